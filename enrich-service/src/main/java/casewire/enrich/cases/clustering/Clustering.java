package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Identities;
import casewire.enrich.cases.grammar.Proprietors;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together the events and captions of an article that are of one case. */
public final class Clustering {
  private final Reading reading;
  private final FirstMentions mentions;
  private final HomeDocket home;
  private final CourtCountries countries;
  private final Drafts drafts;
  private final ParallelCases parallel;
  private final TwoSidedEvents twoSided;
  private final OneSidedEvents oneSided;
  private final OpenEvents open;
  private final Hints hints;
  private final Regulators regulators;

  private Clustering(Reading reading, List<LitigationEvent> events, Regulators regulators) {
    Precedents precedents = new Precedents(reading, events);
    UnnamedAccused unnamed = new UnnamedAccused(reading, events);
    this.reading = reading;
    this.mentions = new FirstMentions(reading);
    this.home = new HomeDocket(reading);
    this.countries = new CourtCountries(reading);
    this.regulators = regulators;
    this.drafts = new Drafts(reading, mentions);
    this.parallel = new ParallelCases(reading, mentions, new EarlierConvictions(reading, events));
    this.twoSided =
        new TwoSidedEvents(reading, drafts, precedents, parallel, mentions, home, countries);
    this.oneSided =
        new OneSidedEvents(
            reading, drafts, regulators, precedents, parallel, unnamed, mentions, home, countries);
    this.open = new OpenEvents(reading, drafts, unnamed, mentions);
    this.hints = new Hints(reading, drafts, precedents, mentions);
  }

  /** The cases, in the order in which they were made. */
  public static List<CaseDraft> cluster(
      Reading reading,
      List<LitigationEvent> events,
      List<Caption> captions,
      Regulators regulators,
      Proprietors proprietors,
      Identities identities) {
    Clustering clustering = new Clustering(reading, events, regulators);
    captions.forEach(clustering::add);
    CaptionNames names = new CaptionNames(captions);
    List<LitigationEvent> real =
        events.stream()
            .filter(Clustering::isReal)
            .map(names::inFull)
            .map(event -> named(event, identities))
            .toList();
    clustering.addWithParties(real);
    Drafts drafts = clustering.drafts;
    clustering.home.assignTo(drafts.all());
    Merging merging = new Merging(reading, drafts, clustering.mentions, clustering.countries);
    Opponents opponents = new Opponents(drafts, clustering.home);
    opponents.opposeSettled();
    merging.joinComplements();
    merging.joinCompounds();
    events.stream().filter(event -> !event.hasParties()).forEach(clustering.open::add);
    drafts.stream().forEach(CaseDraft::accuseAppellants);
    clustering.open.nameByDefence(real);
    drafts.stream().forEach(draft -> answer(draft, proprietors));
    merging.joinDefinite();
    merging.mergeSame();
    new ChallengedDecisions(reading, regulators, drafts.all()).join();
    new RegulatorComplaints(reading, regulators, drafts.all()).dissolve();
    clustering.open.dissolveNameless();
    clustering.open.dissolveInfringers();
    clustering.open.dissolveCompounds();
    opponents.joinOpponents();
    clustering.borrowSides();
    clustering.home.assignTo(drafts.all());
    return drafts.all();
  }

  /**
   * The surest first: what tells both sides, then one, then what is a hint only. Where cases beside
   * the one at hand come up, all that goes before is told of it already.
   */
  private void addWithParties(List<LitigationEvent> events) {
    List<LitigationEvent> both = events.stream().filter(LitigationEvent::hasBothSides).toList();
    Map<Boolean, List<LitigationEvent>> told =
        both.stream().collect(Collectors.partitioningBy(parallel::isTold));
    int beside =
        told.get(true).stream().mapToInt(e -> reading.sentenceStart(e.from())).min().orElse(0);
    List<LitigationEvent> one =
        events.stream().filter(e -> e.hasParties() && !e.hasBothSides()).toList();
    List<LitigationEvent> unsure = one.stream().filter(e -> !isSure(e)).toList();
    told.get(false).stream().filter(e -> !isAnonymous(e)).forEach(twoSided::add);
    told.get(false).stream().filter(Clustering::isAnonymous).forEach(twoSided::add);
    one.stream().filter(Clustering::isSure).forEach(oneSided::add);
    // "A wanted B to block C": surer than that C infringes.
    both.stream().filter(e -> e.term().frame() == Frame.ASK).forEach(hints::complete);
    unsure.stream().filter(e -> e.from() < beside).forEach(oneSided::add);
    told.get(true).forEach(twoSided::add);
    both.forEach(hints::name);
    unsure.stream().filter(e -> e.from() >= beside).forEach(oneSided::add);
    both.forEach(hints::complete);
  }

  /** "Chip maker sues rival": who they are is told by what follows. */
  private static boolean isAnonymous(LitigationEvent event) {
    return event.parties().allMatch(PartyName::described);
  }

  /** Gives cases that are told aside the side that is known of the news. */
  public static void fillAsides(Reading reading, List<CaseDraft> drafts, Regulators regulators) {
    new BorrowedSides(reading, new FirstMentions(reading), regulators, drafts).fillAsides();
  }

  private static LitigationEvent named(LitigationEvent event, Identities identities) {
    return event.hasParties()
        ? event.between(named(event.claimants(), identities), named(event.targets(), identities))
        : event;
  }

  private static List<PartyName> named(List<PartyName> side, Identities identities) {
    Set<PartyName> all = new LinkedHashSet<>();
    for (PartyName name : side) {
      List<PartyName> meant = identities.of(name);
      all.addAll(meant.isEmpty() ? List.of(name) : meant);
    }
    return List.copyOf(all);
  }

  private static void answer(CaseDraft draft, Proprietors proprietors) {
    for (PartyName property : draft.parties().toList()) {
      proprietors.of(property).ifPresent(owner -> draft.replace(property, owner));
    }
  }

  /** Tells who proceeds, or against whom, and not only that somebody goes on to appeal. */
  private static boolean isSure(LitigationEvent event) {
    return (event.sureness() >= 2 || tellsAccused(event))
        && event.term().stage() != CaseStage.APPEAL;
  }

  /** "Dropped the charges against X", "X got a year": as sure as that X was charged. */
  private static boolean tellsAccused(LitigationEvent event) {
    return event.term().kind() == CaseKind.CRIMINAL
        && (event.term().frame() == Frame.AGAINST && event.term().strength() >= 1
            || event.term().frame() == Frame.SERVE && event.term().strength() >= 0.8);
  }

  private static boolean isReal(LitigationEvent event) {
    return event.modality() != Modality.HYPOTHETICAL && event.modality() != Modality.NEGATED;
  }

  private void add(Caption caption) {
    CaseDraft draft =
        drafts.stream()
            .filter(d -> d.hasAny(caption.claimants()) && d.hasAny(caption.targets()))
            .findFirst()
            .orElseGet(drafts::add);
    draft.add(caption, reading);
  }

  private void borrowSides() {
    BorrowedSides borrowed = new BorrowedSides(reading, mentions, regulators, drafts.all());
    borrowed.fillFromProsecutions();
    borrowed.fillAsides();
  }
}
