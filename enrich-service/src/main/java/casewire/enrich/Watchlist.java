package casewire.enrich;

import casewire.events.WatchlistEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What users know better than the text: cases they pin and names they want recognised, as it stood
 * when an article was enriched. Immutable; the entries are in order of their keys, so that the
 * order in which they arrived never shows in the result.
 */
public final class Watchlist {
  /** Nothing is known. */
  public static final Watchlist EMPTY = new Watchlist(List.of());

  private final List<WatchlistEntry> names;
  private final List<WatchlistEntry> cases;

  private Watchlist(List<WatchlistEntry> sorted) {
    this.names = sorted.stream().filter(entry -> entry.entityType() != null).toList();
    this.cases = sorted.stream().filter(entry -> entry.entityType() == null).toList();
  }

  public static Watchlist of(Collection<WatchlistEntry> entries) {
    return entries.isEmpty()
        ? EMPTY
        : new Watchlist(
            entries.stream().sorted(Comparator.comparing(WatchlistEntry::key)).toList());
  }

  /** Entries that say what a name is: those with an {@link WatchlistEntry#entityType()}. */
  public List<WatchlistEntry> names() {
    return names;
  }

  /** Entries that pin a case. */
  public List<WatchlistEntry> cases() {
    return cases;
  }
}
