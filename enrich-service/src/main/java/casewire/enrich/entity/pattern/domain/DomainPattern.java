package casewire.enrich.entity.pattern.domain;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.Pattern;
import casewire.enrich.entity.pattern.Scan;
import casewire.enrich.entity.scan.FactFile;
import casewire.enrich.entity.scan.Tokens;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Host names, alone ({@code Suprnova.org}) or in an address. The last label must be a top-level
 * domain of the DNS root zone, and the name more than a public suffix ({@code co.uk}).
 */
public final class DomainPattern implements Pattern {
  private static final Set<String> TOP_LEVEL =
      FactFile.rows(DomainPattern.class, "top-level-domains.txt").stream()
          .flatMap(row -> Arrays.stream(row[0].split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** Second-level labels under which country registries sell names. */
  private static final Set<String> SECOND_LEVEL =
      Set.of(
          "co", "com", "net", "org", "gov", "ac", "edu", "or", "ne", "go", "gob", "gouv", "ltd",
          "plc", "nhs", "police", "sch", "mil", "id", "gen");

  /** Endings of file names and of product names that are top-level domains too. */
  private static final Set<String> FILES =
      Set.of("zip", "mov", "md", "py", "sh", "rs", "pl", "ps", "so", "app", "bat", "exe");

  private static final Set<String> NOT_HOSTS = Set.of("asp.net", "ado.net", "vb.net", "node.js");

  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_HOST = 253;

  @Override
  public void find(Scan scan, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    String text = tokens.text();
    int done = 0;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, done))) {
      if (dot == 0 || !isHostPart(text.charAt(dot - 1))) {
        continue;
      }
      int start = startOfHost(text, dot, done);
      int end = endOfHost(text, dot);
      done = end;
      Found host = hostIn(text, start, end);
      if (host != null) {
        found.accept(host);
      }
    }
  }

  private static int startOfHost(String text, int dot, int floor) {
    int start = dot;
    while (start > floor && isHostPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int endOfHost(String text, int dot) {
    int end = dot + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside =
          isHostPart(c) || c == '.' && end + 1 < text.length() && isHostPart(text.charAt(end + 1));
      if (!inside) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isHostPart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c > 0x7F && Character.isLetterOrDigit(c);
  }

  private static Found hostIn(String text, int start, int end) {
    int first = start;
    while (first < end && (text.charAt(first) == '-' || text.charAt(first) == '_')) {
      first++;
    }
    int last = end;
    while (last > first && (text.charAt(last - 1) == '-' || text.charAt(last - 1) == '.')) {
      last--;
    }
    if (last - first < 4 || last - first > LONGEST_HOST) {
      return null;
    }
    String written = text.substring(first, last);
    String host = written.toLowerCase(Locale.ROOT);
    String[] labels = host.split("\\.", -1);
    boolean local = last < text.length() && text.charAt(last) == '@';
    return !local && labels.length > 1 && isName(labels, host) && isWrittenAsHost(written, labels)
        ? Found.of(EntityType.DOMAIN, new Span(first, last), host)
        : null;
  }

  private static boolean isName(String[] labels, String host) {
    for (String label : labels) {
      if (label.isEmpty()
          || label.length() > LONGEST_LABEL
          || label.startsWith("-")
          || label.endsWith("-")) {
        return false;
      }
    }
    String top = labels[labels.length - 1];
    boolean suffixOnly =
        labels.length == 2 && top.length() == 2 && SECOND_LEVEL.contains(labels[0]);
    boolean file = labels.length == 2 && FILES.contains(top);
    return TOP_LEVEL.contains(top) && !suffixOnly && !file && !NOT_HOSTS.contains(host);
  }

  /** "the end.It was" lacks a space; a host's ending is in one case, as the rest of it is. */
  private static boolean isWrittenAsHost(String written, String[] labels) {
    String top = written.substring(written.length() - labels[labels.length - 1].length());
    boolean lower = top.equals(top.toLowerCase(Locale.ROOT));
    boolean upper = written.equals(written.toUpperCase(Locale.ROOT));
    return lower || upper && top.length() > 2;
  }
}
