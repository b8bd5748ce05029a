package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Ages;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.NounGroup.Reference;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom the headline and the lead only describe, named in what follows: "A market trader has been
 * jailed. X, 44, admitted".
 */
final class LeadAccused {
  /** How many sentences after the lead may name them. */
  private static final int NEAR = 4;

  private static final Set<Frame> TELLING =
      Set.of(Frame.PROSECUTE, Frame.STAND, Frame.SERVE, Frame.GIVE, Frame.TRIAL);

  private final Reading reading;
  private final NounGroups groups;
  private final Officials officials;
  private final int lead;

  LeadAccused(Reading reading, NounGroups groups, Officials officials) {
    this.reading = reading;
    this.groups = groups;
    this.officials = officials;
    this.lead = lead();
  }

  /** The first sentence that is neither the headline nor the byline. */
  private int lead() {
    int at = 0;
    while (at < reading.size() && (reading.isHeadline(at) || reading.isByline(at))) {
      at++;
    }
    return at < reading.size() ? reading.word(at).sentence() : 0;
  }

  /** Gives the events of the headline and the lead those whom these do not name. */
  void addTo(List<LitigationEvent> events) {
    boolean open = events.stream().anyMatch(this::isOpen);
    boolean named = events.stream().filter(this::isCrime).anyMatch(event -> event.hasParties());
    List<PartyName> accused = open && !named ? accused(events) : List.of();
    if (!accused.isEmpty()) {
      events.replaceAll(event -> isOpen(event) ? event.against(accused) : event);
    }
  }

  private boolean isCrime(LitigationEvent event) {
    return reading.word(event.from()).sentence() <= lead
        && event.term().kind() == CaseKind.CRIMINAL
        && event.term().stage() != null
        && TELLING.contains(event.term().frame());
  }

  private boolean isOpen(LitigationEvent event) {
    return isCrime(event) && !event.hasParties() && event.term().frame() != Frame.TRIAL;
  }

  private List<PartyName> accused(List<LitigationEvent> events) {
    for (int sentence = lead + 1; sentence <= lead + NEAR; sentence++) {
      if (sentence >= reading.sentences()) {
        break;
      }
      int start = reading.sentenceStarts()[sentence];
      for (int i = start; i < reading.sentenceEnd(start); i++) {
        NounGroup group = groups.at(i);
        boolean names =
            group != null
                && group.from() == i
                && group.reference() == Reference.NAME
                && reading.word(i).isType(EntityType.PERSON);
        if (names && (isAged(i) || i == start && isAccusedIn(group, sentence, events))) {
          List<PartyName> accused = new ArrayList<>(group.members());
          accused.removeIf(name -> !name.isPerson() || !officials.canBeParty(name));
          return accused;
        }
      }
    }
    return List.of();
  }

  private boolean isAged(int person) {
    return officials.canBeParty(PartyName.of(reading.word(person).entity()))
        && Ages.isToldOf(person, reading);
  }

  private boolean isAccusedIn(NounGroup group, int sentence, List<LitigationEvent> events) {
    return events.stream()
        .filter(event -> reading.word(event.from()).sentence() == sentence)
        .filter(event -> event.term().kind() == CaseKind.CRIMINAL)
        .anyMatch(event -> event.targets().stream().anyMatch(group.members()::contains));
  }
}
