package casewire.enrich.cases.description;

import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In whose name an attorney general sues, and who sues in the name of a state: both are parties as
 * news tells it ("New York Attorney General Ada Moss has sued"), the state before its officer as in
 * the caption of the complaint.
 */
final class AttorneysGeneral {
  /** Countries have one as well, whose cases are the country's own. */
  private static final Set<String> COUNTRIES = Set.of("us", "u.s", "u.s.", "united states");

  /**
   * @param state null if the text does not say which
   * @param person null if the text does not say who
   */
  private record Office(PartyName state, PartyName person) {}

  private final Reading reading;
  private final List<Office> offices = new ArrayList<>();

  AttorneysGeneral(Reading reading) {
    this.reading = reading;
    for (int i = 0; i + 1 < reading.size(); i++) {
      int length = Officials.lengthOfAttorneyGeneral(reading, i);
      if (length > 0) {
        read(i, i + length);
      }
    }
  }

  /** The claimants, with the state of an attorney general and the attorney general of a state. */
  List<PartyName> with(List<PartyName> claimants) {
    return offices.isEmpty()
        ? claimants
        : claimants.stream().flatMap(this::withOffice).distinct().toList();
  }

  private Stream<PartyName> withOffice(PartyName name) {
    for (Office office : offices) {
      PartyName state = office.state() == null ? onlyState() : office.state();
      boolean held = name.equals(office.person()) || name.equals(state);
      if (held && state != null && office.person() != null) {
        return Stream.of(state, office.person());
      }
    }
    return Stream.of(name);
  }

  /** The state that all offices of the text are of; null if none has one, or they differ. */
  private PartyName onlyState() {
    List<PartyName> states =
        offices.stream().map(Office::state).filter(Objects::nonNull).distinct().toList();
    return states.size() == 1 ? states.get(0) : null;
  }

  private void read(int from, int to) {
    PartyName state = stateBefore(from);
    if (state == null || !COUNTRIES.contains(state.key())) {
      offices.add(new Office(state, personBeside(from, to)));
    }
  }

  /** "New York Attorney General", "New York's attorney general", "Texas sued when its". */
  private PartyName stateBefore(int office) {
    int start = reading.sentenceStart(office);
    int last = reading.is(office - 1, "'s") ? office - 2 : office - 1;
    if (last >= start && FunctionWords.isPossessive(reading.word(last))) {
      while (last > start && !reading.word(last).isType(EntityType.GPE)) {
        last--;
      }
    }
    return last >= start ? named(last, EntityType.GPE) : null;
  }

  /** "Attorney General X", "its attorney general, X", "X, the attorney general". */
  private PartyName personBeside(int from, int to) {
    PartyName after = named(reading.is(to, ",") ? to + 1 : to, EntityType.PERSON);
    boolean apposed = reading.is(from - 1, "the") && reading.is(from - 2, ",");
    return after == null && apposed ? named(from - 3, EntityType.PERSON) : after;
  }

  private PartyName named(int at, EntityType type) {
    Word word = at >= 0 && at < reading.size() ? reading.word(at) : null;
    return word == null || !word.isType(type) ? null : PartyName.of(word.entity());
  }
}
