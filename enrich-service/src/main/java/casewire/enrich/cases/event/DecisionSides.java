package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.Nouns;
import casewire.enrich.cases.grammar.VerbGroups;
import casewire.enrich.cases.grammar.Verbs;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who proceeds against whom where a court decides, orders or finds. */
final class DecisionSides {
  private static final Set<String> SUPPORTERS =
      Set.of(
          "general",
          "government",
          "administration",
          "department",
          "critics",
          "groups",
          "experts",
          "analysts",
          "users",
          "fans",
          "lawmakers",
          "politicians",
          "ministers");

  /** Whose court it is: "the EU's highest court found that it". */
  private static final Set<String> UNION = Set.of("european union", "eu");

  private static final Set<String> AGAINST = Set.of("against");
  private static final Set<String> OPPONENTS = Set.of("over", "against");
  private static final Set<String> APPLICATIONS =
      Set.of(
          "request",
          "complaint",
          "application",
          "behest",
          "petition",
          "motion",
          "instigation",
          "favour",
          "favor");
  private static final Set<String> COMMANDS =
      Set.of(
          "ordered",
          "instructed",
          "directed",
          "obliged",
          "require",
          "requires",
          "required",
          "force",
          "forces",
          "forced",
          "compels",
          "compelled",
          "requiring",
          "forcing",
          "compelling",
          "directing",
          "instructing");
  private static final Set<String> BY = Set.of("by", "from", "against");
  private static final Set<String> STOPS = Set.of("which", "who", "said", "says");
  private static final Set<String> ABLE = Set.of("could", "can", "may", "might");
  private static final Set<String> GETTING =
      Set.of(
          "have",
          "get",
          "demand",
          "claim",
          "sue",
          "force",
          "require",
          "compel",
          "recover",
          "collect",
          "enforce",
          "stop",
          "prevent",
          "proceed",
          "pursue",
          "go",
          "continue",
          "seek");
  private static final Set<String> ASKING =
      Set.of(
          "asked",
          "asks",
          "ask",
          "asking",
          "sought",
          "seek",
          "seeks",
          "seeking",
          "applied",
          "wanted",
          "wants",
          "want",
          "requested",
          "requests",
          "demanded",
          "demands",
          "won",
          "wins",
          "obtained",
          "secured");

  /** How many words may stand between who asks and the order. */
  private static final int ASKED = 5;

  private static final Set<String> MADE_BY = Set.of("of", "by", "from");

  private static final Set<String> PROVING =
      Set.of(
          "show",
          "prove",
          "establish",
          "demonstrate",
          "convince",
          "persuade",
          "shown",
          "proved",
          "proven",
          "established",
          "demonstrated");

  private static final Set<String> FAVOURS = Set.of("favour", "favor");

  private final Reading reading;
  private final Arguments arguments;
  private final TermArguments term;

  DecisionSides(Reading reading, Arguments arguments, TermArguments term) {
    this.reading = reading;
    this.arguments = arguments;
    this.term = term;
  }

  /** "Ruled that A copied nothing", not "that A's site" or "that the A site". */
  Sides ruled(Found<EventTerm> found) {
    // "A ruling that cleared A" does not say what was ruled.
    boolean relative =
        found.to() < reading.size()
            && reading.is(found.to() - 2, "ruling")
            && Verbs.isPastForm(reading.word(found.to()));
    if (relative) {
      return Sides.OPEN;
    }
    NounGroup subject = arguments.complements().after(found.to());
    boolean compound =
        subject != null
            && subject.reference() == NounGroup.Reference.NAME
            && subject.to() < reading.sentenceEnd(found.from())
            && isModified(subject.to(), found);
    if (subject != null && isEntitled(subject.to())) {
      List<PartyName> entitled = term.members(subject);
      NounGroup by = arguments.complements().governedBy(subject.to(), BY, STOPS);
      return new Sides(entitled, term.otherThan(by, entitled));
    }
    if (compound) {
      return Sides.OPEN;
    }
    if (subject != null && hasFailedToShow(subject.to())) {
      return new Sides(term.members(subject), List.of());
    }
    List<PartyName> applicants = applicants(found);
    List<PartyName> decided =
        term.members(subject).stream().filter(name -> !UNION.contains(name.key())).toList();
    return new Sides(applicants.isEmpty() ? owners(found, decided) : applicants, decided);
  }

  /** "That A had infringed copyright by copying a riff owned by B". */
  private List<PartyName> owners(Found<EventTerm> found, List<PartyName> decided) {
    for (int i = found.to(); i + 1 < reading.sentenceEnd(found.from()); i++) {
      boolean owned =
          reading.is(i, "owned") && reading.is(i + 1, "by")
              || reading.is(i, "belonging") && reading.is(i + 1, "to");
      if (owned && !decided.isEmpty()) {
        return term.otherThan(arguments.complements().after(i + 2), decided);
      }
    }
    return List.of();
  }

  /** "That A could have sites blocked by B": who gets something of the other. */
  private boolean isEntitled(int at) {
    boolean entitled = reading.is(at + 1, "entitled") || reading.is(at + 2, "entitled");
    return entitled
        || at + 1 < reading.size()
            && ABLE.contains(reading.word(at).lower())
            && GETTING.contains(reading.word(at + 1).lower());
  }

  /** "Decided that X had failed to show": who has to prove something has brought the case. */
  private boolean hasFailedToShow(int at) {
    int verb = at;
    while (reading.is(verb, "had") || reading.is(verb, "has") || reading.is(verb, "have")) {
      verb++;
    }
    boolean failed = reading.is(verb, "failed") && reading.is(verb + 1, "to");
    boolean not = reading.is(verb, "not") && reading.word(verb + 1).lower().endsWith("ed");
    int shown = failed ? verb + 2 : verb + 1;
    return (failed || not)
        && shown < reading.size()
        && PROVING.contains(reading.word(shown).lower());
  }

  /** "The Streamdeck site", "the Streamdeck file-sharing network". */
  private boolean isModified(int at, Found<EventTerm> found) {
    int noun = reading.word(at).lower().endsWith("ing") ? at + 1 : at;
    return noun < reading.sentenceEnd(found.from()) && Nouns.isCommonNoun(reading.word(noun));
  }

  /** "Granted an injunction against A", "sided with A against B". */
  Sides favour(Found<EventTerm> found) {
    if (isSupport(found)) {
      return Sides.OPEN;
    }
    if (term.isLast(found, FAVOURS) && reading.is(found.to() - 2, "'s")) {
      return new Sides(term.members(arguments.owners().of(found.to() - 1)), List.of());
    }
    return term.isLast(found, OPPONENTS)
        ? new Sides(term.within(found), term.objectOrDescription(found))
        : new Sides(term.object(found, List.of()), term.after(found, AGAINST));
  }

  /** "The government sided with A": only a court decides by that. */
  private boolean isSupport(Found<EventTerm> found) {
    if (!reading.word(found.from()).lower().startsWith("sid")) {
      return false;
    }
    Word last = reading.word(Math.max(0, VerbGroups.lastOfSubject(reading, found.from())));
    return last.isType(EntityType.ORG)
        || last.entity() == null && SUPPORTERS.contains(last.lower());
  }

  /** "Breached the rights of A". */
  Sides wrong(Found<EventTerm> found) {
    return new Sides(term.members(arguments.complements().after(found.to())), term.subject(found));
  }

  Sides against(Found<EventTerm> found) {
    return Sides.against(term.object(found, List.of()));
  }

  Sides order(Found<EventTerm> found) {
    List<PartyName> ordered = ordered(found);
    List<PartyName> applicants = applicants(found);
    List<PartyName> asking = applicants.isEmpty() ? asking(found) : applicants;
    return new Sides(asking.stream().filter(name -> !ordered.contains(name)).toList(), ordered);
  }

  /** "A asked for an order requiring B to": whose verb the order is the object of. */
  private List<PartyName> asking(Found<EventTerm> found) {
    int start = Math.max(reading.sentenceStart(found.from()), found.from() - ASKED);
    for (int i = found.from() - 1; i >= start; i--) {
      Word word = reading.word(i);
      if (ASKING.contains(word.lower())) {
        return term.parties(arguments.subjects().of(i));
      }
      if (!word.is("for") && !FunctionWords.isDeterminer(word) && !Nouns.canModify(word)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Streamdeck told to change its ways": a headline leaves out "is". */
  private boolean isHeadlinePassive(int verb) {
    return reading.isHeadline(verb)
        && Verbs.isPastForm(reading.word(verb))
        && reading.is(verb + 1, "to");
  }

  private List<PartyName> ordered(Found<EventTerm> found) {
    int verb = commandIn(found);
    NounGroup within = arguments.complements().within(verb + 1, found.to());
    if (within != null) {
      return term.members(within);
    }
    boolean told = term.isPassive(found) || isHeadlinePassive(found.from());
    List<PartyName> subject = told ? term.subjectOrDescription(found) : List.of();
    return subject.isEmpty() ? term.describedObject(verb + 1) : subject;
  }

  /** Where it is said to command: "the order only requires" has a verb behind the noun. */
  private int commandIn(Found<EventTerm> found) {
    boolean noun =
        !term.isPast(found)
            && (term.hasDeterminer(found)
                || reading.word(found.from() + 1).lower().endsWith("ing"));
    return noun
        ? IntStream.range(found.from() + 1, found.to())
            .filter(i -> COMMANDS.contains(reading.word(i).lower()))
            .findFirst()
            .orElse(found.from())
        : found.from();
  }

  /** "Ordered A, on a complaint by B, to block": who asked the court, told in the sentence. */
  private List<PartyName> applicants(Found<EventTerm> found) {
    for (int i = reading.sentenceStart(found.from()); i < reading.sentenceEnd(found.from()); i++) {
      if (APPLICATIONS.contains(reading.word(i).lower())
          && i + 1 < reading.sentenceEnd(i)
          && MADE_BY.contains(reading.word(i + 1).lower())) {
        return term.members(arguments.complements().after(i + 2));
      }
    }
    NounGroup complainer = arguments.provocations().complainerAfter(found.from());
    return term.members(
        complainer == null ? arguments.owners().rightholderAfter(found.to()) : complainer);
  }
}
