package casewire.enrich.casefile;

import java.util.Comparator;

/**
 * Where a report stands among all of a case: by day of publication, newest first and undated last,
 * then by article and group.
 *
 * @param day the first ten characters of {@code datePublished}, null if it is unknown
 */
public record ReportPlace(String day, String articleId, String groupKey)
    implements Comparable<ReportPlace> {
  private static final Comparator<ReportPlace> ORDER =
      Comparator.comparing(
              ReportPlace::day, Comparator.nullsLast(Comparator.<String>reverseOrder()))
          .thenComparing(ReportPlace::articleId)
          .thenComparing(ReportPlace::groupKey);

  public static ReportPlace of(CaseReport report) {
    String day = EventDate.day(report.published());
    return new ReportPlace(
        day == null || day.isEmpty() ? null : day, report.articleId(), report.groupKey());
  }

  boolean isDated() {
    return day != null;
  }

  @Override
  public int compareTo(ReportPlace other) {
    return ORDER.compare(this, other);
  }
}
