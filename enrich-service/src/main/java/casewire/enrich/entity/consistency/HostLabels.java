package casewire.enrich.entity.consistency;

import casewire.enrich.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a site is called when its host name is spoken: {@code Suprnova.org} is "Suprnova". */
public final class HostLabels {
  private HostLabels() {}

  /** The label before the public suffix of each host name, small letters, without hyphens. */
  public static Set<String> of(String text, List<Span> hosts) {
    Set<String> labels = new HashSet<>();
    for (Span host : hosts) {
      String name = host.textIn(text);
      int scheme = name.indexOf("://");
      String bare = scheme < 0 ? name : name.substring(scheme + 3);
      int end = bare.indexOf('.', bare.startsWith("www.") ? 4 : 0);
      if (end > 0) {
        labels.add(joined(bare.substring(bare.startsWith("www.") ? 4 : 0, end)));
      }
    }
    return labels;
  }

  /** The letters and digits of a name, small: as a host name would spell it. */
  static String joined(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
