package casewire.enrich.cases.description;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.court.CourtChoice;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.court.Jurisdictions;
import casewire.enrich.cases.court.ReportedCourts;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.matter.CourtVerbs;
import casewire.enrich.cases.matter.ImpliedRelief;
import casewire.enrich.cases.matter.Kinds;
import casewire.enrich.cases.matter.Outcomes;
import casewire.enrich.cases.matter.ReachedStage;
import casewire.enrich.cases.matter.Remedies;
import casewire.enrich.cases.matter.Stages;
import casewire.enrich.cases.matter.Taxonomy;
import casewire.enrich.cases.matter.Taxonomy.Sign;
import casewire.enrich.cases.matter.TaxonomyTerm;
import casewire.enrich.cases.matter.TermFinding;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.party.Sovereigns;
import casewire.enrich.cases.party.StateProsecutions;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.text.Span;
import casewire.events.CaseKind;
import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Describes each selected case as it is published. */
public final class CaseDescription {
  /** What is the same for every article. */
  public record Knowledge(
      Taxonomy claims,
      Taxonomy relief,
      Sovereigns sovereigns,
      StateProsecutions states,
      Regulators regulators) {
    public static Knowledge load() {
      return new Knowledge(
          Taxonomy.load("claims.txt"),
          Taxonomy.load("relief.txt"),
          Sovereigns.load(),
          StateProsecutions.load(),
          Regulators.load());
    }
  }

  /** What one party gets from another: "demanded $3,000 to make the lawsuit go away". */
  private static final Set<String> BETWEEN_PARTIES =
      Set.of("damages", "attorney-fees", "declaratory", "identity-disclosure", "discovery");

  /** What nobody gets in a prosecution; what a convict gives up is seized. */
  private static final Set<String> CIVIL_RELIEF =
      Set.of(
          "injunction",
          "identity-disclosure",
          "damages",
          "attorney-fees",
          "declaratory",
          "disgorgement",
          "annulment",
          "discovery");

  private final Reading reading;
  private final List<Selected> cases;
  private final Knowledge knowledge;
  private final CourtChoice courts;
  private final CourtVerbs courtVerbs;
  private final Stages stages;
  private final AttorneysGeneral attorneys;

  /** How many cases each sentence tells. */
  private final int[] casesBySentence;

  private final Attribution attribution;
  private final CaseClaims claims;
  private final TermFinding relief;

  public CaseDescription(Reading reading, List<Selected> cases, Knowledge knowledge) {
    this.reading = reading;
    this.cases = cases;
    this.knowledge = knowledge;
    this.courts = new CourtChoice(reading);
    this.courtVerbs = new CourtVerbs(reading);
    this.stages = new Stages(reading);
    this.attorneys = new AttorneysGeneral(reading);
    this.casesBySentence = new int[reading.sentences()];
    cases.forEach(selected -> selected.draft().sentences().forEach(s -> casesBySentence[s]++));
    this.attribution = Attribution.of(reading, cases);
    TermFinding finding = TermFinding.ofClaims(reading, knowledge.claims());
    this.claims = new CaseClaims(reading, cases, attribution, finding, knowledge.regulators());
    this.relief = TermFinding.ofRelief(reading, knowledge.relief());
  }

  public LegalCase of(int index) {
    Selected selected = cases.get(index);
    CaseDraft draft = selected.draft();
    String docket = draft.docket();
    CaseKind kind = Kinds.of(draft, docket, knowledge.regulators());
    Court told = court(index, docket);
    ReachedStage reached = stages.of(draft, kind, docket, index == 0 || selected.primary(), told);
    Court court = reached.stage() == CaseStage.APPEAL ? appellate(index, told) : told;
    Naming.Named named =
        new Naming(
                reading,
                knowledge.sovereigns(),
                knowledge.states(),
                attorneys,
                sentence -> selected.primary() && isOfOthers(sentence, index))
            .of(draft, kind, reached.stage(), court);
    List<Found<Sign>> sought = signs(index);
    String claimant = named.parties().isEmpty() ? null : named.parties().get(0).name();
    return new LegalCase(
        CaseIds.of(court, docket, named.caption()),
        named.caption(),
        kind,
        named.parties(),
        court,
        docket,
        reached.stage(),
        reached.date(),
        Outcomes.of(reached, kind, reading),
        claims.of(index, kind),
        relief(sought, kind, draft, new ImpliedRelief(reading).of(draft, kind, reached.stage())),
        new Remedies(reading).of(sought, kind, claimant),
        selected.primary() ? CaseRole.PRIMARY : CaseRole.MENTIONED,
        Confidence.of(draft, selected.primary(), court, docket),
        List.of(),
        evidence(draft));
  }

  /**
   * That of the report which is cited; that of the sentences of the case; if they name none, that
   * of the sentence before or after.
   */
  private Court court(int index, String docket) {
    Optional<Court> reported =
        cases.get(index).primary()
            ? Optional.empty()
            : cases.get(index).draft().captions().stream()
                .flatMap(caption -> ReportedCourts.after(reading, caption.to()).stream())
                .findFirst();
    return reported.orElseGet(() -> toldCourt(index, docket));
  }

  /** An appeal against a conviction at one court is before another, if the text names that. */
  private Court appellate(int index, Court told) {
    if (told == null || Jurisdictions.isAppellate(told) || !isProsecution(index)) {
      return told;
    }
    TreeSet<Integer> reports = cases.get(index).draft().sentences();
    Court higher =
        courts.appellate(
            reports::contains, sentence -> index == 0 && attribution.isAbout(sentence, index));
    return higher == null ? told : higher;
  }

  private boolean isProsecution(int index) {
    return cases.get(index).draft().isCriminal();
  }

  private Court toldCourt(int index, String docket) {
    TreeSet<Integer> reports = cases.get(index).draft().sentences();
    IntPredicate reported =
        sentence -> reports.contains(sentence) && !isOfNobodyHere(sentence, index);
    if (index == 0) {
      return courts.ofNews(
          docket,
          reported,
          sentence -> attribution.isAbout(sentence, index) && !isOfNobodyHere(sentence, index));
    }
    Court own =
        courts.isSameAsNews(reported)
            ? toldCourt(0, cases.get(0).draft().docket())
            : courts.of(docket, reported, sentence -> false);
    Court beside =
        own != null
            ? own
            : courts.of(docket, sentence -> false, sentence -> isBeside(sentence, reports, index));
    return beside == null && isHeldBySameCourt(cases.get(index).draft())
        ? EuropeanCases.court(cases.get(0).draft().docket())
        : beside;
  }

  /** "In a case between C and D the court had taken another view", in news of the Union's court. */
  private boolean isHeldBySameCourt(CaseDraft draft) {
    return EuropeanCases.isEuropean(cases.get(0).draft().docket())
        && !draft.isCriminal()
        && draft.events().stream()
            .filter(LitigationEvent::hasParties)
            .anyMatch(courtVerbs::decideBeside);
  }

  /** "The High Court had held that C was not liable": said after the lead, and of no party. */
  private boolean isOfNobodyHere(int sentence, int index) {
    CaseDraft draft = cases.get(index).draft();
    if (index > 0 || sentence <= Reading.LEAD_SENTENCES || !draft.hasBothSides()) {
      return false;
    }
    boolean told =
        draft.events().stream()
            .anyMatch(e -> e.hasParties() && reading.word(e.from()).sentence() == sentence);
    if (told) {
      return false;
    }
    List<PartyName> named =
        IntStream.range(reading.sentenceStarts()[sentence], reading.sentenceStarts()[sentence + 1])
            .mapToObj(reading::word)
            .filter(word -> word.isType(EntityType.ORG))
            .map(word -> PartyName.of(word.entity()))
            .filter(Litigants::canBe)
            .toList();
    return !named.isEmpty() && named.stream().noneMatch(draft::hasInSomeForm);
  }

  /** Whether a sentence that tells no other case stands in one paragraph beside one of the case. */
  private boolean isBeside(int sentence, TreeSet<Integer> reports, int index) {
    return !isOfOthers(sentence, index)
        && (reports.contains(sentence - 1) && inOneParagraph(sentence - 1, sentence)
            || reports.contains(sentence + 1) && inOneParagraph(sentence, sentence + 1));
  }

  private boolean isOfOthers(int sentence, int index) {
    int told = casesBySentence[sentence];
    return told > 1 || told == 1 && !cases.get(index).draft().sentences().contains(sentence);
  }

  private boolean inOneParagraph(int one, int other) {
    int[] starts = reading.sentenceStarts();
    return reading.word(starts[one]).paragraph() == reading.word(starts[other]).paragraph();
  }

  /** What tells the relief. */
  private List<Found<Sign>> signs(int index) {
    Set<Integer> reports = cases.get(index).draft().sentences();
    return relief.of(
        sentence -> attribution.isAbout(sentence, index),
        sentence -> index == 0 || reports.contains(sentence - 1) || reports.contains(sentence));
  }

  /** Claims of all cases that go under a broader head. */
  public List<String> specialClaims() {
    return IntStream.range(0, cases.size())
        .boxed()
        .flatMap(index -> claims.signs(index).stream())
        .map(sign -> sign.meaning().term())
        .filter(term -> term.broader() != null)
        .map(TaxonomyTerm::key)
        .distinct()
        .toList();
  }

  /** The heads alone; what is only told in {@link Remedies} has "*" for a head. */
  private static List<String> relief(
      List<Found<Sign>> signs, CaseKind kind, CaseDraft draft, Set<String> implied) {
    Set<String> keys = new LinkedHashSet<>(implied);
    for (Found<Sign> sign : signs) {
      boolean fine =
          kind == CaseKind.CRIMINAL && sign.meaning().term().key().equals("money-judgment");
      if (!fine) {
        keys.add(sign.meaning().term().head());
      }
    }
    keys.remove("*");
    keys.removeAll(kind == CaseKind.CRIMINAL ? CIVIL_RELIEF : Set.of("imprisonment"));
    if (kind == CaseKind.REGULATORY) {
      keys.removeAll(BETWEEN_PARTIES);
    }
    boolean challenge = draft.isChallenge() || EuropeanCases.isAction(draft.docket());
    if (kind == CaseKind.REGULATORY && challenge) {
      keys.add("annulment");
    }
    return List.copyOf(keys);
  }

  private List<Mention> evidence(CaseDraft draft) {
    List<Mention> places = new ArrayList<>();
    for (Caption caption : draft.captions()) {
      places.add(mention(reading.span(caption.from(), caption.to())));
    }
    for (LitigationEvent event : draft.events()) {
      if (event.sureness() >= 1 || event.hasParties()) {
        places.add(mention(reading.span(event.from(), event.to())));
      }
    }
    return places.stream().distinct().limit(8).toList();
  }

  private Mention mention(Span span) {
    return new Mention(reading.document().textOf(span), span.start(), span.end());
  }
}
