package casewire.enrich.casefile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import casewire.events.CaseFile;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.RelatedCase;
import casewire.events.TimelineEntry;
import casewire.events.WatchlistEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case's file, drawn up from its newest reports. Where reports differ, most articles win, and
 * the alphabet decides between equals.
 */
public final class CaseFileDraft {
  /** So many of the newest articles are listed; the others are counted. */
  public static final int MOST_ARTICLES = 500;

  private static final int MOST_PARTIES = 100;

  private static final Comparator<TimelineEntry> BY_DATE =
      comparing(TimelineEntry::date, nullsFirst(naturalOrder()))
          .thenComparing(TimelineEntry::articleId)
          .thenComparing(TimelineEntry::stage);

  private final String id;
  private final List<CaseGroup> members;
  private final CaseRules rules;
  private final List<CaseReport> reports;

  /**
   * @param id id of the file
   * @param members the groups it is made of
   * @param reports the newest of them, {@link #MOST_ARTICLES} articles or fewer
   */
  public CaseFileDraft(
      String id, List<CaseGroup> members, CaseRules rules, Collection<CaseReport> reports) {
    this.id = id;
    this.members = members;
    this.rules = rules;
    this.reports = reports.stream().sorted(NEWEST_FIRST).toList();
  }

  /** Newest first by publication, undated last; then by article and group. */
  public static final Comparator<CaseReport> NEWEST_FIRST =
      comparing(CaseReport::published, nullsLast(Comparator.<String>reverseOrder()))
          .thenComparing(CaseReport::articleId)
          .thenComparing(CaseReport::groupKey);

  /**
   * @param firstPublished {@code datePublished} of the oldest report of all, null if none is dated
   */
  public CaseFile file(String firstPublished) {
    List<TimelineEntry> timeline = timeline();
    List<String> articleIds =
        reports.stream().map(CaseReport::articleId).distinct().sorted().toList();
    return new CaseFile(
        id,
        aliases(),
        caption(),
        mostFrequent(values(CaseReport::kind)),
        new PartyList(reports, MOST_PARTIES).parties(),
        court(),
        docket(),
        stage(timeline),
        union(CaseReport::claims),
        union(CaseReport::relief),
        timeline,
        articleIds,
        articleCount(articleIds.size()),
        related(),
        firstPublished,
        reports.isEmpty() ? null : reports.get(0).published());
  }

  private List<String> aliases() {
    Set<String> ids = new TreeSet<>();
    members.forEach(member -> ids.add(member.caseId()));
    ids.remove(id);
    return List.copyOf(ids);
  }

  private String caption() {
    return members.stream()
        .flatMap(m -> rules.pinned(m.caseId()).stream())
        .map(WatchlistEntry::caption)
        .filter(Objects::nonNull)
        .min(naturalOrder())
        .orElseGet(this::fullestCaption);
  }

  private String fullestCaption() {
    List<String> captions = reports.stream().map(CaseReport::caption).distinct().toList();
    return fullest(captions.stream().filter(caption -> CaptionKey.of(caption).isPresent()))
        .or(() -> fullest(captions.stream()))
        .orElse(id);
  }

  private static Optional<String> fullest(Stream<String> texts) {
    return texts.max(comparing(String::length).thenComparing(Comparator.reverseOrder()));
  }

  private Court court() {
    List<Court> courts = values(CaseReport::court).toList();
    String settled = mostFrequent(courts.stream().map(Court::id).filter(Objects::nonNull));
    List<Court> same = courts.stream().filter(c -> Objects.equals(c.id(), settled)).toList();
    String name = mostFrequent(same.stream().map(Court::name).filter(Objects::nonNull));
    return same.stream()
        .filter(court -> Objects.equals(court.name(), name))
        .min(comparing(Court::jurisdiction, nullsLast(naturalOrder())))
        .orElse(null);
  }

  /** The docket in its fullest form: with the office number, where a report gives it. */
  private String docket() {
    return fullest(values(CaseReport::docket)).orElse(null);
  }

  private List<TimelineEntry> timeline() {
    return reports.stream()
        .filter(report -> report.stage() != null)
        .map(
            report ->
                new TimelineEntry(
                    EventDate.of(report.stageDate(), report.published()),
                    report.stage(),
                    report.articleId(),
                    report.headline()))
        .distinct()
        .sorted(BY_DATE)
        .toList();
  }

  private static CaseStage stage(List<TimelineEntry> timeline) {
    return timeline.isEmpty() ? null : timeline.get(timeline.size() - 1).stage();
  }

  private List<RelatedCase> related() {
    Set<String> own = new TreeSet<>(aliases());
    own.add(id);
    return reports.stream()
        .flatMap(report -> report.related().stream())
        .filter(other -> !own.contains(other.caseId()))
        .distinct()
        .sorted(comparing(RelatedCase::caseId).thenComparing(RelatedCase::relation))
        .limit(MOST_PARTIES)
        .toList();
  }

  /** Exact while all are listed; beyond that an article that names the case twice counts twice. */
  private long articleCount(int listed) {
    long counted = members.stream().mapToLong(CaseGroup::articles).sum();
    return counted <= MOST_ARTICLES ? listed : counted;
  }

  private List<String> union(Function<CaseReport, List<String>> field) {
    return reports.stream().flatMap(r -> field.apply(r).stream()).distinct().sorted().toList();
  }

  private <T> Stream<T> values(Function<CaseReport, T> field) {
    return reports.stream().map(field).filter(Objects::nonNull);
  }

  /** Null if there is none. */
  private static <T extends Comparable<? super T>> T mostFrequent(Stream<T> values) {
    Map<T, Long> counts =
        values.collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
