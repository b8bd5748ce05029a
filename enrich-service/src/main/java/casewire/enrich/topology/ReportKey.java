package casewire.enrich.topology;

import casewire.enrich.casefile.CaseReport;
import casewire.enrich.casefile.ReportPlace;

/**
 * Keys of reports: group, day of publication counted backwards, article. In the order of the keys a
 * group's newest reports come first and its undated ones last.
 */
final class ReportKey {
  /** Ends the group's part; no group key holds it. */
  private static final char END = '\u0000';

  private static final String UNDATED = "~";

  private ReportKey() {}

  static String of(CaseReport report) {
    return of(ReportPlace.of(report));
  }

  static String of(ReportPlace place) {
    return prefix(place.groupKey()) + backwards(place.day()) + END + place.articleId();
  }

  /** What all keys of a group begin with. */
  static String prefix(String groupKey) {
    return groupKey + END;
  }

  /** Sorts after every dated report of a group, and before the undated ones. */
  static String afterDated(String groupKey) {
    return prefix(groupKey) + UNDATED;
  }

  static String group(String key) {
    return key.substring(0, key.indexOf(END));
  }

  private static String backwards(String day) {
    if (day == null) {
      return UNDATED;
    }
    StringBuilder backwards = new StringBuilder(day.length());
    for (char c : day.toCharArray()) {
      backwards.append(c >= '0' && c <= '9' ? (char) ('9' - (c - '0')) : c);
    }
    return backwards.toString();
  }
}
