package casewire.enrich.casefile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import casewire.events.CaseKind;
import casewire.events.Court;
import casewire.events.RelatedCase;
import casewire.events.TimelineEntry;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the newest reports of a case say, counted. A report is added or taken out at a cost that
 * does not depend on how many there are; what they say together is a function of the set of them.
 */
public final class CaseDigest {
  /** So many of the newest articles are listed; the others are counted. */
  public static final int MOST_ARTICLES = 500;

  private static final Comparator<TimelineEntry> BY_DATE =
      comparing(TimelineEntry::date, nullsFirst(naturalOrder()))
          .thenComparing(TimelineEntry::articleId)
          .thenComparing(TimelineEntry::stage);

  private static final Comparator<RelatedCase> BY_ID =
      comparing(RelatedCase::caseId)
          .thenComparing(RelatedCase::relation, nullsFirst(naturalOrder()));

  private static final Comparator<Court> BY_COURT =
      comparing(Court::id, nullsFirst(naturalOrder()))
          .thenComparing(Court::name, nullsFirst(naturalOrder()))
          .thenComparing(Court::jurisdiction, nullsFirst(naturalOrder()));

  private final Tally<ReportPlace> places = Tally.sorted();
  final Tally<String> articleIds = Tally.sorted();
  final Tally<String> published = Tally.sorted();
  final Tally<String> captions = Tally.sorted();
  final Tally<CaseKind> kinds = Tally.sorted();
  final Tally<Court> courts = new Tally<>(BY_COURT);
  final Tally<String> dockets = Tally.sorted();
  final Tally<String> claims = Tally.sorted();
  final Tally<String> relief = Tally.sorted();
  final Tally<RelatedCase> related = new Tally<>(BY_ID);
  final Tally<TimelineEntry> timeline = new Tally<>(BY_DATE);
  final PartyList parties = new PartyList();

  private ReportPlace firstPlace;
  private String firstPublished;

  /** A report that is there already is not counted again. */
  public void add(CaseReport report) {
    ReportPlace place = ReportPlace.of(report);
    mayBeFirst(place, report.published());
    if (places.count(place) == 0) {
      places.add(place);
      articleIds.add(report.articleId());
      published.add(report.published());
      captions.add(report.caption());
      kinds.add(report.kind());
      courts.add(report.court());
      dockets.add(report.docket());
      report.claims().forEach(claims::add);
      report.relief().forEach(relief::add);
      report.related().forEach(related::add);
      report.parties().forEach(parties::add);
      entry(report).ifPresent(timeline::add);
    }
  }

  /** Takes out a report as it was added; the oldest of all stays what it was. */
  public void remove(CaseReport report) {
    ReportPlace place = ReportPlace.of(report);
    if (places.count(place) > 0) {
      places.remove(place);
      articleIds.remove(report.articleId());
      published.remove(report.published());
      captions.remove(report.caption());
      kinds.remove(report.kind());
      courts.remove(report.court());
      dockets.remove(report.docket());
      report.claims().forEach(claims::remove);
      report.relief().forEach(relief::remove);
      report.related().forEach(related::remove);
      report.parties().forEach(parties::remove);
      entry(report).ifPresent(timeline::remove);
    }
  }

  /** Says when the case was first reported on, by a report that need not be among the newest. */
  public void mayBeFirst(CaseReport report) {
    mayBeFirst(ReportPlace.of(report), report.published());
  }

  private void mayBeFirst(ReportPlace place, String published) {
    if (place.isDated() && (firstPlace == null || place.compareTo(firstPlace) > 0)) {
      firstPlace = place;
      firstPublished = published;
    }
  }

  public boolean hasTooMany() {
    return articleIds.size() > MOST_ARTICLES;
  }

  public int reports() {
    return places.size();
  }

  /** Of the reports that have been added. */
  public ReportPlace oldest() {
    return places.last();
  }

  /** Null if no report of the case is dated. */
  String firstSeen() {
    return firstPublished;
  }

  private static Optional<TimelineEntry> entry(CaseReport report) {
    return Optional.ofNullable(report.stage())
        .map(
            stage ->
                new TimelineEntry(
                    EventDate.of(report.stageDate(), report.published()),
                    stage,
                    report.articleId(),
                    report.headline()));
  }
}
