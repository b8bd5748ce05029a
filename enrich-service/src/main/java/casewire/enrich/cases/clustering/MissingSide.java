package casewire.enrich.cases.clustering;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.grammar.Ages;
import casewire.enrich.cases.grammar.LitigantNouns;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.entity.RecognizedEntity;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The side of the main case that no sentence tells: the government in its own name, whom papers
 * give an age, an institution of the Union, and else whom the article is likely to be about.
 */
final class MissingSide {
  private static final int LEAD = 6;

  /** More than all events of an article together. */
  private static final double CERTAIN = 1000;

  private static final Set<String> INSTITUTIONS =
      Set.of(
          "commission",
          "european commission",
          "parliament",
          "european parliament",
          "council",
          "european council",
          "european union",
          "union",
          "eu",
          "euipo",
          "ohim");

  private final Reading reading;
  private final List<RecognizedEntity> entities;
  private final Officials officials;
  private final LikelySides sides;

  MissingSide(
      Reading reading, List<RecognizedEntity> entities, Officials officials, LikelySides sides) {
    this.reading = reading;
    this.entities = entities;
    this.officials = officials;
    this.sides = sides;
  }

  /** The institution whose act is challenged before a court of the Union. */
  void fillUnion(CaseDraft draft) {
    boolean challenged =
        draft.isChallenge()
            && !draft.isCriminal()
            && draft.captions().isEmpty()
            && reading.words().stream()
                .anyMatch(w -> w.isType(EntityType.COURT) && EuropeanCases.isCourt(w));
    boolean action = challenged && EuropeanCases.isAction(draft.docket()) && !isSued(draft);
    if (challenged && (!draft.hasNamedClaimants() || isBroughtByFined(draft)) || action) {
      draft.challenge();
      draft.claimants().stream()
          .filter(MissingSide::isInstitution)
          .forEach(name -> draft.addTarget(name, CERTAIN));
    }
    boolean brought =
        EuropeanCases.isAction(draft.docket())
            || EuropeanCases.isEuropean(draft.docket())
                && draft.claimants().stream().anyMatch(Officials::isState);
    boolean known = draft.hasNamedClaimants() || EuropeanCases.isAction(draft.docket());
    if ((challenged || brought) && known && !draft.hasNamedTargets()) {
      addInstitution(draft);
    }
    boolean nameless = EuropeanCases.isEuropean(draft.docket()) && !draft.hasNamedParty();
    if (!draft.hasNamedClaimants() && (isSued(draft) || nameless)) {
      sides
          .other(draft, LikelySides.POSSIBLE, name -> !isInstitution(name))
          .ifPresent(name -> draft.addClaimant(name, LikelySides.WEIGHT));
    }
  }

  /** "A has begun a challenge to a fine": who was fined, or must pay, has sued for that. */
  private static boolean isBroughtByFined(CaseDraft draft) {
    boolean institution = draft.claimants().stream().anyMatch(MissingSide::isInstitution);
    return draft.events().stream()
        .filter(event -> event.term().frame() == Frame.FILE)
        .flatMap(event -> event.claimants().stream())
        .filter(name -> !isInstitution(name))
        .anyMatch(name -> institution || draft.targets().contains(name));
  }

  private void addInstitution(CaseDraft draft) {
    if (!EuropeanCases.isAppeal(draft.docket())
        && !mentions("annul", "annuls", "annulled", "annulment", "challenge")) {
      return;
    }
    if (mentions("commission", "european commission")) {
      draft.addTarget(PartyName.unrecognized("European Commission"), 0.5);
    } else if (mentions("parliament", "european parliament")) {
      draft.addTarget(PartyName.unrecognized("Parliament and Council"), 0.5);
    }
  }

  /** Whether an institution of the Union is known to be the defendant. */
  private static boolean isSued(CaseDraft draft) {
    return draft.targets().stream().anyMatch(MissingSide::isInstitution);
  }

  private static boolean isInstitution(PartyName name) {
    return INSTITUTIONS.contains(name.text().toLowerCase(Locale.ROOT));
  }

  private boolean mentions(String... words) {
    List<String> wanted = List.of(words);
    return reading.words().stream().anyMatch(word -> wanted.contains(word.lower()));
  }

  /**
   * @param drafts all cases of the article
   * @return whether what is told has changed: a lawsuit has both its sides now that had not, or a
   *     prosecution is joined to that of its accused
   */
  boolean fill(CaseDraft draft, List<CaseDraft> drafts) {
    if (!draft.captions().isEmpty()) {
      return false;
    }
    boolean open = !draft.hasBothSides();
    if (draft.isCriminal()) {
      boolean joined = draft.targets().isEmpty() && join(draft, drafts);
      fillAccused(draft, drafts);
      sides.accuse(draft);
      return joined;
    }
    if (!EuropeanCases.isEuropean(draft.docket())) {
      fillOpponent(draft);
    }
    return open && draft.hasBothSides();
  }

  private void fillOpponent(CaseDraft draft) {
    if (draft.hasNamedTargets() && draft.claimants().isEmpty() && isGovernmentCase()) {
      draft.addClaimant(PartyName.unrecognized("United States"), 0.5);
    } else {
      sides.fill(draft);
    }
  }

  private void fillAccused(CaseDraft draft, List<CaseDraft> drafts) {
    List<PartyName> aged =
        withAges().stream()
            .filter(name -> drafts.stream().noneMatch(d -> d.isPassing() && d.has(name)))
            .toList();
    List<PartyName> inLead = draft.targets().stream().filter(this::isInLead).toList();
    if (draft.targets().isEmpty() || !inLead.isEmpty() && aged.containsAll(inLead)) {
      aged.forEach(name -> draft.addTarget(name, 0.5));
    }
    if (draft.targets().isEmpty()) {
      accused().ifPresent(name -> draft.addTarget(name, 0.5));
    }
  }

  /** "The rapper was sentenced" is of whom the article goes on to say that he was indicted. */
  private boolean join(CaseDraft draft, List<CaseDraft> drafts) {
    Optional<CaseDraft> named =
        drafts.stream().filter(other -> other != draft && sides.accusesLikely(other)).findFirst();
    named.ifPresent(draft::absorb);
    named.ifPresent(drafts::remove);
    return named.isPresent();
  }

  private boolean isInLead(PartyName name) {
    return name.entity() != null && isEarly(name.entity());
  }

  /** "The seller, X, said he did not know": who the article is about where no verb says so. */
  private Optional<PartyName> accused() {
    return entities.stream()
        .filter(e -> e.type() == EntityType.PERSON && e.mentions().size() > 1)
        .map(PartyName::of)
        .filter(name -> officials.canBeParty(name) && isDescribed(name))
        .min(Comparator.comparingInt(PartyName::firstMention));
  }

  /** "X, 21, of Charlotte": papers and prosecutors give the ages of the accused. */
  private List<PartyName> withAges() {
    List<PartyName> aged = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      Word word = reading.word(i);
      boolean age = word.isType(EntityType.PERSON) && Ages.isToldOf(i, reading);
      if (age && officials.canBeParty(PartyName.of(word.entity()))) {
        aged.add(PartyName.of(word.entity()));
      }
    }
    return aged;
  }

  /** "The seller, X,": a name in apposition to a definite noun that can be a party. */
  private boolean isDescribed(PartyName name) {
    for (int i = 2; i < reading.size(); i++) {
      boolean first =
          reading.word(i).entity() == name.entity()
              && reading.is(i - 1, ",")
              && LitigantNouns.standard().has(reading.word(i - 2).lower());
      if (first) {
        return true;
      }
    }
    return false;
  }

  /** "The US government" in the lead: it proceeds itself. */
  private boolean isGovernmentCase() {
    for (int i = 1; i < reading.size() && reading.word(i).sentence() <= LEAD; i++) {
      String before = reading.word(i - 1).lower();
      boolean american =
          before.equals("us")
              || before.equals("u.s")
              || before.equals("federal")
              || before.equals("american");
      if (american && reading.word(i).lower().equals("government")) {
        return true;
      }
      String word = reading.word(i).lower();
      if (word.equals("us government")
          || word.endsWith("department of justice")
          || word.endsWith("justice department")) {
        return true;
      }
    }
    return false;
  }

  private boolean isEarly(RecognizedEntity entity) {
    int limit = Math.min(LEAD, reading.sentences());
    int end = reading.word(reading.sentenceStarts()[limit] - 1).end();
    return entity.mentions().get(0).start() < end;
  }
}
