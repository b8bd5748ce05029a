package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
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

  private static final Set<String> TOWARDS = Set.of("against", "into", "on", "of", "over", "with");
  private static final Set<String> STOPS = Set.of("who", "which", "said", "says");

  private static final Set<String> CLAUSE = Set.of("who", "which", "said", "says", ",");

  private final Reading reading;
  private final Knowledge knowledge;
  private final Arguments arguments;
  private final Modalities modalities;

  public RegulatoryProceedings(Reading reading, NounGroups groups, Knowledge knowledge) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.arguments = Arguments.of(reading, groups);
    this.modalities = new Modalities(reading);
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
    List<PartyName> subject = regulators(arguments.subjects().of(found.from()));
    if (!subject.isEmpty()) {
      return subject;
    }
    List<PartyName> owner = regulators(members(arguments.owners().of(found.from())));
    if (!owner.isEmpty()) {
      return owner;
    }
    NounGroup by =
        arguments.complements().governedBy(found.to(), Set.of("by", "from", "with", "to"), STOPS);
    List<PartyName> agent = regulators(members(by));
    return agent.isEmpty() ? regulators(members(arguments.complements().after(found.to()))) : agent;
  }

  private List<PartyName> companies(Found<EventTerm> found, List<PartyName> regulator) {
    List<PartyName> within =
        companies(arguments.complements().within(found.from(), found.to()), regulator);
    if (!within.isEmpty()) {
      return within;
    }
    List<PartyName> object = companies(arguments.complements().after(found.to()), regulator);
    if (!object.isEmpty()) {
      return object;
    }
    List<PartyName> subject =
        arguments.subjects().of(found.from()).stream()
            .filter(name -> isCompany(name, regulator))
            .toList();
    return subject.isEmpty()
        ? companies(arguments.complements().governedBy(found.to(), TOWARDS, CLAUSE), regulator)
        : subject;
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

  private List<PartyName> regulators(List<PartyName> names) {
    return names.stream().filter(knowledge.regulators()::isRegulator).limit(1).toList();
  }

  private static List<PartyName> members(NounGroup group) {
    return group == null ? List.of() : group.members();
  }
}
