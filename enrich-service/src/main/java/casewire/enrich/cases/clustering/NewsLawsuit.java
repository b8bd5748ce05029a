package casewire.enrich.cases.clustering;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.cases.salience.Salience;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lawsuit that an article is about, where more is told of another one, of somebody who comes up
 * late and in passing.
 */
final class NewsLawsuit {
  /** Less likely than that is no party of the news. */
  private static final double UNLIKELY = 0.1;

  private static final double DISTINCT = 0.3;

  /** What share of the text goes before somebody who comes up in passing. */
  private static final double LATE = 0.4;

  private final Reading reading;
  private final Salience salience;
  private final LikelySides sides;
  private final Regulators regulators;

  NewsLawsuit(Reading reading, Salience salience, LikelySides sides, Regulators regulators) {
    this.reading = reading;
    this.salience = salience;
    this.sides = sides;
    this.regulators = regulators;
  }

  /**
   * Lets another lawsuit take the place of the main one, if that has turned out to be of others
   * than the news.
   *
   * @param main of which most is told
   * @param drafts all cases of the article; one may be added
   * @param events all that the article tells
   * @return whether it does
   */
  boolean replace(CaseDraft main, List<CaseDraft> drafts, List<LitigationEvent> events) {
    return !main.isCriminal()
        && main.captions().isEmpty()
        && !EuropeanCases.isEuropean(main.docket())
        && (isPassing(main.claimants()) || isPassing(main.targets()))
        && tellBeside(main, drafts, events);
  }

  /**
   * "The publishers were sent home (I ZR 111/21)": a docket is of some case, and its parties are
   * those whom the article is about; empty if it gives none or says too little of them.
   */
  Optional<CaseDraft> byDocket(List<LitigationEvent> events) {
    Optional<String> docket =
        reading.words().stream().map(Word::docket).filter(Objects::nonNull).findFirst();
    List<LitigationEvent> told = events.stream().filter(NewsLawsuit::isTold).toList();
    if (docket.isEmpty()
        || told.isEmpty()
        || told.stream().anyMatch(e -> e.term().stage() == CaseStage.SUBPOENA)) {
      return Optional.empty();
    }
    CaseDraft draft = new CaseDraft();
    told.forEach(event -> draft.add(event.withoutParties(), reading));
    draft.adoptDocket(docket.get());
    sides.fill(draft);
    boolean known =
        draft.hasBothSides() || draft.hasNamedParty() && EuropeanCases.isEuropean(docket.get());
    return known ? Optional.of(draft) : Optional.empty();
  }

  /** More than that there was a "dispute". */
  private static boolean isDistinct(LitigationEvent event) {
    return isTold(event) && event.term().strength() >= DISTINCT;
  }

  private static boolean isTold(LitigationEvent event) {
    return event.term().stage() != null
        && event.term().kind() != CaseKind.CRIMINAL
        && (event.modality() == Modality.FACT || event.isPast());
  }

  private boolean tellBeside(CaseDraft main, List<CaseDraft> drafts, List<LitigationEvent> events) {
    Optional<CaseDraft> told =
        drafts.stream().filter(d -> d != main && !d.isCriminal() && isLikely(d)).findFirst();
    CaseDraft news = told.orElseGet(() -> withoutPassing(main, drafts, events));
    if (news.events().stream().noneMatch(NewsLawsuit::isDistinct)) {
      return false;
    }
    sides.fill(news);
    if (!news.hasBothSides()) {
      return false;
    }
    main.markPassing();
    if (told.isEmpty()) {
      drafts.add(news);
    }
    return true;
  }

  /** What is told without those who come up in passing, of the lawsuit and of none at all. */
  private CaseDraft withoutPassing(
      CaseDraft main, List<CaseDraft> drafts, List<LitigationEvent> events) {
    CaseDraft news = new CaseDraft();
    Stream<LitigationEvent> own =
        main.events().stream().filter(event -> event.parties().noneMatch(this::isPassing));
    Stream<LitigationEvent> open =
        events.stream()
            .filter(event -> isTold(event) && !event.hasParties())
            .filter(event -> drafts.stream().noneMatch(draft -> draft.events().contains(event)));
    Stream.concat(own, open).forEach(event -> news.add(event, reading));
    main.claimants().stream()
        .filter(this::isKept)
        .forEach(name -> news.addClaimant(name, LikelySides.WEIGHT));
    main.targets().stream()
        .filter(this::isKept)
        .forEach(name -> news.addTarget(name, LikelySides.WEIGHT));
    return news;
  }

  private boolean isKept(PartyName name) {
    return !name.described() && likelihood(name) >= UNLIKELY;
  }

  private boolean isLikely(CaseDraft draft) {
    return draft.parties().anyMatch(name -> likelihood(name) >= LikelySides.LIKELY)
        && !isPassing(draft.claimants())
        && !isPassing(draft.targets());
  }

  private boolean isPassing(List<PartyName> side) {
    List<PartyName> named = side.stream().filter(name -> !name.described()).toList();
    return !named.isEmpty() && named.stream().allMatch(this::isPassing);
  }

  /** Comes up late and seldom, and is no authority, which proceeds without being named much. */
  private boolean isPassing(PartyName name) {
    return name.entity() != null
        && name.firstMention() > LATE * reading.document().text().length()
        && !Officials.isState(name)
        && !regulators.isRegulator(name)
        && likelihood(name) < UNLIKELY;
  }

  private double likelihood(PartyName name) {
    return salience.parties(false).of(name);
  }
}
