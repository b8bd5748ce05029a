package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Definitions;
import casewire.enrich.cases.grammar.Proprietors;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together the events and captions of an article that are of one case. */
public final class Clustering {
  /** How many sentences on a case with one side open may still take the other side. */
  private static final int NEAR = 6;

  private final Reading reading;
  private final Regulators regulators;
  private final Precedents precedents;
  private final SeparateProsecutions separate;
  private final ParallelCases parallel;
  private final FirstMentions mentions;
  private final UnnamedAccused unnamed;
  private final List<CaseDraft> drafts = new ArrayList<>();

  private Clustering(Reading reading, List<LitigationEvent> events, Regulators regulators) {
    this.reading = reading;
    this.regulators = regulators;
    this.precedents = new Precedents(reading, events);
    this.separate = new SeparateProsecutions(reading);
    this.parallel = new ParallelCases(reading);
    this.mentions = new FirstMentions(reading);
    this.unnamed = new UnnamedAccused(reading, events);
  }

  /** The cases, in the order in which they were made. */
  public static List<CaseDraft> cluster(
      Reading reading,
      List<LitigationEvent> events,
      List<Caption> captions,
      Regulators regulators,
      Proprietors proprietors,
      Definitions definitions) {
    Clustering clustering = new Clustering(reading, events, regulators);
    captions.forEach(clustering::add);
    CaptionNames names = new CaptionNames(captions);
    List<LitigationEvent> real =
        events.stream().filter(Clustering::isReal).map(names::inFull).toList();
    Map<Boolean, List<LitigationEvent>> twoSided =
        real.stream()
            .filter(LitigationEvent::hasBothSides)
            .collect(Collectors.partitioningBy(clustering.parallel::isTold));
    twoSided.get(false).forEach(clustering::addTwoSided);
    List<LitigationEvent> oneSided =
        real.stream().filter(e -> e.hasParties() && !e.hasBothSides()).toList();
    oneSided.stream().filter(Clustering::isSure).forEach(clustering::addOneSided);
    twoSided.get(true).forEach(clustering::addTwoSided);
    real.stream().filter(LitigationEvent::hasBothSides).forEach(clustering::nameByHint);
    oneSided.stream().filter(e -> !isSure(e)).forEach(clustering::addOneSided);
    real.stream().filter(LitigationEvent::hasBothSides).forEach(clustering::completeByHint);
    Merging merging = new Merging(reading, clustering.drafts);
    clustering.drafts.forEach(draft -> name(draft, definitions));
    merging.joinComplements();
    merging.joinCompounds();
    events.stream().filter(event -> !event.hasParties()).forEach(clustering::addOpen);
    clustering.drafts.forEach(CaseDraft::accuseAppellants);
    clustering.nameByDefence(real);
    clustering.drafts.forEach(draft -> clustering.answer(draft, proprietors));
    merging.joinDefinite();
    merging.mergeSame();
    clustering.dissolveNameless();
    merging.joinOpponents();
    new BorrowedSides(reading, regulators, clustering.drafts).fillFromProsecutions();
    return clustering.drafts;
  }

  private static void name(CaseDraft draft, Definitions definitions) {
    for (PartyName described : draft.parties().toList()) {
      definitions.of(described).ifPresent(name -> draft.replace(described, name));
    }
  }

  private void answer(CaseDraft draft, Proprietors proprietors) {
    for (PartyName property : draft.parties().toList()) {
      proprietors.of(property).ifPresent(owner -> draft.replace(property, owner));
    }
  }

  private static boolean isReal(LitigationEvent event) {
    return event.modality() != Modality.HYPOTHETICAL && event.modality() != Modality.NEGATED;
  }

  /** Tells who proceeds, or against whom, and not only that somebody goes on to appeal. */
  private static boolean isSure(LitigationEvent event) {
    return event.sureness() >= 2 && event.term().stage() != CaseStage.APPEAL;
  }

  private void add(Caption caption) {
    CaseDraft draft =
        drafts.stream()
            .filter(d -> d.hasAny(caption.claimants()) && d.hasAny(caption.targets()))
            .findFirst()
            .orElseGet(this::newDraft);
    draft.add(caption, reading);
  }

  private void addTwoSided(LitigationEvent event) {
    boolean apart = drafts.stream().anyMatch(draft -> parallel.isBeside(event, draft));
    CaseDraft draft =
        drafts.stream()
            .filter(
                d -> d.takes(event) && d.matchesBothSides(event) && !mentions.isOfOthers(event, d))
            .filter(d -> event.modality() != Modality.BACKGROUND || !d.describesOthersThan(event))
            .filter(d -> !parallel.isSimilar(event) || d.hasAny(event.targets()))
            .filter(d -> apart == d.isApart() && !isBeforeNews(event, d))
            .filter(d -> !mentions.isCitedAfter(event, d))
            .findFirst()
            .orElse(null);
    if (draft == null && precedents.founds(event)) {
      draft = newDraft();
      if (apart) {
        draft.markApart();
      }
    }
    if (draft != null) {
      draft.add(event, reading);
    }
  }

  /** "Last year A settled with C": not the C whom A is now told to have sued without a name. */
  private static boolean isBeforeNews(LitigationEvent event, CaseDraft draft) {
    return event.modality() == Modality.EARLIER
        && event.parties().noneMatch(PartyName::described)
        && !(draft.hasAny(event.claimants()) && draft.hasAny(event.targets()))
        && draft.events().stream().anyMatch(e -> e.modality() == Modality.FACT && e.hasBothSides());
  }

  /**
   * "A accused B", "A has been chasing B": no lawsuit by itself, but it tells the side that a
   * lawsuit leaves open, and who is in one where the article names nobody else.
   */
  private void completeByHint(LitigationEvent event) {
    boolean hint = event.sureness() < 1 && event.parties().noneMatch(PartyName::described);
    if (!hint || drafts.stream().anyMatch(draft -> draft.events().contains(event))) {
      return;
    }
    CaseDraft draft =
        drafts.stream()
            .filter(d -> !d.isCriminal() && d.takes(event) && !d.hasBothSides())
            .filter(d -> d.isToldOf(event))
            .findFirst()
            .orElse(null);
    boolean alone =
        drafts.stream().noneMatch(CaseDraft::hasNamedParty) && precedents.isAboutLitigation();
    if (draft != null) {
      draft.add(event, reading);
    } else if (alone) {
      newDraft().add(event, reading);
    }
  }

  /** "Took the site's operator to court. A accused B": both are named where the case was told. */
  private void nameByHint(LitigationEvent event) {
    boolean hint = event.sureness() < 1 && event.parties().noneMatch(PartyName::described);
    if (hint) {
      drafts.stream()
          .filter(d -> !d.isCriminal() && d.takes(event))
          .filter(d -> d.onlyDescribesTargets() && distance(d, event) <= 1)
          .findFirst()
          .ifPresent(draft -> draft.add(event, reading));
    }
  }

  private void addOneSided(LitigationEvent event) {
    List<PartyName> names = event.claimants().isEmpty() ? event.targets() : event.claimants();
    CaseDraft draft =
        nearest(
            drafts.stream()
                .filter(d -> d.takes(event) && d.hasAny(names) && !mentions.isNewsOf(event, d))
                .filter(d -> event.sureness() >= 1 || !mentions.isFarAhead(d, event))
                .toList(),
            event);
    if (draft == null && event.definite()) {
      draft =
          nearest(
              drafts.stream()
                  .filter(d -> d.takes(event) && !mentions.isOfAnother(event, d))
                  .toList(),
              event);
    }
    if (draft == null
        && event.term().stage() == CaseStage.SUBPOENA
        && event.claimants().isEmpty()) {
      draft = mostTold(drafts.stream().filter(d -> d.takes(event)).toList());
    }
    if (draft == null && event.term().frame() == Frame.SETTLE) {
      draft =
          nearest(
              drafts.stream().filter(d -> d.takes(event) && distance(d, event) <= 1).toList(),
              event);
    }
    if (draft == null && separate.isAnother(event)) {
      draft = toldWith(event);
    }
    boolean cited = event.term().frame() == Frame.CITE && event.claimants().isEmpty();
    if (draft == null && !cited && !isAnotherProsecution(event) && !parallel.isSimilar(event)) {
      draft = joinable(event);
    }
    boolean oneMore = draft != null && isOneMore(draft, event);
    draft = oneMore ? null : draft;
    if (draft != null) {
      draft.add(event, reading);
    } else if (cited
        ? precedents.isPrecedent(event)
        : oneMore || canFound(event) || isAnotherProsecution(event) || isFirstHint(event)) {
      boolean passing = oneMore || isAnotherProsecution(event);
      CaseDraft made = newDraft();
      if (passing) {
        made.markPassing();
      }
      made.add(event, reading);
      new BorrowedSides(reading, regulators, drafts).borrow(made, event);
    }
  }

  /** In an article about a case of which nothing surer is told up to here. */
  private boolean isFirstHint(LitigationEvent event) {
    return (event.term().frame() == Frame.INFRINGE || event.term().frame() == Frame.SERVE)
        && event.targets().stream().anyMatch(name -> !name.described())
        && precedents.isAboutLitigation()
        && drafts.stream().allMatch(d -> mentions.isFarAhead(d, event));
  }

  private static boolean canFound(LitigationEvent event) {
    return event.sureness() >= 1 || event.docket() != null;
  }

  /** The other prosecution that the same sentence has told already: "X got a year; Y two". */
  private CaseDraft toldWith(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return drafts.stream()
        .filter(d -> d.isCriminal() && d.hasNamedTargets() && d.sentences().first() == sentence)
        .findFirst()
        .orElse(null);
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
    return separate.isAnother(event)
            && drafts.stream().anyMatch(d -> d.sentences().first() < sentence)
        || unnamed.isAnother(event);
  }

  /** Who is fined beside somebody who is prosecuted is prosecuted too. */
  private static boolean isFineOfPerson(LitigationEvent event) {
    return event.term().stage() == CaseStage.RULING
        && event.term().frame() == Frame.SUE
        && event.claimants().isEmpty()
        && event.targets().stream().allMatch(PartyName::isPerson);
  }

  /** A prosecution takes further defendants; a case with one side open takes the other. */
  private CaseDraft joinable(LitigationEvent event) {
    boolean criminal = event.term().kind() == CaseKind.CRIMINAL;
    boolean hint = event.sureness() < 0.9;
    boolean fined = isFineOfPerson(event);
    boolean only = drafts.size() == 1 && event.modality() != Modality.EARLIER;
    return nearest(
        drafts.stream()
            .filter(d -> d.takes(event) && !d.isApart())
            .filter(
                d ->
                    criminal || fined && d.isCriminal()
                        ? isJoint(d, event)
                        : hint || isOpenTo(d, event))
            .filter(d -> hint ? !mentions.isFarAhead(d, event) : true)
            .filter(d -> event.term().stage() != CaseStage.APPEAL || mentions.isKnownBy(event, d))
            .filter(d -> criminal || only || distance(d, event) <= NEAR)
            .toList(),
        event);
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
    return draft.lacksSide(event)
        && (!draft.describesSide(event) || event.parties().anyMatch(mentions::isNamedEarly));
  }

  /** What says nothing of parties is of the case of its paragraph, else of the main case. */
  private void addOpen(LitigationEvent event) {
    int paragraph = reading.word(event.from()).paragraph();
    List<CaseDraft> taking =
        drafts.stream()
            .filter(d -> d.takes(event) && !mentions.isOfAnother(event, d))
            .filter(d -> !unnamed.areTheNews() || isOfNews(d, paragraph, event))
            .toList();
    List<CaseDraft> akin = taking.stream().filter(d -> d.isOfKind(event)).toList();
    boolean term = event.term().frame() == Frame.SERVE;
    List<CaseDraft> fitting = akin.isEmpty() && !term ? taking : akin;
    List<CaseDraft> told =
        fitting.stream().filter(d -> d.isToldIn(paragraph, event, reading)).toList();
    CaseDraft draft = told.isEmpty() ? mostTold(fitting) : nearest(told, event);
    if (draft != null) {
      draft.add(event, reading);
    } else if (!term
        && event.term().kind() == CaseKind.CRIMINAL
        && event.term().strength() >= 0.7
        && event.modality() == Modality.FACT) {
      newDraft().add(event, reading);
    }
  }

  /** What names nobody is of nobody whom the article only names beside the unnamed accused. */
  private boolean isOfNews(CaseDraft draft, int paragraph, LitigationEvent event) {
    return !draft.isPassing() || draft.isToldIn(paragraph, event, reading);
  }

  /** A prosecution that names nobody is of those who have lawyers in the story, or are "named". */
  private void nameByDefence(List<LitigationEvent> events) {
    for (CaseDraft draft : drafts) {
      if (draft.hasNamedParty() || !draft.isCriminal()) {
        continue;
      }
      events.stream()
          .filter(event -> event.term().frame() == Frame.DEFEND)
          .flatMap(event -> event.targets().stream())
          .filter(PartyName::isPerson)
          .filter(name -> drafts.stream().noneMatch(d -> d.has(name)))
          .distinct()
          .toList()
          .forEach(name -> draft.addTarget(name, 1));
    }
  }

  /** What names nobody is about the case that the article names. */
  private void dissolveNameless() {
    List<CaseDraft> nameless = drafts.stream().filter(d -> !d.hasNamedParty()).toList();
    boolean news = drafts.stream().anyMatch(d -> d.hasNamedParty() && !d.isPassing());
    if (nameless.size() == drafts.size() || unnamed.areTheNews() && !news) {
      return;
    }
    drafts.removeAll(nameless);
    for (CaseDraft draft : nameless) {
      for (LitigationEvent event : draft.events()) {
        addOpen(event.withoutParties());
      }
    }
  }

  private CaseDraft mostTold(List<CaseDraft> candidates) {
    return candidates.stream()
        .min(
            Comparator.comparing((CaseDraft d) -> !mentions.isNamedInHeadline(d))
                .thenComparing(d -> -d.sentences().size())
                .thenComparing(d -> !mentions.isNamedInLead(d))
                .thenComparingInt(d -> d.sentences().first()))
        .orElse(null);
  }

  /** The news is of the case whose parties are named in the lead; else the nearest counts. */
  private CaseDraft nearest(List<CaseDraft> candidates, LitigationEvent event) {
    boolean news = reading.word(event.from()).sentence() <= Reading.LEAD_SENTENCES;
    return candidates.stream()
        .min(
            Comparator.comparingLong((CaseDraft d) -> news ? -namedEarly(d) : 0)
                .thenComparingInt(d -> distance(d, event)))
        .orElse(null);
  }

  private long namedEarly(CaseDraft draft) {
    return draft.parties().filter(mentions::isNamedEarly).count();
  }

  /** Sentences back to where the case was last reported; what comes after counts as farther. */
  private int distance(CaseDraft draft, LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    Integer before = draft.sentences().floor(sentence);
    Integer after = draft.sentences().ceiling(sentence);
    int back = before == null ? Integer.MAX_VALUE : sentence - before;
    boolean later = after == null || draft.isApart() && before == null;
    int ahead = later ? Integer.MAX_VALUE : 3 * (after - sentence) + 1;
    return Math.min(back, ahead);
  }

  private CaseDraft newDraft() {
    CaseDraft draft = new CaseDraft();
    drafts.add(draft);
    return draft;
  }
}
