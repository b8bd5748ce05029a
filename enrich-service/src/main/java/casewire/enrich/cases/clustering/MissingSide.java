package casewire.enrich.cases.clustering;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.grammar.Ages;
import casewire.enrich.cases.grammar.Definitions;
import casewire.enrich.cases.grammar.LitigantNouns;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.grammar.ReferringNouns;
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
import java.util.regex.Pattern;

/**
 * The other side of the main case where no sentence names both: the name that the headline and the
 * article return to. A side that the text only describes stays described, but an industry speaks
 * through its trade body.
 */
public final class MissingSide {
  private static final int LEAD = 6;
  private static final Pattern TRADE_BODY =
      Pattern.compile(
          "[A-Z]{3,6}|.*\\b(Association|Alliance|Federation|Industry|Federal|Coalition)\\b.*");

  /** More than all events of an article together. */
  private static final double CERTAIN = 1000;

  private static final String NO_INSTITUTION =
      "(?!(European )?(Commission|Parliament|Council|Union)$|EU$|EUIPO$).*";

  private static final Set<String> INSTITUTIONS =
      Set.of("commission", "european commission", "parliament", "council", "euipo", "ohim");

  private final Reading reading;
  private final List<RecognizedEntity> entities;
  private final Officials officials;

  public MissingSide(Reading reading, List<RecognizedEntity> entities, Officials officials) {
    this.reading = reading;
    this.entities = entities;
    this.officials = officials;
  }

  /** The institution whose act is challenged before a court of the Union. */
  public void fillUnion(CaseDraft draft) {
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
      likeliest(draft, NO_INSTITUTION).ifPresent(name -> draft.addClaimant(name, 0.5));
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
   * @return whether a lawsuit has both its sides now that had not
   */
  public boolean fill(CaseDraft draft, List<CaseDraft> drafts) {
    if (!draft.captions().isEmpty()) {
      return false;
    }
    boolean open = !draft.hasBothSides();
    if (draft.isCriminal()) {
      fillAccused(draft, drafts);
    } else if (!draft.hasBothSides() && !EuropeanCases.isEuropean(draft.docket())) {
      fillOpponent(draft);
    }
    return open && !draft.isCriminal() && draft.hasBothSides();
  }

  private void fillOpponent(CaseDraft draft) {
    int known = draft.named(draft.claimants()).size() + draft.named(draft.targets()).size();
    if (!draft.hasNamedTargets() && draft.hasNamedClaimants()) {
      if (draft.targets().isEmpty()) {
        likeliest(draft, ".*")
            .filter(name -> known < 2 || name.entity().mentions().size() > 2)
            .ifPresent(name -> draft.addTarget(name, 0.5));
      } else if (draft.targets().size() == 1 && isCalledCompany(draft.targets().get(0))) {
        likeliest(draft, ".*")
            .filter(name -> name.entity().mentions().size() > 2)
            .ifPresent(name -> draft.replace(draft.targets().get(0), name));
      } else if (draft.targets().stream().allMatch(Definitions::isOfSite)) {
        likeliest(draft, ".*")
            .filter(this::isInHeadline)
            .ifPresent(
                name -> draft.targets().forEach(described -> draft.replace(described, name)));
      }
    } else if (draft.claimants().size() == 1 && isMaker(draft.claimants().get(0))) {
      likeliest(draft, ".*").ifPresent(name -> draft.replace(draft.claimants().get(0), name));
    } else if (!draft.hasNamedClaimants()) {
      String names = draft.hasNamedTargets() ? ".*" : TRADE_BODY.pattern();
      if (draft.hasNamedTargets() && draft.claimants().isEmpty() && isGovernmentCase()) {
        draft.addClaimant(PartyName.unrecognized("United States"), 0.5);
      } else if (!draft.hasNamedTargets() || draft.claimants().isEmpty()) {
        likeliest(draft, names).ifPresent(name -> draft.addClaimant(name, 0.5));
      }
    }
  }

  /** "Legal action against the studio which paid for it": the text goes on to name it. */
  private static boolean isCalledCompany(PartyName described) {
    return described.text().indexOf(' ') < 0 && ReferringNouns.isCompany(described.head());
  }

  /** "The maker of handbags", whom the text names by what it is called elsewhere. */
  private static boolean isMaker(PartyName described) {
    return described.described()
        && described.text().contains(" of ")
        && !described.head().equals("group")
        && ReferringNouns.isCompany(described.head());
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

  private Optional<PartyName> likeliest(CaseDraft draft, String names) {
    Pattern pattern = Pattern.compile(names);
    Optional<PartyName> affected =
        new Affected(reading)
            .first()
            .filter(name -> !draft.has(name) && officials.canBeParty(name))
            .filter(name -> pattern.matcher(name.text()).matches());
    if (affected.isPresent()) {
      return affected;
    }
    return entities.stream()
        .filter(e -> e.type() == EntityType.ORG || e.type() == EntityType.PERSON)
        .filter(e -> e.mentions().size() > 1 && isEarly(e))
        .filter(e -> pattern.matcher(e.name()).matches())
        .map(PartyName::of)
        .filter(name -> !draft.has(name) && officials.canBeParty(name))
        .max(
            Comparator.comparing(this::isInHeadline)
                .thenComparing(name -> name.entity().type() == EntityType.ORG)
                .thenComparing(name -> name.entity().mentions().size())
                .thenComparing(name -> -name.firstMention()))
        .map(this::inFull);
  }

  /** "Sony Music Entertainment" for "Sony": the longer name says who is meant. */
  private PartyName inFull(PartyName name) {
    return entities.stream()
        .filter(e -> e.type() == EntityType.ORG && e.name().startsWith(name.text() + " "))
        .filter(this::isEarly)
        .map(PartyName::of)
        .filter(officials::canBeParty)
        .findFirst()
        .orElse(name);
  }

  private boolean isInHeadline(PartyName name) {
    return reading.document().isHeadline(name.entity().mentions().get(0));
  }

  private boolean isEarly(RecognizedEntity entity) {
    int limit = Math.min(LEAD, reading.sentences());
    int end = reading.word(reading.sentenceStarts()[limit] - 1).end();
    return entity.mentions().get(0).start() < end;
  }
}
