package casewire.enrich.topology;

import java.util.Iterator;
import java.util.Map;

/** Makes room in a map that is ordered by access. */
final class LeastRecent {
  private LeastRecent() {}

  /** Drops what was used longest ago, until there are no more than so many entries. */
  static void drop(Map<?, ?> entries, int most) {
    Iterator<?> eldest = entries.keySet().iterator();
    for (int tooMany = entries.size() - most; tooMany > 0; tooMany--) {
      eldest.next();
      eldest.remove();
    }
  }
}
