package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has been gathered about one case while an article is read. */
public final class CaseDraft {
  private final Standings standings = new Standings();
  private final List<LitigationEvent> events = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private String docket;
  private boolean borrowed;
  private boolean inferred;
  private boolean apart;
  private boolean passing;
  private final TreeSet<Integer> sentences = new TreeSet<>();
  private final ToldKind kind = new ToldKind(events, captions);

  public void add(LitigationEvent event, Reading reading) {
    events.add(event);
    if (docket == null && event.hasParties()) {
      docket = event.docket();
    }
    sentences.add(reading.word(event.from()).sentence());
    boolean told = event.term().stage() != CaseStage.APPEAL;
    double weight = told ? Math.max(0.1, event.sureness()) : 0.1;
    boolean appeals = !told && hasNamedClaimants() && !hasNamedTargets();
    for (PartyName name : event.claimants()) {
      if (appeals && !standings.hasClaimed(name)) {
        standings.addTarget(name, weight);
      } else {
        standings.addClaimant(name, weight);
      }
    }
    event.targets().forEach(name -> standings.addTarget(name, weight));
  }

  public void add(Caption caption, Reading reading) {
    captions.add(caption);
    sentences.add(reading.word(caption.from()).sentence());
    docket = docket == null ? caption.docket() : docket;
    caption.claimants().forEach(name -> standings.addClaimant(name, 2));
    caption.targets().forEach(name -> standings.addTarget(name, 2));
  }

  void addTarget(PartyName target, double weight) {
    standings.addTarget(target, weight);
  }

  void addClaimant(PartyName claimant, double weight) {
    standings.addClaimant(claimant, weight);
  }

  /** Puts who answers for a newspaper or a site in its place. */
  public void replace(PartyName property, PartyName owner) {
    replace(property, List.of(owner));
  }

  /** Puts those who are meant by an industry in its place. */
  void replace(PartyName industry, List<PartyName> members) {
    standings.replace(industry, members);
  }

  /** Those who were proceeded against are now those who challenge. */
  void challenge() {
    standings.raiseTargets();
  }

  /** Who only appeals in a prosecution is who has been convicted. */
  void accuseAppellants() {
    boolean appealed =
        isCriminal()
            && captions.isEmpty()
            && targets().isEmpty()
            && events.stream()
                .filter(LitigationEvent::hasParties)
                .allMatch(event -> event.term().stage() == CaseStage.APPEAL);
    if (appealed) {
      standings.turn();
    }
  }

  /** Those on either side, in no order. */
  public Stream<PartyName> parties() {
    return standings.parties();
  }

  public List<PartyName> claimants() {
    return standings.claimants();
  }

  public List<PartyName> targets() {
    return standings.targets();
  }

  /** Those of the side who have names, each in full; the first description if nobody has. */
  public List<PartyName> named(List<PartyName> side) {
    List<PartyName> named =
        side.stream()
            .filter(name -> !name.described())
            .filter(name -> fullNames(name, side) != 1)
            .toList();
    return named.isEmpty() ? side.stream().limit(1).toList() : named;
  }

  /** One full name says who is meant in short; several are of others beside it, as affiliates. */
  private static long fullNames(PartyName name, List<PartyName> side) {
    return side.stream().filter(full -> Litigants.isShortFor(name, full)).count();
  }

  /** Whether whatever names somebody in it is told as what was before. */
  boolean isToldAsPast() {
    return events.stream().filter(LitigationEvent::hasParties).allMatch(LitigationEvent::isPast);
  }

  /** Whether all that is told of it is its caption. */
  boolean isOnlyCaptioned() {
    return !captions.isEmpty() && events.stream().noneMatch(LitigationEvent::hasParties);
  }

  /**
   * Whether it is known by nothing but captions of a person against a state: a convict's appeal.
   */
  public boolean isOfConvicted() {
    return isOnlyCaptioned() && captions.stream().allMatch(Caption::isAgainstSovereign);
  }

  /** Whether the case is only called by a party's name, as one decided before. */
  public boolean isOnlyCited() {
    return captions.isEmpty()
        && events.stream()
            .anyMatch(event -> event.term().frame() == Frame.CITE && event.hasParties())
        && events.stream()
            .filter(LitigationEvent::hasParties)
            .allMatch(event -> event.term().frame() == Frame.CITE && event.claimants().isEmpty());
  }

  /** Whether somebody challenges or appeals against a decision, and not only plans to. */
  public boolean isChallenge() {
    return events.stream()
        .anyMatch(event -> event.term().challenge() && event.modality() != Modality.FUTURE);
  }

  boolean hasNamedClaimants() {
    return isAnyNamed(claimants());
  }

  public boolean hasNamedTargets() {
    return isAnyNamed(targets());
  }

  private static boolean isAnyNamed(List<PartyName> side) {
    for (PartyName name : side) {
      if (!name.described()) {
        return true;
      }
    }
    return false;
  }

  public boolean hasBothSides() {
    return hasNamedClaimants() && hasNamedTargets();
  }

  /** Whether nobody is told of on one side, not even by a description. */
  boolean isOneSided() {
    return claimants().isEmpty() || targets().isEmpty();
  }

  boolean agreesOnDocket(CaseDraft other) {
    return docket == null || other.docket == null || docket.equals(other.docket);
  }

  public long sharedParties(CaseDraft other) {
    return other
        .parties()
        .filter(name -> !name.described() && standings.hasInSomeForm(name))
        .count();
  }

  /** Whether those of one side have names in both drafts and none of them is the same. */
  boolean isAgainstOthers(CaseDraft other) {
    return hasBothSides()
        && other.hasBothSides()
        && (other.targets().stream().noneMatch(standings::hasInSomeForm)
            || other.claimants().stream().noneMatch(standings::hasInSomeForm));
  }

  /** Whether the name, or "Frontrow" where this has "Frontrow Exchange", is of a party. */
  public boolean hasInSomeForm(PartyName name) {
    return standings.hasInSomeForm(name);
  }

  /** Takes over all that the other draft has gathered. */
  void absorb(CaseDraft other) {
    standings.add(other.standings);
    events.addAll(other.events);
    captions.addAll(other.captions);
    sentences.addAll(other.sentences);
    docket = docket == null ? other.docket : docket;
  }

  /** Whether all that is told of its parties is who is proceeded against, and not by a name. */
  boolean onlyDescribesTargets() {
    return claimants().isEmpty() && !targets().isEmpty() && !hasNamedTargets();
  }

  public boolean has(PartyName name) {
    return standings.has(name);
  }

  boolean hasAny(Collection<PartyName> names) {
    for (PartyName name : names) {
      if (!name.described() && has(name)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasNamedParty() {
    return parties().anyMatch(name -> !name.described());
  }

  /** Marks that one side is not told of this case but taken from the main one. */
  void markBorrowed() {
    borrowed = true;
  }

  public boolean isBorrowed() {
    return borrowed;
  }

  /** Marks that no sentence tells one side: the article as a whole makes it likely. */
  void markInferred() {
    inferred = true;
  }

  public boolean isInferred() {
    return inferred;
  }

  /** Takes a docket that the text gives elsewhere. */
  void adoptDocket(String found) {
    docket = found;
  }

  /** Normalised; null if no event with parties is told with one. */
  public String docket() {
    return docket;
  }

  /** By its events; a caption in the name of a state tells it where no event does. */
  public boolean isCriminal() {
    return kind.isCriminal();
  }

  /** Known by "A v. B", where A is no state, and not by what happened. */
  boolean isOnlyCaptionedAsCivil() {
    return kind.isOnlyCaptionedAsCivil();
  }

  /** Whether the event tells no other kind of case, however unsurely. */
  boolean isOfKind(LitigationEvent event) {
    return kind.isOf(event);
  }

  /** Whether the event can be one of this case: of the same kind and of no other docket. */
  boolean takes(LitigationEvent event) {
    return kind.takes(event)
        && (docket == null || event.docket() == null || docket.equals(event.docket()));
  }

  /** Marks a lawsuit of its own between parties who are in another one already. */
  void markApart() {
    apart = true;
  }

  public boolean isApart() {
    return apart;
  }

  /** Marks the prosecution of somebody else than the article is about. */
  void markPassing() {
    passing = true;
  }

  public boolean isPassing() {
    return passing;
  }

  public List<LitigationEvent> events() {
    return events;
  }

  public List<Caption> captions() {
    return captions;
  }

  public TreeSet<Integer> sentences() {
    return sentences;
  }

  /** Whether an event with parties says so. */
  boolean tells(Set<Frame> frames) {
    return events.stream()
        .anyMatch(event -> event.hasParties() && frames.contains(event.term().frame()));
  }
}
