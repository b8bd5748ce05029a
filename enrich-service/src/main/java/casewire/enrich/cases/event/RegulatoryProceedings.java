package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.party.Regulators.Enforcement;
import casewire.enrich.cases.reading.PhraseTable;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.ResourceTable;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a regulator does to a company, read off sentences that name both: a term such as "fined" or
 * "investigation" means a proceeding only there.
 */
public final class RegulatoryProceedings {
  /** The terms and the names; the same for every article. */
  public record Knowledge(PhraseTable<EventTerm> terms, Regulators regulators) {
    public static Knowledge load() {
      PhraseTable<EventTerm> terms = new PhraseTable<>();
      for (String[] row :
          ResourceTable.rows(RegulatoryProceedings.class, "regulatory-terms.txt", 3)) {
        EventTerm term =
            new EventTerm(
                stage(row[0]), CaseKind.REGULATORY, Frame.REGULATE, Double.parseDouble(row[1]));
        for (String phrase : row[2].split(";")) {
          terms.add(phrase, term);
        }
      }
      return new Knowledge(terms, Regulators.load());
    }

    private static CaseStage stage(String key) {
      return Arrays.stream(CaseStage.values())
          .filter(stage -> stage.key().equals(key))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("regulatory-terms.txt: " + key));
    }
  }

  /** What a company does to a regulator: "challenged the Commission", not "wanted it". */
  private static final Set<CaseStage> ANSWERS =
      Set.of(CaseStage.SETTLEMENT, CaseStage.APPEAL, CaseStage.RULING);

  private static final EventTerm FINE =
      new EventTerm(CaseStage.RULING, CaseKind.REGULATORY, Frame.REGULATE, 1);
  private static final EventTerm OBJECTION =
      new EventTerm(CaseStage.OTHER, CaseKind.REGULATORY, Frame.REGULATE, 1);

  private static final Set<String> TOWARDS = Set.of("against", "into", "on", "of", "over", "with");

  /** How many words may say who found something, and when, before "that". */
  private static final int CLAUSE_REACH = 10;

  private static final Set<String> STOPS = Set.of("who", "which", "said", "says");

  private static final Set<String> CLAUSE = Set.of("who", "which", "said", "says", ",");

  private final Reading reading;
  private final Knowledge knowledge;
  private final Arguments arguments;
  private final Modalities modalities;
  private final NamedRegulators regulators;

  public RegulatoryProceedings(Reading reading, NounGroups groups, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.arguments = Arguments.of(reading, groups);
    this.modalities = new Modalities(reading);
    this.regulators = new NamedRegulators(reading, knowledge.regulators());
  }

  /** The same events, told of the regulator where they only describe it, or leave it out. */
  public List<LitigationEvent> byName(List<LitigationEvent> events, List<LitigationEvent> own) {
    List<LitigationEvent> named =
        events.stream().map(this::byName).map(event -> asObjection(event, own)).toList();
    return named.stream().map(event -> underHeadline(event, named)).toList();
  }

  /** "France fines A. Its competition authority said": in whose name the headline speaks. */
  private LitigationEvent underHeadline(LitigationEvent event, List<LitigationEvent> named) {
    boolean place =
        event.term().isFine()
            && reading.isHeadline(event.from())
            && !event.claimants().isEmpty()
            && event.claimants().stream().allMatch(PartyName::isPlace);
    if (!place) {
      return event;
    }
    return named.stream()
        .filter(told -> told.term().equals(FINE))
        .findFirst()
        .map(told -> event.as(FINE).between(told.claimants(), told.targets()))
        .orElse(event);
  }

  /**
   * "A faces new EU charges", "the Commission found A guilty": what a regulator holds against a
   * company is no crime.
   */
  private static LitigationEvent asObjection(LitigationEvent event, List<LitigationEvent> own) {
    boolean guilty =
        event.term().stage() == CaseStage.VERDICT
            && event.targets().stream().noneMatch(PartyName::isPerson);
    boolean charged =
        (event.term().stage() == CaseStage.INDICTMENT || guilty)
            && event.term().kind() == CaseKind.CRIMINAL
            && event.claimants().isEmpty()
            && !event.targets().isEmpty();
    if (!charged) {
      return event;
    }
    EventTerm held = guilty ? FINE : OBJECTION;
    return own.stream()
        .filter(objects -> objects.targets().containsAll(event.targets()))
        .findFirst()
        .map(objects -> event.as(held).between(objects.claimants(), event.targets()))
        .orElse(event);
  }

  /** "Brussels fined A", "the regulator had also fined A". */
  private LitigationEvent byName(LitigationEvent event) {
    if (regulators.areCalledBySeat(event.claimants())) {
      return event.between(regulators.in(event.claimants()), event.targets());
    }
    List<PartyName> fined = event.term().isFine() ? regulators.in(event.targets()) : List.of();
    if (!fined.isEmpty() && !event.claimants().isEmpty()) {
      // "It was the Commission that fined A": nobody fines a regulator.
      return event.as(FINE).between(fined, event.claimants());
    }
    boolean ofPlace =
        event.claimants().size() == 1
            && event.claimants().get(0).isPlace()
            && event.term().isFine();
    if (ofPlace && regulators.areDescribedBefore(event.from())) {
      return event.as(FINE).between(regulators.namedAfter(event), event.targets());
    }
    boolean called =
        event.claimants().size() == 1 && regulators.isDescribedBy(event.claimants().get(0));
    List<PartyName> named = called ? regulators.namedBefore(event.from()) : List.of();
    if (named.isEmpty() && called && event.term().isFine()) {
      return event.as(FINE).between(regulators.namedAfter(event), event.targets());
    }
    return named.isEmpty() ? event : event.between(named, event.targets());
  }

  /** In the order of the text. */
  public List<LitigationEvent> events() {
    List<LitigationEvent> events = new ArrayList<>();
    for (Found<EventTerm> found : knowledge.terms().in(reading)) {
      List<PartyName> regulator = regulatorIn(found);
      List<PartyName> companies = regulator.isEmpty() ? List.of() : companies(found, regulator);
      if (!companies.isEmpty()) {
        events.add(
            new LitigationEvent(
                found.meaning(),
                new Sides(regulator, companies),
                modalities.of(found),
                null,
                false,
                found.from(),
                found.to()));
      }
    }
    return events;
  }

  /** The regulator that does it, that it is done by, or whom the company answers. */
  private List<PartyName> regulatorIn(Found<EventTerm> found) {
    List<PartyName> subject = regulators.in(arguments.subjects().of(found.from()));
    if (!subject.isEmpty()) {
      return subject;
    }
    List<PartyName> owner = regulators.in(members(arguments.owners().of(found.from())));
    if (!owner.isEmpty()) {
      return owner;
    }
    List<PartyName> called = regulators.calledBefore(found.from());
    if (!called.isEmpty()) {
      return called;
    }
    List<PartyName> sending = regulators.sendingBefore(found.from());
    if (!sending.isEmpty()) {
      return sending;
    }
    NounGroup by =
        arguments.complements().governedBy(found.to(), Set.of("by", "from", "with", "to"), STOPS);
    List<PartyName> agent = regulators.in(members(by));
    return agent.isEmpty() && ANSWERS.contains(found.meaning().stage())
        ? regulators.in(members(arguments.complements().after(found.to())))
        : agent;
  }

  private List<PartyName> companies(Found<EventTerm> found, List<PartyName> regulator) {
    int clause = clauseAfter(found);
    if (clause > 0) {
      return companies(arguments.complements().after(clause), regulator);
    }
    List<PartyName> within =
        companies(arguments.complements().within(found.from(), found.to()), regulator);
    if (!within.isEmpty()) {
      return within;
    }
    List<PartyName> object = companies(arguments.complements().after(found.to()), regulator);
    if (!object.isEmpty()) {
      return object;
    }
    boolean complains = reading.word(found.from()).lower().startsWith("complain");
    List<PartyName> subject =
        arguments.subjects().of(found.from()).stream()
            .filter(name -> !complains && isCompany(name, regulator))
            .toList();
    return subject.isEmpty()
        ? companies(arguments.complements().governedBy(found.to(), TOWARDS, CLAUSE), regulator)
        : subject;
  }

  /** The first word after "that" in "found that A", "a finding by it in March that A"; or 0. */
  private int clauseAfter(Found<EventTerm> found) {
    int end = Math.min(reading.sentenceEnd(found.from()) - 1, found.to() + CLAUSE_REACH);
    for (int i = found.to(); i < end; i++) {
      if (reading.is(i, "that")) {
        return i + 1;
      }
      Word word = reading.word(i);
      boolean between =
          word.entity() != null
              || FunctionWords.isPreposition(word)
              || FunctionWords.isDeterminer(word)
              || word.is("'s");
      if (!between) {
        return 0;
      }
    }
    return 0;
  }

  private List<PartyName> companies(NounGroup group, List<PartyName> regulator) {
    return members(group).stream().filter(name -> isCompany(name, regulator)).toList();
  }

  private boolean isCompany(PartyName name, List<PartyName> regulator) {
    boolean person = name.isPerson();
    boolean sued =
        person
            && regulator.stream()
                .allMatch(one -> knowledge.regulators().enforcementOf(one) == Enforcement.SUES);
    boolean org = name.entity() != null && name.entity().type() == EntityType.ORG;
    return (org || sued)
        && !Officials.isAuthority(name.text())
        && !knowledge.regulators().isRegulator(name);
  }

  private static List<PartyName> members(NounGroup group) {
    return group == null ? List.of() : group.members();
  }
}
