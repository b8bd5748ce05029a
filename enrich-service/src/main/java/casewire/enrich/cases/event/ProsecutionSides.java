package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.LitigantNouns;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.Nouns;
import casewire.enrich.cases.grammar.Verbs;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who is proceeded against where the state does it. */
final class ProsecutionSides {
  /** How many words may tell when and with whom, before whoever was charged. */
  private static final int INVERTED = 8;

  private static final Set<String> VERDICTS = Set.of("found", "find", "finds", "declared");

  private final Reading reading;
  private final Arguments arguments;
  private final TermArguments term;

  ProsecutionSides(Reading reading, Arguments arguments, TermArguments term) {
    this.reading = reading;
    this.arguments = arguments;
    this.term = term;
  }

  Sides prosecute(Found<EventTerm> found) {
    if (term.isNominal(found)) {
      return Sides.against(TermArguments.persons(ofNoun(found)));
    }
    List<PartyName> convicted = foundGuilty(found);
    if (!convicted.isEmpty()) {
      return Sides.against(convicted);
    }
    List<PartyName> among = amongThose(found);
    if (!among.isEmpty()) {
      return Sides.against(among);
    }
    List<PartyName> subject = held(TermArguments.persons(term.subject(found)), found);
    if (term.isPassive(found)) {
      return Sides.against(withCoAccused(subject, found));
    }
    List<PartyName> object = TermArguments.persons(term.object(found, List.of()));
    if (reading.is(found.to() - 1, "liable") && reading.is(found.to(), "to")) {
      NounGroup owed = arguments.complements().after(found.to() + 1);
      return new Sides(term.otherThan(owed, object), object.isEmpty() ? subject : object);
    }
    if (!object.isEmpty()) {
      boolean privately = reading.word(found.from()).lower().startsWith("prosecute");
      return privately ? new Sides(subject, object) : Sides.against(object);
    }
    if (isByProsecutor(found, subject)) {
      return Sides.OPEN;
    }
    boolean reduced = term.isPast(found) && arguments.complements().isNoneAt(found.to());
    if (reduced && subject.isEmpty()) {
      return Sides.against(
          held(
              TermArguments.persons(term.members(arguments.owners().apposedBefore(found.from()))),
              found));
    }
    return reduced ? Sides.against(withCoAccused(subject, found)) : Sides.OPEN;
  }

  /** "In a case that the league prosecuted": a company right before the verb does it. */
  private boolean isByProsecutor(Found<EventTerm> found, List<PartyName> subject) {
    return reading.word(found.from()).lower().startsWith("prosecute")
        && !subject.isEmpty()
        && subject.stream().noneMatch(PartyName::isPerson)
        && subject.get(0).entity() != null
        && reading.word(found.from() - 1).entity() == subject.get(0).entity();
  }

  /** "X was charged together with two others, A and B". */
  private List<PartyName> withCoAccused(List<PartyName> subject, Found<EventTerm> found) {
    if (subject.isEmpty()) {
      return subject;
    }
    List<PartyName> others = term.parties(arguments.coAccused().after(found.to()));
    return Stream.concat(subject.stream(), others.stream()).distinct().toList();
  }

  /** "Among those convicted was X", "those charged include X", "were convicted, among them X". */
  private List<PartyName> amongThose(Found<EventTerm> found) {
    if (reading.is(found.to(), ":")) {
      // "Others have pleaded guilty: X, who".
      return TermArguments.persons(term.members(arguments.complements().after(found.to() + 1)));
    }
    int end = reading.sentenceEnd(found.from());
    for (int i = found.to(); i + 2 < end; i++) {
      if (reading.is(i, "among") && (reading.is(i + 1, "them") || reading.is(i + 1, "whom"))) {
        return TermArguments.persons(term.members(arguments.complements().after(i + 2)));
      }
    }
    int verb = invertedVerb(found);
    if (verb > 0) {
      return TermArguments.persons(term.members(arguments.complements().after(verb + 1)));
    }
    boolean those = reading.is(found.from() - 1, "those") || reading.is(found.from() - 1, "people");
    int at = found.to();
    boolean named =
        reading.is(at, "was")
            || reading.is(at, "were")
            || reading.is(at, "is")
            || reading.is(at, "are")
            || reading.is(at, "include")
            || reading.is(at, "included");
    return those && named
        ? TermArguments.persons(term.members(arguments.complements().after(at + 1)))
        : List.of();
  }

  /** "Also indicted with the company in 2013 were A and B": the index of "were", or 0. */
  private int invertedVerb(Found<EventTerm> found) {
    int start = reading.sentenceStart(found.from());
    boolean first = found.from() == start || found.from() == start + 1 && reading.is(start, "also");
    int end = Math.min(reading.sentenceEnd(start), found.to() + INVERTED);
    for (int i = found.to(); first && i < end && !reading.word(i).isPunctuation(); i++) {
      if (reading.is(i, "were") || reading.is(i, "was")) {
        return i;
      }
    }
    return 0;
  }

  private List<PartyName> held(List<PartyName> names, Found<EventTerm> found) {
    return Custody.fitting(names, reading, found.from(), found.to());
  }

  /**
   * "Found the pair, named as A and B, guilty of": the names between the verb and its complement.
   */
  private List<PartyName> foundGuilty(Found<EventTerm> found) {
    if (!reading.is(found.from(), "guilty")) {
      return List.of();
    }
    int start = reading.sentenceStart(found.from());
    for (int i = found.from() - 1; i >= start; i--) {
      if (VERDICTS.contains(reading.word(i).lower())) {
        return TermArguments.persons(
            term.members(arguments.complements().within(i + 1, found.from())));
      }
    }
    return List.of();
  }

  /** "The X prosecution" is of a person, but one that a company or a trade body has brought. */
  private List<PartyName> ofNoun(Found<EventTerm> found) {
    boolean owned = FunctionWords.isPossessive(reading.word(Math.max(0, found.from() - 1)));
    List<PartyName> object =
        owned && reading.is(found.to(), "of") ? term.members(tried(found)) : List.of();
    if (!object.isEmpty()) {
      // "Its conviction of X": whoever has brought that about.
      return object;
    }
    NounGroup owner = arguments.owners().of(found.from());
    List<PartyName> named =
        term.members(owner == null ? arguments.owners().compoundBefore(found.from()) : owner);
    if (reading.is(found.from(), "prosecution")) {
      named = named.stream().filter(PartyName::isPerson).toList();
    }
    // "Judges in Australia cleared the extradition of X": the place only says where.
    return TermArguments.persons(named).isEmpty() ? term.members(tried(found)) : named;
  }

  /** "The trial of X", not "of X staff"; null if nobody is. */
  private NounGroup tried(Found<EventTerm> found) {
    boolean clause =
        found.to() < reading.sentenceEnd(found.from()) && Verbs.isVerb(reading.word(found.to()));
    if (clause) {
      return null;
    }
    // "The trial of four former bosses of Plinth": the bosses are tried.
    NounGroup group =
        isOfOthers(found.to())
            ? null
            : arguments
                .complements()
                .governedBy(found.to(), Set.of("of", "against", "for"), Set.of(",", "to", "that"));
    boolean compound =
        group != null
            && group.to() < reading.sentenceEnd(group.from())
            && group.members().stream().limit(1).noneMatch(PartyName::isPerson)
            && Nouns.isThing(reading.word(group.to()));
    return compound ? null : group;
  }

  private boolean isOfOthers(int of) {
    if (!reading.is(of, "of")) {
      return false;
    }
    int noun = of + 1;
    while (noun < reading.sentenceEnd(of) && Nouns.canModify(reading.word(noun))) {
      noun++;
    }
    return noun > of + 1
        && reading.is(noun, "of")
        && LitigantNouns.standard().has(reading.word(noun - 1).lower());
  }

  /** "Handed him three years": who gets it stands within; a company is given days for a reply. */
  private List<PartyName> serves(Found<EventTerm> found) {
    List<PartyName> within = term.within(found);
    return (within.isEmpty() ? term.subject(found) : within)
        .stream().filter(name -> name.described() || name.isPerson()).toList();
  }

  Sides stand(Found<EventTerm> found) {
    List<PartyName> among = amongThose(found);
    List<PartyName> subject = held(TermArguments.persons(term.subject(found)), found);
    return Sides.against(among.isEmpty() ? withCoAccused(subject, found) : among);
  }

  Sides give(Found<EventTerm> found) {
    List<PartyName> given = term.after(found, Set.of("to", "on", "against"));
    if (given.isEmpty()) {
      given = term.within(found);
    }
    if (given.isEmpty() && term.isPassive(found) && !isImposed(found)) {
      return stand(found);
    }
    return Sides.against(held(TermArguments.persons(given), found));
  }

  /** "The sentence was passed": nobody who gets it goes before. */
  private boolean isImposed(Found<EventTerm> found) {
    return !reading.word(found.from()).lower().startsWith("hand")
        && !reading.is(found.from(), "given");
  }

  Sides trial(Found<EventTerm> found) {
    return Sides.against(TermArguments.persons(ofNoun(found)));
  }

  Sides serve(Found<EventTerm> found) {
    return Sides.against(serves(found));
  }
}
