package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Ages;
import casewire.enrich.cases.grammar.FunctionWords;
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
import java.util.stream.IntStream;

/**
 * Whom the headline and the lead only describe, named in what follows: "A market trader has been
 * jailed. X, 44, admitted".
 */
final class LeadAccused {
  /** How many sentences after the lead may name them. */
  private static final int NEAR = 4;

  private static final int OPENING = 8;

  private static final Set<Frame> TELLING =
      Set.of(Frame.PROSECUTE, Frame.STAND, Frame.SERVE, Frame.GIVE, Frame.TRIAL);

  /** How many words may stand between who runs a site and its name. */
  private static final int WORKER = 7;

  private static final Set<String> WORKING =
      Set.of(
          "operator",
          "operators",
          "owner",
          "owners",
          "founder",
          "founders",
          "co-founder",
          "co-founders",
          "administrator",
          "administrators",
          "admin",
          "admins",
          "boss",
          "bosses",
          "member",
          "members",
          "creator",
          "creators",
          "developer",
          "developers",
          "uploader",
          "uploaders",
          "seller",
          "sellers",
          "reseller",
          "resellers",
          "man",
          "men",
          "pair",
          "duo",
          "trio",
          "people",
          "brothers");

  private static final Set<String> SPEAKING =
      Set.of(
          "said", "says", "told", "added", "called", "welcomed", "praised", "hailed", "announced");
  private static final Set<String> JUDGES =
      Set.of("judge", "recorder", "sheriff", "magistrate", "justice");

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
    boolean named =
        events.stream().filter(this::isCrime).anyMatch(event -> !isOpenOrDescribed(event));
    List<PartyName> accused = open && !named ? accused(events) : List.of();
    if (!accused.isEmpty()) {
      events.replaceAll(event -> isOpen(event) ? event.against(accused) : event);
    }
  }

  private boolean isCrime(LitigationEvent event) {
    return reading.word(event.from()).sentence() <= lead
        && event.term().stage() != null
        && (event.term().isFine() || isCriminal(event) && isTelling(event));
  }

  /** By its kind, which is open where a company seems to be who awaits something. */
  private boolean isCriminal(LitigationEvent event) {
    return event.term().kind() == CaseKind.CRIMINAL
        || event.term().kind() == null
            && event.term().frame() == Frame.STAND
            && event.hasParties()
            && isOpenOrDescribed(event);
  }

  private static boolean isTelling(LitigationEvent event) {
    return TELLING.contains(event.term().frame());
  }

  private boolean isOpen(LitigationEvent event) {
    return isCrime(event) && isOpenOrDescribed(event) && event.term().frame() != Frame.TRIAL;
  }

  private boolean isOpenOrDescribed(LitigationEvent event) {
    return event.parties().allMatch(name -> name.described() || isCalledByWork(name, event));
  }

  /** "Plinth operators arrested", "the man behind Plinth": called by what they run or work for. */
  private boolean isCalledByWork(PartyName name, LitigationEvent event) {
    return !name.isPerson()
        && IntStream.range(reading.sentenceStart(event.from()), event.from())
            .filter(i -> name.entity() != null && reading.word(i).entity() == name.entity())
            .anyMatch(i -> WORKING.contains(reading.word(i + 1).lower()) || followsWorker(i));
  }

  private boolean followsWorker(int at) {
    int start = Math.max(reading.sentenceStart(at), at - WORKER);
    return IntStream.range(start, at)
        .filter(i -> reading.is(i + 1, "of") || reading.is(i + 1, "behind"))
        .anyMatch(i -> WORKING.contains(reading.word(i).lower()));
  }

  private List<PartyName> accused(List<LitigationEvent> events) {
    boolean told =
        events.stream().anyMatch(e -> isCrime(e) && reading.word(e.from()).sentence() == lead);
    for (int sentence = told ? lead + 1 : lead; sentence <= lead + NEAR; sentence++) {
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
        if (names
            && (isAged(i)
                || isAddressed(i)
                || isAmongThem(i)
                || isFirst(i) && opens(group, events))) {
          List<PartyName> accused = new ArrayList<>(group.members());
          accused.removeIf(name -> !name.isPerson() || !officials.canBeParty(name));
          return accused;
        }
      }
    }
    return List.of();
  }

  /** At the start, or after "In London, " and the like. */
  private boolean isFirst(int at) {
    int start = reading.sentenceStart(at);
    return at == start
        || FunctionWords.isPreposition(reading.word(start))
            && at <= start + OPENING
            && reading.is(at - 1, ",");
  }

  /** Whether who the sentence starts with is whom it is about and the lead was. */
  private boolean opens(NounGroup group, List<LitigationEvent> events) {
    int sentence = reading.word(group.from()).sentence();
    return sentence <= lead + 1 && acts(group) || isAccusedIn(group, sentence, events);
  }

  /** "X put the films on the net", not "X of the police said". */
  private boolean acts(NounGroup group) {
    int start = group.from();
    boolean named = group.members().stream().allMatch(officials::canBeParty);
    return named
        && !reading.is(group.to(), "'s")
        && !reading.hasAny(group.to(), reading.sentenceEnd(start), SPEAKING);
  }

  /** "Judge Y told X that". */
  private boolean isAddressed(int person) {
    int start = reading.sentenceStart(person);
    return (reading.is(person - 1, "told") || reading.is(person - 1, "warned"))
        && officials.canBeParty(PartyName.of(reading.word(person).entity()))
        && reading.hasAny(start, person, JUDGES);
  }

  /** "Among them is X", "one of them, X,": of those who were arrested. */
  private boolean isAmongThem(int person) {
    int start = reading.sentenceStart(person);
    boolean among =
        reading.is(start, "among") || reading.is(start, "one") && reading.is(start + 1, "of");
    return among
        && person <= start + OPENING
        && IntStream.range(start, person)
            .anyMatch(i -> reading.is(i, "them") || reading.is(i, "those"))
        && officials.canBeParty(PartyName.of(reading.word(person).entity()));
  }

  private boolean isAged(int person) {
    return officials.canBeParty(PartyName.of(reading.word(person).entity()))
        && Ages.isToldOf(person, reading);
  }

  private boolean isAccusedIn(NounGroup group, int sentence, List<LitigationEvent> events) {
    return events.stream()
        .filter(event -> reading.word(event.from()).sentence() == sentence)
        .filter(
            event ->
                event.term().kind() == CaseKind.CRIMINAL || reading.is(event.from(), "accused"))
        .anyMatch(event -> event.targets().stream().anyMatch(group.members()::contains));
  }
}
