package casewire.enrich.casefile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import casewire.events.CaseFile;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.RelatedCase;
import casewire.events.TimelineEntry;
import casewire.events.WatchlistEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One case's file, drawn up from its newest reports. Where reports differ, most articles win, and
 * the alphabet decides between equals.
 *
 * @param id id of the file
 * @param members the groups it is made of
 * @param reports what their newest reports say, {@link CaseDigest#MOST_ARTICLES} articles or fewer
 */
public record CaseFileDraft(
    String id, List<CaseGroup> members, CaseRules rules, CaseDigest reports) {
  private static final int MOST_PARTIES = 100;

  public CaseFile file() {
    List<TimelineEntry> timeline = reports.timeline.values();
    List<String> articleIds = reports.articleIds.values();
    return new CaseFile(
        id,
        aliases(),
        caption(),
        reports.kinds.mostFrequent().orElse(null),
        reports.parties.parties(MOST_PARTIES),
        court(),
        docket(),
        stage(timeline),
        reports.claims.values(),
        reports.relief.values(),
        timeline,
        articleIds,
        articleCount(articleIds.size()),
        related(),
        reports.firstSeen(),
        reports.published.last());
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
    return fullest(reports.captions.stream().filter(caption -> CaptionKey.of(caption).isPresent()))
        .or(() -> fullest(reports.captions.stream()))
        .orElse(id);
  }

  private static Optional<String> fullest(Stream<String> texts) {
    return texts.max(comparing(String::length).thenComparing(Comparator.reverseOrder()));
  }

  private Court court() {
    String settled = mostFrequent(reports.courts.stream(), Court::id);
    List<Court> same =
        reports.courts.stream().filter(court -> Objects.equals(court.id(), settled)).toList();
    String name = mostFrequent(same.stream(), Court::name);
    return same.stream()
        .filter(court -> Objects.equals(court.name(), name))
        .min(comparing(Court::jurisdiction, nullsLast(naturalOrder())))
        .orElse(null);
  }

  /** Null if there is none. */
  private String mostFrequent(Stream<Court> courts, Function<Court, String> property) {
    Tally<String> found = Tally.sorted();
    courts.forEach(court -> found.add(property.apply(court), reports.courts.count(court)));
    return found.mostFrequent().orElse(null);
  }

  /** The docket in its fullest form: with the office number, where a report gives it. */
  private String docket() {
    return fullest(reports.dockets.stream()).orElse(null);
  }

  private static CaseStage stage(List<TimelineEntry> timeline) {
    return timeline.isEmpty() ? null : timeline.get(timeline.size() - 1).stage();
  }

  private List<RelatedCase> related() {
    Set<String> own = new TreeSet<>(aliases());
    own.add(id);
    return reports.related.stream()
        .filter(other -> !own.contains(other.caseId()))
        .limit(MOST_PARTIES)
        .toList();
  }

  /** Exact while all are listed; beyond that an article that names the case twice counts twice. */
  private long articleCount(int listed) {
    long counted = members.stream().mapToLong(CaseGroup::articles).sum();
    return counted <= CaseDigest.MOST_ARTICLES ? listed : counted;
  }
}
