package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The case that an event with one side is told of, by who is in it or by how it speaks of it. */
final class KnownCases {
  private final Reading reading;
  private final Drafts drafts;
  private final Regulators regulators;
  private final SeparateProsecutions separate;
  private final ParallelCases parallel;
  private final FirstMentions mentions;
  private final HomeDocket home;
  private final Asides asides;
  private final Headlines headlines;

  KnownCases(
      Reading reading,
      Drafts drafts,
      Regulators regulators,
      SeparateProsecutions separate,
      ParallelCases parallel,
      FirstMentions mentions,
      HomeDocket home,
      Asides asides) {
    this.reading = reading;
    this.drafts = drafts;
    this.regulators = regulators;
    this.separate = separate;
    this.parallel = parallel;
    this.mentions = mentions;
    this.home = home;
    this.asides = asides;
    this.headlines = new Headlines(reading, drafts);
  }

  /** Empty if nothing ties the event to a case: it can then still join one with a side open. */
  Optional<CaseDraft> of(LitigationEvent event) {
    return pointedAt(event)
        .or(() -> ofItsParties(event))
        .or(() -> headlines.of(event))
        .or(() -> atHand(event))
        .or(() -> subpoenaed(event))
        .or(() -> justSettled(event))
        .or(() -> toldWith(event))
        .or(() -> clearedBeside(event));
  }

  /** "That case was brought by A": the one that the sentence before is about. */
  private Optional<CaseDraft> pointedAt(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    boolean pointing = reading.is(event.from() - 1, "that") && !event.claimants().isEmpty();
    return drafts.stream()
        .filter(d -> pointing && d.takes(event) && d.sentences().contains(sentence - 1))
        .filter(d -> d.hasNamedTargets() && !d.hasNamedClaimants())
        .findFirst();
  }

  private Optional<CaseDraft> ofItsParties(LitigationEvent event) {
    List<PartyName> names = event.claimants().isEmpty() ? event.targets() : event.claimants();
    return drafts.nearest(
        drafts.stream()
            .filter(d -> d.takes(event) && d.hasAny(names) && !mentions.isNewsOf(event, d))
            .filter(d -> !home.isOfAnother(event, d) && !mentions.isCitedAfter(event, d))
            .filter(d -> !isComplaint(event) || !isOpposite(event, d))
            .filter(d -> !isLawsuitOfAccused(event, d))
            .filter(d -> !parallel.isOfOtherProsecution(event) || isApartIn(d, event))
            .filter(
                d -> !d.isApart() || !d.isCriminal() || event.isPast() || isInParagraph(d, event))
            .filter(d -> event.sureness() >= 1 || !mentions.isFarAhead(d, event))
            .filter(d -> !isOfCaseAtHand(event) || !mentions.isOnlyToldAfter(event, d)),
        event);
  }

  /** Whether the case has been told of in the paragraph: else its accused are so for the news. */
  private boolean isInParagraph(CaseDraft draft, LitigationEvent event) {
    int paragraph = reading.word(event.from()).paragraph();
    return draft.sentences().headSet(reading.word(event.from()).sentence(), true).stream()
        .anyMatch(told -> reading.word(reading.sentenceStarts()[told]).paragraph() == paragraph);
  }

  /** "His civil complaint": that is no part of the prosecution of who brings it. */
  private static boolean isLawsuitOfAccused(LitigationEvent event, CaseDraft draft) {
    return draft.isCriminal()
        && event.term().kind() == CaseKind.CIVIL
        && event.targets().isEmpty()
        && draft.targets().containsAll(event.claimants());
  }

  /** The one of another court that the same sentence has told already. */
  private boolean isApartIn(CaseDraft draft, LitigationEvent event) {
    return draft.isApart() && draft.sentences().contains(reading.word(event.from()).sentence());
  }

  /** "The order", "the plaintiffs": of what has been told, not of what comes later. */
  private static boolean isOfCaseAtHand(LitigationEvent event) {
    return event.definite() || event.term().frame() == Frame.CLAIM;
  }

  /** A lawsuit of who is sued here is another one, but who challenges a regulator is not. */
  private boolean isOpposite(LitigationEvent event, CaseDraft draft) {
    return EventSides.standsOpposite(draft, event)
        && draft.claimants().stream().noneMatch(regulators::isRegulator);
  }

  private static boolean isComplaint(LitigationEvent event) {
    CaseStage stage = event.term().stage();
    return event.sureness() >= 2
        && (stage == CaseStage.COMPLAINT_FILED
            || stage == CaseStage.SUBPOENA
            || stage == CaseStage.INJUNCTION);
  }

  /** "Brought the claim": the case that was spoken of. */
  private Optional<CaseDraft> atHand(LitigationEvent event) {
    return drafts.nearest(
        drafts.stream()
            .filter(d -> event.definite() && d.takes(event) && !mentions.isOfAnother(event, d))
            .filter(d -> event.targets().isEmpty() || !EventSides.isAgainstOthers(d, event))
            .filter(d -> !mentions.isOnlyToldAfter(event, d)),
        event);
  }

  private Optional<CaseDraft> subpoenaed(LitigationEvent event) {
    boolean served = event.term().stage() == CaseStage.SUBPOENA && event.claimants().isEmpty();
    return drafts.mostTold(drafts.stream().filter(d -> served && d.takes(event)));
  }

  private Optional<CaseDraft> justSettled(LitigationEvent event) {
    return drafts.nearest(
        drafts.stream()
            .filter(d -> event.term().frame() == Frame.SETTLE && d.takes(event))
            .filter(d -> drafts.distance(d, event) <= 1 && !isDealOfOthers(event, d))
            .filter(d -> !isLawsuitBesideCrime(event, d)),
        event);
  }

  /** "The company itself settled a civil suit", where others are prosecuted. */
  private static boolean isLawsuitBesideCrime(LitigationEvent event, CaseDraft draft) {
    return draft.isCriminal()
        && event.term().kind() == CaseKind.CIVIL
        && event.parties().noneMatch(draft::has);
  }

  /** "C settled on the eve of its trial": somebody new, while the news is of A and B. */
  private boolean isDealOfOthers(LitigationEvent event, CaseDraft news) {
    return reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES
        && news.hasBothSides()
        && mentions.isNamedInLead(news)
        && mentions.isOfNewcomers(event);
  }

  /** The other prosecution that the same sentence has told already: "X got a year; Y two". */
  private Optional<CaseDraft> toldWith(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return drafts.stream()
        .filter(d -> separate.isAnother(event) && d.isCriminal() && d.hasNamedTargets())
        .filter(d -> d.sentences().first() == sentence)
        .findFirst();
  }

  /** "Orders A to pay. Its author, B, was cleared": of the same wrong, by the same jury. */
  private Optional<CaseDraft> clearedBeside(LitigationEvent event) {
    boolean cleared = event.term().stage() == CaseStage.VERDICT && event.term().kind() == null;
    return drafts.nearest(
        drafts.stream()
            .filter(
                d ->
                    cleared
                        && !asides.isHoldingOnOthers(event)
                        && !d.isCriminal()
                        && d.hasBothSides()
                        && d.takes(event))
            .filter(d -> isNamedRightBefore(d, event)),
        event);
  }

  /** Whether the sentence before, in the same paragraph, names a company that is in the case. */
  private boolean isNamedRightBefore(CaseDraft draft, LitigationEvent event) {
    Word told = reading.word(event.from());
    int first = reading.sentenceStarts()[Math.max(0, told.sentence() - 1)];
    return IntStream.range(first, reading.sentenceStart(event.from()))
        .mapToObj(reading::word)
        .filter(word -> word.paragraph() == told.paragraph() && word.isType(EntityType.ORG))
        .map(word -> PartyName.of(word.entity()))
        .anyMatch(draft::hasInSomeForm);
  }
}
