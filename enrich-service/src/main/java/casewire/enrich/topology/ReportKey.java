package casewire.enrich.topology;

import casewire.enrich.casefile.CaseReport;

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
    return prefix(report.groupKey()) + day(report.published()) + END + report.articleId();
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

  private static String day(String published) {
    if (published == null || published.isEmpty()) {
      return UNDATED;
    }
    StringBuilder backwards = new StringBuilder();
    for (char c : published.substring(0, Math.min(10, published.length())).toCharArray()) {
      backwards.append(c >= '0' && c <= '9' ? (char) ('9' - (c - '0')) : c);
    }
    return backwards.toString();
  }
}
