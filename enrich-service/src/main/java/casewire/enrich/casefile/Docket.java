package casewire.enrich.casefile;

import java.util.Locale;

/** Compares normalised dockets. */
final class Docket {
  private Docket() {}

  /**
   * Whether two dockets of one court may be the same: {@code 20-cr-00018} leaves out the office
   * number of {@code 1:20-cr-00018}. An unknown docket agrees with every other.
   */
  static boolean agree(String one, String other) {
    if (one == null || other == null) {
      return true;
    }
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    boolean bothWithOffice = a.indexOf(':') >= 0 && b.indexOf(':') >= 0;
    return a.equals(b) || !bothWithOffice && withoutOffice(a).equals(withoutOffice(b));
  }

  private static String withoutOffice(String docket) {
    return docket.substring(docket.indexOf(':') + 1);
  }
}
