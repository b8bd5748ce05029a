package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.VerbGroups;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

/**
 * Which regulator is meant where an article does not name it in the same breath: "the watchdog",
 * "Brussels", "Commission officials".
 */
final class NamedRegulators {
  /** How many sentences on a regulator may be named. */
  private static final int NEAR = 4;

  /** What a regulator is called where it has been named. */
  private static final Set<String> CALLED =
      Set.of(
          "watchdog",
          "regulator",
          "regulators",
          "commission",
          "agency",
          "authority",
          "trustbusters");

  private static final String SEAT = "Brussels";

  private static final Set<String> STAFF =
      Set.of(
          "officials", "investigators", "inspectors", "regulators", "lawyers", "officers", "staff");

  private final Reading reading;
  private final Regulators regulators;

  /** The Commission, which is called by its seat; null if the text does not name it. */
  private final PartyName seated;

  NamedRegulators(Reading reading, Regulators regulators) {
    this.reading = reading;
    this.regulators = regulators;
    this.seated = seatedIn(reading);
  }

  /** The first of the names that is one's, or stands for one; empty if none does. */
  List<PartyName> in(List<PartyName> names) {
    if (areCalledBySeat(names)) {
      return List.of(seated);
    }
    for (PartyName name : names) {
      if (regulators.isRegulator(name)) {
        return List.of(name);
      }
    }
    return List.of();
  }

  /** Whether "Brussels" is among them and the text names who sits there. */
  boolean areCalledBySeat(List<PartyName> names) {
    return seated != null && names.stream().anyMatch(NamedRegulators::isSeat);
  }

  /** Whether all that is said of a party is that it is a regulator: "the watchdog". */
  boolean isDescribedBy(PartyName party) {
    return party.described() && CALLED.contains(party.head());
  }

  /** "European Commission officials have raided": in whose name they come. */
  List<PartyName> sendingBefore(int verb) {
    int noun = VerbGroups.lastOfSubject(reading, verb);
    boolean sent = noun > 0 && STAFF.contains(reading.word(noun).lower());
    return sent && reading.word(noun - 1).isName()
        ? in(List.of(PartyName.of(reading.word(noun - 1).entity())))
        : List.of();
  }

  /** "The watchdog ruled that": the regulator that was named last. */
  List<PartyName> calledBefore(int verb) {
    int noun = VerbGroups.lastOfSubject(reading, verb);
    boolean called =
        noun > 0
            && reading.word(noun).entity() == null
            && CALLED.contains(reading.word(noun).lower())
            && FunctionWords.isDeterminer(reading.word(noun - 1));
    return called ? namedBefore(noun) : List.of();
  }

  /** Whether the subject of the verb is called so: "France's competition authority". */
  boolean areDescribedBefore(int verb) {
    int noun = VerbGroups.lastOfSubject(reading, verb);
    return noun > 0
        && reading.word(noun).entity() == null
        && CALLED.contains(reading.word(noun).lower());
  }

  /** "France's competition authority has fined A. The Autorite said": named next, or described. */
  List<PartyName> namedAfter(LitigationEvent event) {
    int last = Math.min(reading.word(event.from()).sentence() + NEAR, reading.sentences());
    for (int i = event.to(); i < reading.sentenceStarts()[last]; i++) {
      List<PartyName> named =
          reading.word(i).isName()
              ? in(List.of(PartyName.of(reading.word(i).entity())))
              : List.of();
      if (!named.isEmpty()) {
        return named;
      }
    }
    int noun = VerbGroups.lastOfSubject(reading, event.from());
    int from = reading.word(noun - 1).entity() == null ? noun - 1 : noun;
    String described = reading.document().textOf(reading.span(from, noun + 1));
    return List.of(PartyName.described(described));
  }

  List<PartyName> namedBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      List<PartyName> named =
          reading.word(i).isName()
              ? in(List.of(PartyName.of(reading.word(i).entity())))
              : List.of();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** "Brussels fines X": called by where it sits. */
  private static boolean isSeat(PartyName name) {
    return name.text().equalsIgnoreCase(SEAT);
  }

  /** The Commission, where the text names it; null if it does not. */
  private static PartyName seatedIn(Reading reading) {
    for (Word word : reading.words()) {
      if (word.isType(EntityType.ORG)
          && word.entity().name().equalsIgnoreCase("European Commission")) {
        return PartyName.of(word.entity());
      }
    }
    return null;
  }
}
