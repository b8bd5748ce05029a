package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.VerbGroups;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who proceeds against whom where somebody pays, is paid or settles. */
final class PaymentSides {
  private static final Set<String> OWED =
      Set.of("damages", "royalties", "compensation", "money", "millions", "billions", "thousands");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> MORE = Set.of("other", "others", "also", "too");
  private static final Set<String> PAYING = Set.of("pay", "repay", "compensate", "reimburse");
  private static final Set<String> SETTLED_WITH = Set.of("with", "by", "from", "to");
  private static final Set<String> DEALING = Set.of("agreed", "offered", "promised", "planned");
  private static final Set<String> PAID_BY = Set.of("by", "against");
  private static final Set<String> BETWEEN = Set.of("between");

  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> AGAINST = Set.of("against");
  private static final Set<String> AGAINST_OR_FROM = Set.of("against", "from");

  private final Reading reading;
  private final Arguments arguments;
  private final TermArguments term;

  PaymentSides(Reading reading, Arguments arguments, TermArguments term) {
    this.reading = reading;
    this.arguments = arguments;
    this.term = term;
  }

  /**
   * Both together, or one with the other; a person with whom somebody settles has been sued, and so
   * has whom "settled a suit against A" names.
   */
  Sides settle(Found<EventTerm> found) {
    if (reading.is(found.from(), "end") && term.hasDeterminer(found) || isOfBoth(found)) {
      return Sides.OPEN;
    }
    boolean infinitive = reading.is(found.from() - 1, "to");
    List<PartyName> subject = infinitive ? term.subject(found) : term.subjectOrDescription(found);
    List<PartyName> with =
        reading.is(found.to() - 1, "with")
            ? term.members(arguments.complements().after(found.to()))
            : term.described(term.after(found, WITH), found, WITH);
    List<PartyName> between = term.after(found, BETWEEN);
    if (between.size() > 1) {
      return Sides.amongst(between);
    }
    boolean withOthers = reading.is(found.to(), "with") || reading.is(found.to() - 1, "with");
    if (with.isEmpty() && withOthers) {
      return Sides.OPEN;
    }
    boolean person = !with.isEmpty() && with.stream().allMatch(PartyName::isPerson);
    if (subject.isEmpty() && person) {
      return Sides.against(with);
    }
    List<PartyName> sued =
        with.isEmpty() ? term.otherThan(term.governedBy(found, AGAINST), subject) : List.of();
    if (!sued.isEmpty()) {
      return new Sides(subject, sued);
    }
    if (with.isEmpty() && subject.size() > 1 && !isOfMore(found)) {
      return Sides.amongst(subject);
    }
    return new Sides(with, subject);
  }

  /** "The other two, A and B, had settled": with whom the rest is up against. */
  private boolean isOfMore(Found<EventTerm> found) {
    return reading.hasAny(reading.sentenceStart(found.from()), found.from(), MORE);
  }

  /** "The two sides later settled": those of the case at hand, whoever was named last. */
  private boolean isOfBoth(Found<EventTerm> found) {
    int last = VerbGroups.lastOfSubject(reading, found.from());
    return last >= reading.sentenceStart(found.from()) && reading.is(last, "sides");
  }

  Sides pay(Found<EventTerm> found) {
    if (Costs.areMeant(reading, found.from(), found.to())
        || isFigurative(found)
        || isToldDeal(found)) {
      return Sides.OPEN;
    }
    NounGroup within = arguments.complements().within(found.from() + 1, found.to());
    boolean active = within != null || !term.isPassive(found) && found.to() - found.from() > 3;
    List<PartyName> bears = active ? told(within, found) : payers(found);
    NounGroup direct = arguments.complements().after(found.to());
    return new Sides(direct == null ? paid(found) : term.otherThan(direct, bears), bears);
  }

  /** "The tune owes much to X": what is owed is no money. */
  private boolean isFigurative(Found<EventTerm> found) {
    int end = Math.min(found.to() + 6, reading.sentenceEnd(found.from()));
    return reading.word(found.from()).lower().startsWith("owe")
        && IntStream.range(found.to(), end)
            .noneMatch(
                i ->
                    reading.word(i).isType(EntityType.MONEY)
                        || OWED.contains(reading.word(i).lower()));
  }

  /** "Told a website that A had agreed to pay": the website has heard of it. */
  private boolean isToldDeal(Found<EventTerm> found) {
    return reading.word(found.from()).lower().startsWith("t")
        && reading.is(found.to() - 2, "to")
        && DEALING.contains(reading.word(found.to() - 3).lower());
  }

  /** "Told two men that they have to pay": whom the court told stands behind the verb. */
  private List<PartyName> told(NounGroup within, Found<EventTerm> found) {
    return within == null ? term.describedObject(found.from() + 1) : term.members(within);
  }

  /** "Agreed to pay $2m to A", "agreed to pay authors $2m". */
  private List<PartyName> paid(Found<EventTerm> found) {
    List<PartyName> named = term.described(term.after(found, TO), found, TO);
    return named.isEmpty() && term.isLast(found, PAYING) ? term.describedObject(found.to()) : named;
  }

  /** A headline describes those whom the text names. */
  private List<PartyName> payers(Found<EventTerm> found) {
    return reading.isHeadline(found.from())
        ? term.subject(found)
        : term.subjectOrDescription(found);
  }

  /** "Paid A to settle", "paid to end a dispute with A". */
  Sides pays(Found<EventTerm> found) {
    List<PartyName> within = term.within(found);
    List<PartyName> subject = term.subject(found);
    if (term.isPassive(found)) {
      return new Sides(subject, term.otherThan(term.governedBy(found, PAID_BY), subject));
    }
    return new Sides(
        within.isEmpty() ? term.otherThan(term.governedBy(found, SETTLED_WITH), subject) : within,
        subject);
  }

  /** Costs go to who wins, on whichever side. */
  Sides award(Found<EventTerm> found) {
    if (Costs.areMeant(reading, found.from(), found.to())) {
      return Sides.OPEN;
    }
    List<PartyName> awarded =
        (term.isPassive(found) ? term.subject(found) : term.object(found, List.of()))
            .stream().filter(name -> !name.isPlace()).toList();
    List<PartyName> from = term.otherThan(term.governedBy(found, AGAINST_OR_FROM), awarded);
    return new Sides(
        awarded,
        from.isEmpty()
            ? term.otherThan(arguments.subjects().beforeWhere(found.from()), awarded)
            : from);
  }
}
