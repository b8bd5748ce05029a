package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Puts events that tell one side to their cases. */
final class OneSidedEvents {
  /** How many sentences on a case with one side open may still take the other side. */
  private static final int NEAR = 6;

  private static final Set<CaseStage> OUTCOMES =
      EnumSet.of(CaseStage.SETTLEMENT, CaseStage.JUDGMENT, CaseStage.VERDICT);

  private final Reading reading;
  private final Drafts drafts;
  private final Regulators regulators;
  private final Precedents precedents;
  private final SeparateProsecutions separate;
  private final UnnamedAccused unnamed;
  private final ParallelCases parallel;
  private final FirstMentions mentions;
  private final HomeDocket home;
  private final CourtCountries countries;
  private final KnownCases known;
  private final BesideProsecutions beside;
  private final Asides asides;
  private final BorrowedSides borrowed;

  OneSidedEvents(
      Reading reading,
      Drafts drafts,
      Regulators regulators,
      Precedents precedents,
      ParallelCases parallel,
      UnnamedAccused unnamed,
      FirstMentions mentions,
      HomeDocket home,
      CourtCountries countries) {
    this.home = home;
    this.countries = countries;
    this.reading = reading;
    this.drafts = drafts;
    this.regulators = regulators;
    this.precedents = precedents;
    this.separate = new SeparateProsecutions(reading, mentions);
    this.parallel = parallel;
    this.unnamed = unnamed;
    this.mentions = mentions;
    this.beside = new BesideProsecutions(reading, drafts, unnamed);
    this.asides = new Asides(reading, drafts, mentions);
    this.known =
        new KnownCases(reading, drafts, regulators, separate, parallel, mentions, home, asides);
    this.borrowed = new BorrowedSides(reading, mentions, regulators, drafts.all());
  }

  void add(LitigationEvent event) {
    if (beside.isOfNobody(event) || home.isComplaintToCommission(event)) {
      return;
    }
    // Courts of two countries decide on one extradition.
    CaseDraft told =
        caseOf(event).filter(d -> d.isCriminal() || !countries.differ(event, d)).orElse(null);
    boolean oneMore = told != null && isOneMore(told, event);
    if (told != null && !oneMore) {
      boolean aside = isOnTheWay(event, told) || isOfOtherInfringer(event, told);
      told.add(aside ? event.withoutParties() : event, reading);
    } else if (oneMore || founds(event) && !beside.isOfVictim(event)) {
      boolean passing = oneMore || isAnotherProsecution(event) || parallel.isInSeparateCase(event);
      boolean apart = isBesideOwn(event);
      CaseDraft made = drafts.add();
      if (passing) {
        made.markPassing();
      }
      if (apart) {
        made.markApart();
      }
      made.add(event, reading);
      if (!home.isElsewhere(made)) {
        borrowed.borrow(made, event);
      }
    }
  }

  /** Somebody who is prosecuted here was so before another court. */
  private boolean isBesideOwn(LitigationEvent event) {
    if (parallel.isInSeparateCase(event)
        && !event.targets().isEmpty()
        && event.targets().stream().allMatch(mentions::isNamedInLead)) {
      return true;
    }
    return parallel.isOfOtherProsecution(event)
        && drafts.stream().anyMatch(d -> d.isCriminal() && d.hasAny(event.targets()));
  }

  private Optional<CaseDraft> caseOf(LitigationEvent event) {
    return known.of(event).or(() -> joinable(event));
  }

  /** "A site itself infringes": not whom A has sued over it. */
  private static boolean isOfOtherInfringer(LitigationEvent event, CaseDraft lawsuit) {
    return event.term().frame() == Frame.INFRINGE
        && lawsuit.hasBothSides()
        && !lawsuit.hasAny(event.targets())
        && lawsuit.events().stream().anyMatch(e -> e.hasBothSides() && e.sureness() >= 1);
  }

  /** "Sued C, once a subpoena to B had revealed who it was": B only tells. */
  private boolean isOnTheWay(LitigationEvent event, CaseDraft lawsuit) {
    return event.term().stage() == CaseStage.SUBPOENA
        && event.claimants().isEmpty()
        && reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES
        && lawsuit.events().stream()
            .filter(e -> e.hasParties() && e.sureness() >= 1)
            .anyMatch(e -> e.term().stage() != CaseStage.SUBPOENA);
  }

  /** "C, maker of a rival, was sued at the same time", late in news of what A must pay. */
  private boolean isOfLateTargets(LitigationEvent event) {
    return event.claimants().isEmpty()
        && event.term().stage() == CaseStage.COMPLAINT_FILED
        && parallel.isOfLatecomers(event)
        && reading.words().stream()
            .takeWhile(word -> word.sentence() <= Reading.LEAD_SENTENCES)
            .filter(word -> word.isType(EntityType.ORG))
            .map(word -> PartyName.of(word.entity()))
            .anyMatch(name -> drafts.stream().noneMatch(d -> d.claimants().contains(name)));
  }

  /** "In 1999 the drummer C was paid to settle a claim": how another case ended, long ago. */
  private boolean isOldOutcome(LitigationEvent event) {
    return event.modality() == Modality.EARLIER
        && OUTCOMES.contains(event.term().stage())
        && event.term().kind() == CaseKind.CIVIL
        && !event.claimants().isEmpty()
        && reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES
        && mentions.isOfNewcomers(event);
  }

  /** A prosecution takes further defendants; a case with one side open takes the other. */
  private Optional<CaseDraft> joinable(LitigationEvent event) {
    if (isCited(event)
        || isAnotherProsecution(event)
        || isBesideOwn(event)
        || parallel.isSimilar(event)
        || isOfLateTargets(event)
        || isOldOutcome(event)
        || asides.isAside(event)) {
      return Optional.empty();
    }
    boolean criminal = event.term().kind() == CaseKind.CRIMINAL;
    boolean hint = event.sureness() < 0.9;
    boolean fined = isFineOfPerson(event);
    boolean only = drafts.all().size() == 1 && event.modality() != Modality.EARLIER;
    return drafts.nearest(
        drafts.stream()
            .filter(d -> d.takes(event) && !d.isApart() && !home.isOfAnother(event, d))
            .filter(d -> !isBroughtBesideCrime(event, d))
            .filter(
                d ->
                    criminal || fined && d.isCriminal()
                        ? isJoint(d, event)
                        : hint || isOpenTo(d, event))
            .filter(d -> !hint || !mentions.isFarAhead(d, event))
            .filter(d -> !isToldInPassingAfter(event, d))
            .filter(d -> !mentions.isNewsBefore(event, d))
            .filter(d -> event.term().stage() != CaseStage.APPEAL || mentions.isKnownBy(event, d))
            .filter(d -> criminal || only || drafts.distance(d, event) <= NEAR),
        event);
  }

  /** "Paid to settle a case brought by the regulator": who is prosecuted is so by a state. */
  private boolean isBroughtBesideCrime(LitigationEvent event, CaseDraft draft) {
    return draft.isCriminal()
        && draft.hasNamedTargets()
        && event.term().kind() != CaseKind.CRIMINAL
        && event.claimants().stream().anyMatch(regulators::isRegulator);
  }

  /** Of somebody else, and the text comes to that only later. */
  private boolean isToldInPassingAfter(LitigationEvent event, CaseDraft draft) {
    return draft.isPassing()
        && draft.sentences().first() > reading.word(event.from()).sentence()
        && !draft.hasAny(event.targets());
  }

  private boolean founds(LitigationEvent event) {
    return isCited(event)
        ? precedents.isPrecedent(event)
        : event.sureness() >= 1
            || event.docket() != null
            || isBesideOwn(event)
            || isAnotherProsecution(event)
            || isFirstHint(event);
  }

  private static boolean isCited(LitigationEvent event) {
    return event.term().frame() == Frame.CITE && event.claimants().isEmpty();
  }

  /** In an article about a case of which nothing surer is told up to here. */
  private boolean isFirstHint(LitigationEvent event) {
    return (event.term().frame() == Frame.INFRINGE || event.term().frame() == Frame.SERVE)
        && event.targets().stream().anyMatch(name -> !name.described())
        && precedents.isAboutLitigation()
        && drafts.stream().allMatch(d -> mentions.isFarAhead(d, event));
  }

  /** "X is serving 20 years" after the prosecution of Y has been told in passing. */
  private boolean isOneMore(CaseDraft draft, LitigationEvent event) {
    return draft.isPassing()
        && !draft.hasAny(event.targets())
        && draft.sentences().last() < reading.word(event.from()).sentence()
        && separate.isOneMore(event);
  }

  private boolean isAnotherProsecution(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    boolean later = drafts.stream().anyMatch(d -> d.sentences().first() < sentence);
    return separate.isAnother(event) && (later || unnamed.areOthersThan(event))
        || unnamed.isAnother(event);
  }

  /** Who is fined beside somebody who is prosecuted is prosecuted too. */
  private static boolean isFineOfPerson(LitigationEvent event) {
    return event.term().isFine()
        && event.claimants().isEmpty()
        && event.targets().stream().allMatch(name -> name.isPerson() || name.described());
  }

  /** A prosecution takes further defendants, unless its caption comes later and names others. */
  private boolean isJoint(CaseDraft draft, LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return draft.isCriminal()
        && !draft.isOnlyCaptioned()
        && (draft.captions().isEmpty()
            || reading.word(draft.captions().get(0).from()).sentence() <= sentence
            || event.sureness() < 1);
  }

  /** A side that the text describes takes the name of somebody who is there from the start. */
  private boolean isOpenTo(CaseDraft draft, LitigationEvent event) {
    return EventSides.lacksSide(draft, event)
        && (!EventSides.describesSide(draft, event)
            || event.parties().anyMatch(mentions::isNamedEarly));
  }
}
