package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import java.util.List;
import java.util.Set;

/** On which side somebody is whom the text calls a party, or who has a lawyer in the story. */
final class PartySides {
  private static final Set<String> SUITS =
      Set.of("suit", "lawsuit", "complaint", "case", "action", "claim", "writ", "papers");

  private final Reading reading;
  private final Arguments arguments;
  private final TermArguments term;

  PartySides(Reading reading, Arguments arguments, TermArguments term) {
    this.reading = reading;
    this.arguments = arguments;
    this.term = term;
  }

  Sides claim(Found<EventTerm> found) {
    NounGroup listed = arguments.complements().within(found.from(), found.to());
    List<PartyName> named =
        TermArguments.persons(
            term.members(listed == null ? arguments.complements().after(found.to()) : listed));
    return named.isEmpty()
        ? new Sides(
            TermArguments.persons(term.members(arguments.owners().describedBy(found.from()))),
            List.of())
        : new Sides(named, List.of());
  }

  Sides defend(Found<EventTerm> found) {
    return Sides.against(TermArguments.persons(defended(found)));
  }

  /** "Its former chief counsel": does not defend it now. */
  private boolean isFormer(int lawyer) {
    return reading.is(lawyer - 1, "former") || reading.is(lawyer - 2, "former");
  }

  private List<PartyName> defended(Found<EventTerm> found) {
    if (reading.is(found.from() - 1, "general") || isFormer(found.from())) {
      return List.of();
    }
    if (isNamedInSuit(found)) {
      return term.subject(found);
    }
    NounGroup owner = arguments.owners().of(found.from());
    if (owner != null && reading.word(found.from()).lower().startsWith("target")) {
      // "Plinth's targets": what it aims at.
      return List.of();
    }
    // "Four subsidiaries are also named: A, B and C".
    int from = reading.is(found.to(), ":") ? found.to() + 1 : found.to();
    return term.members(owner == null ? arguments.complements().after(from) : owner);
  }

  /** "A was named in the suit as well", "A was also named as a defendant": A is, beside others. */
  private boolean isNamedInSuit(Found<EventTerm> found) {
    boolean passive = term.isPassive(found) && reading.is(found.to() - 1, "named");
    int noun = reading.is(found.to() + 1, "the") ? found.to() + 2 : found.to() + 1;
    return passive
        && reading.is(found.to(), "in")
        && noun < reading.size()
        && SUITS.contains(reading.word(noun).lower());
  }
}
