package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.Nouns;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.grammar.Verbs;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who proceeds against whom where one party brings something against another. */
final class SuitSides {
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> BY_OR_FROM = Set.of("by", "from");
  private static final Set<String> BETWEEN = Set.of("between");
  private static final Set<String> BRINGERS = Set.of("of", "by", "from");
  private static final Set<String> OPPONENTS =
      Set.of("over", "against", "targets", "names", "targeted", "targeting");
  private static final Set<String> AGAINST = Set.of("against");
  private static final Set<String> FILED_AT = Set.of("against", "on", "to", "at", "targeting");
  private static final Set<String> UNDOING =
      Set.of("overturn", "reverse", "review", "hear", "undo", "reconsider");
  private static final Set<String> AGAINST_OR_WITH = Set.of("against", "with");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> FROM_OR_AGAINST = Set.of("from", "against");
  private static final Set<String> FROM_STOPS = Set.of("which", "who", "but", "said", "says", ",");
  private static final Set<String> REPLIES =
      Set.of("responded", "replied", "countered", "retaliated", "hit", "struck", "fired", "shot");
  private static final Set<String> CONTESTS =
      Set.of("battle", "dispute", "disputes", "fight", "row", "wrangle", "war");

  /** How many words on "by" may come: "the case, no 19-cr-1, was investigated by". */
  private static final int BY_WHOM = 9;

  /** What others do with a case that somebody has brought. */
  private static final Set<String> HANDLING =
      Set.of(
          "backed",
          "financed",
          "funded",
          "handled",
          "investigated",
          "prosecuted",
          "heard",
          "overseen",
          "supported",
          "dismissed",
          "thrown",
          "rejected",
          "decided",
          "tossed",
          "driven");

  /** What follows a fine that is a noun. */
  private static final Set<String> SUMS =
      Set.of(
          "of", "on", "for", "against", "from", "and", ",", "that", "which", "worth", "was", "were",
          "is", "are");

  private final Reading reading;
  private final Arguments arguments;
  private final TermArguments term;

  SuitSides(Reading reading, Arguments arguments, TermArguments term) {
    this.reading = reading;
    this.arguments = arguments;
    this.term = term;
  }

  Sides sue(Found<EventTerm> found) {
    if (term.isNominal(found) || isSum(found) || isToldClaim(found)) {
      return Sides.OPEN;
    }
    List<PartyName> subject = term.subject(found);
    if (subject.size() > 1 && isMutual(found.to())) {
      return Sides.amongst(subject);
    }
    List<PartyName> object = term.object(found, subject);
    boolean agent = reading.is(found.to(), "by");
    boolean bare =
        object.isEmpty()
            && reading.isHeadline(found.from())
            && (reading.is(found.from(), "fined") && isMoney(found.to())
                || arguments.complements().isNoneAt(found.to()))
            && !reading.is(found.to(), "to");
    if (term.isPassive(found) || agent || bare && term.isPast(found)) {
      return new Sides(
          term.described(term.after(found, BY), found, BY), term.subjectOrDescription(found));
    }
    if (object.isEmpty() && !subject.isEmpty()) {
      object = term.members(arguments.owners().wronged(found.from()));
    }
    if (object.isEmpty()) {
      boolean split = found.to() > found.from() + 1;
      object = term.describedObject(split ? found.from() + 1 : found.to());
    }
    return new Sides(term.subjectOrDescription(found), object);
  }

  /** "Received fines of their own": what is paid, not what somebody does. */
  private boolean isSum(Found<EventTerm> found) {
    return found.meaning().isFine()
        && !term.isPast(found)
        && found.to() < reading.sentenceEnd(found.from())
        && SUMS.contains(reading.word(found.to()).lower());
  }

  /** "Kept alive the claim that A", "dismissed claims that A": a noun, of whoever. */
  private boolean isToldClaim(Found<EventTerm> found) {
    return reading.is(found.from() + 1, "that")
        && (term.hasDeterminer(found) && !term.isPast(found)
            || reading.word(found.from()).lower().equals("claims")
                && Verbs.isPastForm(reading.word(found.from() - 1)));
  }

  /** "Accused one another", "have sued each other". */
  private boolean isMutual(int at) {
    return reading.is(at, "one") && reading.is(at + 1, "another")
        || reading.is(at, "each") && reading.is(at + 1, "other");
  }

  /** "X fined £900": a headline leaves out "is". */
  private boolean isMoney(int at) {
    return at < reading.size() && reading.word(at).isType(EntityType.MONEY);
  }

  Sides file(Found<EventTerm> found) {
    boolean passive = term.isPassive(found) || reading.is(found.to(), "by");
    List<PartyName> claimants = passive ? term.after(found, BY) : List.of();
    if (claimants.isEmpty() && !term.isPassive(found)) {
      claimants = withCompanions(filer(found), found.to());
    }
    List<PartyName> targets =
        term.isLast(found, FROM_OR_AGAINST)
            ? term.objectOrDescription(found)
            : term.otherThan(term.governedBy(found, towardsIn(found)), claimants);
    if (targets.isEmpty()) {
      targets = term.within(found);
    }
    if (targets.isEmpty()) {
      targets = term.otherThan(arguments.complements().accusedAfter(found.to()), claimants);
    }
    if (targets.isEmpty() && isReply(found)) {
      NounGroup last = arguments.complements().before(found.from());
      boolean own = last != null && claimants.containsAll(last.members());
      NounGroup asking = own ? arguments.complements().before(last.from()) : last;
      targets = term.otherThan(asking, claimants);
    }
    targets = term.described(targets, found, AGAINST);
    if (targets.isEmpty() && found.meaning().stage() == CaseStage.APPEAL) {
      targets = term.otherThan(favouredAfter(found), claimants);
    }
    if (targets.isEmpty() && found.meaning().stage() == CaseStage.COMPLAINT_FILED) {
      targets = term.otherThan(arguments.provocations().after(found.to()), claimants);
    }
    return new Sides(claimants, targets);
  }

  /** "A brought the action along with the local arms of B and C". */
  private List<PartyName> withCompanions(List<PartyName> filers, int at) {
    boolean along = reading.is(at, "along") || reading.is(at, "together");
    return !filers.isEmpty() && along && reading.is(at + 1, "with")
        ? Stream.concat(
                filers.stream(), term.members(arguments.complements().firstNamed(at + 2)).stream())
            .distinct()
            .toList()
        : filers;
  }

  /** "Is appealing against an order in favour of A"; null if it is in nobody's. */
  private NounGroup favouredAfter(Found<EventTerm> found) {
    for (int i = found.to(); i + 2 < reading.sentenceEnd(found.from()); i++) {
      boolean favour = reading.is(i, "favour") || reading.is(i, "favor");
      if (favour && reading.is(i + 1, "of")) {
        return arguments.complements().after(i + 2);
      }
    }
    return null;
  }

  /** "Asked a court to overturn a decision that gave it to A": not whom something is given to. */
  private Set<String> towardsIn(Found<EventTerm> found) {
    return term.isLast(found, UNDOING) ? AGAINST : FILED_AT;
  }

  /** "A asked the court for a declaration, and B responded with a claim of his own". */
  private boolean isReply(Found<EventTerm> found) {
    return REPLIES.contains(reading.word(found.from()).lower());
  }

  /** "The foundation, which represents the sites, said it would appeal": for the sites. */
  private boolean isForOthers(Found<EventTerm> found) {
    return IntStream.range(reading.sentenceStart(found.from()) + 1, found.from())
        .filter(i -> reading.is(i, "represents") || reading.is(i, "represented"))
        .anyMatch(i -> FunctionWords.isRelative(reading, i - 1));
  }

  /** A relative clause is about a name, or about nobody who files. */
  private List<PartyName> filer(Found<EventTerm> found) {
    boolean relative = found.from() > 0 && FunctionWords.isRelative(reading, found.from() - 1);
    if (found.meaning().stage() == CaseStage.APPEAL && isForOthers(found)) {
      return List.of();
    }
    return relative ? term.subject(found) : term.subjectOrDescription(found);
  }

  Sides ask(Found<EventTerm> found) {
    List<PartyName> subject = term.subject(found);
    List<PartyName> asked =
        term.isLast(found, AGAINST)
            ? term.objectOrDescription(found)
            : term.otherThan(arguments.complements().within(found.from() + 1, found.to()), subject);
    return new Sides(
        term.subjectOrDescription(found),
        asked.isEmpty()
            ? term.otherThan(arguments.complements().after(found.to()), subject)
            : asked);
  }

  Sides suit(Found<EventTerm> found) {
    List<PartyName> between = term.after(found, BETWEEN);
    if (between.size() > 1) {
      return Sides.amongst(between);
    }
    Sides told = inWhich(found);
    if (!told.claimants().isEmpty() && !told.targets().isEmpty()) {
      return told;
    }
    List<PartyName> claimants =
        term.isLast(found, BRINGERS)
            ? term.objectOrDescription(found)
            : term.after(found, bringing(found));
    if (claimants.isEmpty()) {
      claimants = term.members(arguments.complements().governedBy(found.to(), FROM, FROM_STOPS));
    }
    if (claimants.isEmpty() && reading.is(found.to(), "of")) {
      claimants =
          TermArguments.persons(term.members(arguments.complements().named(found.to() + 1)));
    }
    if (claimants.stream().anyMatch(Officials::isState)
        && arguments.complements().isFrom(found.to())) {
      claimants = List.of();
    }
    if (claimants.isEmpty()) {
      boolean theirs = FunctionWords.isPossessive(reading.word(found.from()));
      int noun = theirs ? found.from() + 1 : found.from();
      claimants = term.members(arguments.owners().of(noun));
      claimants = term.isLast(found, OPPONENTS) ? TermArguments.persons(claimants) : claimants;
    }
    if (claimants.isEmpty()) {
      claimants = term.members(arguments.owners().bringerAfter(found.to()));
    }
    if (claimants.isEmpty()) {
      claimants = term.members(arguments.owners().sayingAfter(found.from()));
    }
    if (claimants.isEmpty()) {
      claimants = term.members(arguments.owners().inSentenceBefore(found.from()));
    }
    List<PartyName> targets =
        term.isLast(found, OPPONENTS)
            ? term.objectOrDescription(found)
            : term.otherThan(term.governedBy(found, towards(found)), claimants);
    if (targets.isEmpty() && !claimants.isEmpty() && isWhere(found)) {
      targets = term.otherThan(arguments.complements().before(found.from() - 2), claimants);
    }
    if (claimants.isEmpty() && targets.isEmpty()) {
      targets =
          TermArguments.persons(term.members(arguments.owners().compoundBefore(found.from())));
    }
    return new Sides(
        term.described(claimants, found, bringing(found)), term.described(targets, found, AGAINST));
  }

  /** "The case in which A tried to have B's claims declared unfounded". */
  private Sides inWhich(Found<EventTerm> found) {
    boolean clause = reading.is(found.to(), "in") && reading.is(found.to() + 1, "which");
    NounGroup first = clause ? arguments.complements().named(found.to() + 2) : null;
    NounGroup second = first == null ? null : arguments.complements().firstNamed(first.to());
    List<PartyName> claimants = TermArguments.persons(term.members(first));
    return second == null
        ? Sides.OPEN
        : new Sides(claimants, TermArguments.persons(term.otherThan(second, claimants)));
  }

  /** "By" names who brings a case, but not in "the case was financed by A". */
  private Set<String> bringing(Found<EventTerm> found) {
    int end = Math.min(found.to() + BY_WHOM, reading.sentenceEnd(found.from()));
    return IntStream.range(found.to(), end)
            .takeWhile(i -> !reading.is(i, "by"))
            .anyMatch(i -> HANDLING.contains(reading.word(i).lower()))
        ? Set.of()
        : BY;
  }

  /** "Cleared in a suit brought by X", "blessed Y's project in a lawsuit by X". */
  private boolean isWhere(Found<EventTerm> found) {
    boolean one = reading.is(found.from() - 1, "a");
    boolean theirs = reading.is(found.from() - 1, "the") && reading.is(found.to(), "of");
    return (one || theirs) && reading.is(found.from() - 2, "in");
  }

  /** "Battle with": a noun that takes the other side with "with"; "a lawsuit with" does not. */
  private boolean isContest(Found<EventTerm> found) {
    return CONTESTS.contains(reading.word(found.to() - 1).lower());
  }

  Sides cite(Found<EventTerm> found) {
    List<PartyName> named =
        TermArguments.persons(term.members(arguments.owners().compoundBefore(found.from())));
    boolean decided = found.meaning().stage() == CaseStage.RULING;
    return named.isEmpty() && !decided ? suit(found) : Sides.against(named);
  }

  Sides infringe(Found<EventTerm> found) {
    boolean quality =
        reading.is(found.from(), "infringing")
            && found.to() < reading.sentenceEnd(found.from())
            && Nouns.isThing(reading.word(found.to()));
    if (quality) {
      return Sides.OPEN;
    }
    List<PartyName> subject = term.subject(found);
    return new Sides(
        TermArguments.persons(term.otherThan(arguments.owners().after(found.to()), subject)),
        TermArguments.persons(subject));
  }

  /** A subpoena goes to somebody; a battle is with them, a lawsuit against them. */
  private Set<String> towards(Found<EventTerm> found) {
    if (found.meaning().stage() == CaseStage.SUBPOENA) {
      return FILED_AT;
    }
    return isContest(found) ? AGAINST_OR_WITH : AGAINST;
  }

  Sides pit(Found<EventTerm> found) {
    return new Sides(term.object(found, List.of()), term.after(found, AGAINST));
  }

  Sides face(Found<EventTerm> found) {
    List<PartyName> opponents =
        term.isLast(found, AGAINST_OR_WITH)
            ? term.objectOrDescription(found)
            : term.described(term.after(found, BY_OR_FROM), found, BY_OR_FROM);
    return new Sides(opponents, term.subject(found));
  }
}
