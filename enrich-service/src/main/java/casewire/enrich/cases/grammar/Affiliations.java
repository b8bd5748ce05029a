package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which person runs which organisation, so that news may name either as the party: "Streamdeck's
 * Ada Moss", "Streamdeck operator Ada Moss", "Ada Moss, founder of Streamdeck".
 */
public final class Affiliations {
  private static final Set<String> RUNNING =
      Set.of(
          "operator",
          "founder",
          "co-founder",
          "owner",
          "creator",
          "developer",
          "administrator",
          "admin",
          "boss",
          "ceo",
          "chief executive",
          "president",
          "director",
          "chairman");

  private final Reading reading;
  private final Map<String, Set<String>> organisations = new HashMap<>();

  public Affiliations(Reading reading) {
    this.reading = reading;
    for (int i = 0; i < reading.size(); i++) {
      if (reading.word(i).isType(EntityType.PERSON)) {
        readBefore(i);
        readAfter(i);
      }
    }
  }

  /** Whether one runs the other. */
  public boolean areTogether(PartyName one, PartyName other) {
    return organisations.getOrDefault(one.key(), Set.of()).contains(other.key())
        || organisations.getOrDefault(other.key(), Set.of()).contains(one.key());
  }

  /** "Organisation's Person", "Organisation operator Person". */
  private void readBefore(int person) {
    int start = reading.sentenceStart(person);
    int at = person - 1;
    boolean role = at > start && isRunning(reading.word(at));
    while (role && at > start && isRunning(reading.word(at))) {
      at--;
    }
    if (at == person - 1 && reading.is(at, ",")) {
      readApposed(person, start);
      return;
    }
    boolean possessive = reading.is(at, "'s");
    if (possessive || role) {
      add(person, possessive ? at - 1 : at, start);
    }
  }

  /** "The founder of Organisation, Person". */
  private void readApposed(int person, int start) {
    int name = person - 2;
    int of = name - 1;
    while (of > start && FunctionWords.isDeterminer(reading.word(of))) {
      of--;
    }
    if (of > start && reading.is(of, "of") && isRunning(reading.word(of - 1))) {
      add(person, name, start);
    }
  }

  /** "Person, the founder of Organisation". */
  private void readAfter(int person) {
    int limit = reading.sentenceEnd(person);
    if (!reading.is(person + 1, ",")) {
      return;
    }
    int at = person + 2;
    while (at < limit && at < person + 5 && !isRunning(reading.word(at))) {
      at++;
    }
    if (at + 2 < limit && isRunning(reading.word(at)) && reading.is(at + 1, "of")) {
      int name = at + 2;
      add(person, FunctionWords.isDeterminer(reading.word(name)) ? name + 1 : name, person);
    }
  }

  private static boolean isRunning(Word word) {
    return RUNNING.contains(word.lower()) && !word.isType(EntityType.PERSON);
  }

  private void add(int person, int organisation, int start) {
    boolean inside = organisation >= start && organisation < reading.size();
    if (inside && reading.word(organisation).isName()) {
      Word word = reading.word(organisation);
      if (!word.isType(EntityType.GPE) && !word.isType(EntityType.PERSON)) {
        organisations
            .computeIfAbsent(key(person), k -> new HashSet<>())
            .add(PartyName.of(word.entity()).key());
      }
    }
  }

  private String key(int person) {
    return PartyName.of(reading.word(person).entity()).key();
  }
}
