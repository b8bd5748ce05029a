package casewire.enrich.casefile;

import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reports that give one case the same id, court and docket. What they say beyond that and what
 * tells cases apart is gathered here, each set cut to its first few, so that a group stays small
 * however many articles it has.
 *
 * @param key names the group
 * @param caseId as the tagging gave it
 * @param court court id, null if not settled
 * @param docket null if unknown
 * @param captionKeys {@link CaptionKey}s
 * @param claimants {@link PartyKey}s of those who proceed
 * @param opponents {@link PartyKey}s of those they proceed against
 * @param articles number of articles
 * @param filedUnder id of the case file that the group belongs to; null before it has one
 */
public record CaseGroup(
    String key,
    String caseId,
    String court,
    String docket,
    List<String> captionKeys,
    List<String> claimants,
    List<String> opponents,
    long articles,
    String filedUnder) {
  private static final int LARGEST_SET = 12;

  /** Joins the parts of a key; no id, court or docket holds it. */
  static final String SEPARATOR = "@";

  public CaseGroup {
    captionKeys = List.copyOf(captionKeys);
    claimants = List.copyOf(claimants);
    opponents = List.copyOf(opponents);
  }

  static String key(String caseId, String court, String docket) {
    return caseId
        + SEPARATOR
        + (court == null ? "" : court)
        + SEPARATOR
        + (docket == null ? "" : docket);
  }

  /** What brings all groups of a case file's id together, whatever their court and docket. */
  public static MatchKey idKey(String caseFileId) {
    return MatchKey.id(caseFileId.split(SEPARATOR, 2)[0]);
  }

  /** A group without reports. */
  public static CaseGroup empty(CaseReport report) {
    return new CaseGroup(
        report.groupKey(),
        report.caseId(),
        report.courtId(),
        report.docket(),
        List.of(),
        List.of(),
        List.of(),
        0,
        null);
  }

  /** The group with one more article. */
  public CaseGroup plus(CaseReport report) {
    return new CaseGroup(
        key,
        caseId,
        court,
        docket,
        union(captionKeys, CaptionKey.of(report.caption()).stream().toList()),
        union(claimants, names(report, CLAIMANTS)),
        union(opponents, names(report, OPPONENTS)),
        articles + 1,
        filedUnder);
  }

  /** The group without what single reports said, to be gathered anew. */
  public CaseGroup emptied() {
    return new CaseGroup(
        key, caseId, court, docket, List.of(), List.of(), List.of(), 0, filedUnder);
  }

  public CaseGroup filedUnder(String caseFileId) {
    return new CaseGroup(
        key, caseId, court, docket, captionKeys, claimants, opponents, articles, caseFileId);
  }

  /** Whether both would merge in the same way. */
  public boolean identifiesAs(CaseGroup other) {
    return key.equals(other.key)
        && captionKeys.equals(other.captionKeys)
        && claimants.equals(other.claimants)
        && opponents.equals(other.opponents);
  }

  /** Groups that share one of these may be one case, or need ids that tell them apart. */
  public List<MatchKey> matchKeys() {
    TreeSet<MatchKey> keys = new TreeSet<>();
    keys.add(MatchKey.id(caseId));
    captionKeys.forEach(caption -> keys.add(MatchKey.caption(caption)));
    docketKey().ifPresent(keys::add);
    return List.copyOf(keys);
  }

  /** Empty if court or docket is unknown. */
  Optional<MatchKey> docketKey() {
    return hasCourt() && hasDocket()
        ? Optional.of(MatchKey.docket(court, docket))
        : Optional.empty();
  }

  /** Whether both name the same court and the same full docket. */
  boolean hasSameDocket(CaseGroup other) {
    return hasCourt() && court.equals(other.court) && hasDocket() && docket.equals(other.docket);
  }

  boolean hasAnyCaption(List<String> captions) {
    return captions.stream().anyMatch(captionKeys::contains);
  }

  /** Whether neither court nor docket nor parties keep the two from being one case. */
  boolean agreesWith(CaseGroup other) {
    return (court == null || other.court == null || court.equals(other.court))
        && Docket.agree(docket, other.docket)
        && namesAgree(claimants, other.claimants)
        && namesAgree(opponents, other.opponents);
  }

  private static boolean namesAgree(List<String> one, List<String> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().anyMatch(a -> other.stream().anyMatch(b -> PartyKey.agree(a, b)));
  }

  boolean hasCourt() {
    return court != null;
  }

  boolean hasDocket() {
    return docket != null;
  }

  private static final Set<PartyRole> CLAIMANTS =
      Set.of(PartyRole.PLAINTIFF, PartyRole.PROSECUTOR, PartyRole.PETITIONER, PartyRole.APPELLANT);
  private static final Set<PartyRole> OPPONENTS =
      Set.of(PartyRole.DEFENDANT, PartyRole.RESPONDENT, PartyRole.APPELLEE);

  private static List<String> names(CaseReport report, Set<PartyRole> side) {
    return report.parties().stream()
        .filter(party -> party.role() != null && side.contains(party.role()))
        .map(Party::name)
        .map(PartyKey::of)
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** The first of all in alphabetical order: which they are does not depend on who came first. */
  private static List<String> union(Collection<String> one, Collection<String> other) {
    TreeSet<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all.stream().limit(LARGEST_SET).toList();
  }
}
