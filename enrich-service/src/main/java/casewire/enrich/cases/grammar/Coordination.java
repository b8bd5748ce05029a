package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names that are joined to a name: "A, 38, of Germany; his partner B, and C". */
final class Coordination {
  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "several", "some");

  private static final int MODIFIERS = 4;

  /** Longest description before the name it is about. */
  private static final int APPOSITION = 9;

  private static final Set<String> COMPANIES =
      Set.of("company", "firm", "business", "label", "publisher", "site", "website");

  private static final Set<String> BRANCHES =
      Set.of("arm", "unit", "subsidiary", "branch", "division", "affiliate", "operator");

  private final Reading reading;

  Coordination(Reading reading) {
    this.reading = reading;
  }

  /** With the names that are coordinated to the group. */
  NounGroup grown(NounGroup group, int limit) {
    return grown(group, limit, group.members().get(0).entity().type());
  }

  NounGroup grown(NounGroup group, int limit, EntityType type) {
    int next = nextMember(group.from(), group.to(), limit, type, false);
    if (next < 0) {
      return group;
    }
    List<PartyName> members = new ArrayList<>(group.members());
    int to = group.to();
    boolean listed = false;
    while (next >= 0) {
      listed |= !isJoin(next, to);
      members.add(PartyName.of(reading.word(next).entity()));
      to = next + 1;
      next = nextMember(group.from(), to, limit, type, listed);
    }
    return new NounGroup(group.from(), to, members, group.reference(), group.others());
  }

  /** Whether the names were joined by "and" rather than by a comma. */
  private boolean isJoin(int next, int after) {
    for (int i = after; i < next; i++) {
      if (reading.is(i, "and") || reading.is(i, "&")) {
        return true;
      }
    }
    return false;
  }

  /** Index of the next coordinated name, or -1. */
  private int nextMember(int from, int after, int limit, EntityType type, boolean listed) {
    int at = skipDetails(after, limit);
    if (at >= limit) {
      return -1;
    }
    boolean comma = reading.is(at, ",") || reading.is(at, ";");
    int join = comma ? at + 1 : at;
    boolean and = join < limit && isAnd(join);
    if (!comma && !and) {
      return -1;
    }
    int company =
        and && type == EntityType.PERSON ? companyAfter(join + joinLength(join), limit) : -1;
    if (company >= 0) {
      return company;
    }
    int apposed = and ? apposedAfter(join + joinLength(join), limit) : -1;
    if (apposed >= 0 && type == EntityType.PERSON) {
      return apposed;
    }
    int name =
        skipModifiers(join + (and ? joinLength(join) : 0), limit, reach(join, and, limit, type));
    if (name < 0 || !fits(reading.word(name), type)) {
      return comma && !and && type == EntityType.ORG ? afterUnknown(join, limit) : -1;
    }
    if (and && ownedBy(name, limit) > 0) {
      return ownedBy(name, limit);
    }
    if (and) {
      boolean other = !listed && startsClause(from, name, limit) || isOfCounted(name, limit);
      return other ? -1 : name;
    }
    boolean semicolon = reading.is(at, ";");
    if (semicolon && name + 1 < limit && Verbs.isVerb(reading.word(name + 1))) {
      return -1;
    }
    return semicolon || listed || isListed(name + 1, limit, type) ? name : -1;
  }

  /** "X and the singers' company Y": the company that the name owns; or -1. */
  private int ownedBy(int name, int limit) {
    boolean owns =
        name + 3 < limit
            && reading.is(name + 1, "'s")
            && COMPANIES.contains(reading.word(name + 2).lower());
    return owns && reading.word(name + 3).isType(EntityType.ORG) ? name + 3 : -1;
  }

  /** "Settled with Kestrel, and two Orrery managers were": not Orrery. */
  private boolean isOfCounted(int name, int limit) {
    return NUMBERS.contains(reading.word(name - 1).lower())
        && name + 1 < limit
        && LitigantNouns.standard().has(reading.word(name + 1).lower());
  }

  /**
   * "Kestrel, Columbia, Orrery and Plinth": past a company that is taken for a place, or for
   * nothing, to the next of the list; or -1.
   */
  private int afterUnknown(int at, int limit) {
    if (at + 2 >= limit) {
      return -1;
    }
    Word word = reading.word(at);
    boolean unknown =
        word.isType(EntityType.GPE) || word.entity() == null && word.capital() && !word.isNumber();
    boolean comma = reading.is(at + 1, ",");
    int next = comma ? at + 2 : at + 1;
    next = reading.is(next, "and") ? next + 1 : next;
    boolean goesOn = comma || reading.is(at + 1, "and");
    return unknown && goesOn && next < limit && reading.word(next).isType(EntityType.ORG)
        ? next
        : -1;
  }

  /** "X and his company, Y, were sued"; -1 if no company follows. */
  private int companyAfter(int at, int limit) {
    boolean owned =
        at + 3 < limit
            && FunctionWords.isPossessive(reading.word(at))
            && COMPANIES.contains(reading.word(at + 1).lower());
    int name = owned && reading.is(at + 2, ",") ? at + 3 : at + 2;
    return owned
            && (reading.word(name).isType(EntityType.ORG)
                || reading.word(name).isType(EntityType.DOMAIN))
        ? name
        : -1;
  }

  /** "And her onetime broker at Orrery, X": the person whom the description ends in; or -1. */
  private int apposedAfter(int at, int limit) {
    if (!isPossessed(at, limit)) {
      return -1;
    }
    for (int i = at + 1; i + 1 < limit && i < at + APPOSITION; i++) {
      if (reading.is(i, ",")) {
        return reading.word(i + 1).isType(EntityType.PERSON) ? i + 1 : -1;
      }
      if (Verbs.isVerb(reading.word(i)) || reading.word(i).isType(EntityType.PERSON)) {
        return -1;
      }
    }
    return -1;
  }

  /** How many words may describe the next name: "guitarist Pete Sallow" in a list of people. */
  private int reach(int join, boolean and, int limit, EntityType type) {
    if (and || isPossessed(join, limit)) {
      return MODIFIERS;
    }
    return type == EntityType.PERSON ? 2 : 0;
  }

  /** "X, its owner Y, and Z". */
  private boolean isPossessed(int at, int limit) {
    return at < limit && FunctionWords.isPossessive(reading.word(at));
  }

  private boolean isAnd(int at) {
    return joinLength(at) > 0;
  }

  private int joinLength(int at) {
    if (reading.is(at, "and") || reading.is(at, "&")) {
      return 1;
    }
    if (reading.is(at, "along") || reading.is(at, "together")) {
      return reading.is(at + 1, "with") ? 2 : 0;
    }
    return reading.is(at, "as") && reading.is(at + 1, "well") && reading.is(at + 2, "as") ? 3 : 0;
  }

  /** A bare comma joins names only in a list that ends in "and" or goes on. */
  private boolean isListed(int at, int limit, EntityType type) {
    int i = skipDetails(at, limit);
    if (i >= limit) {
      return true;
    }
    if (isAnd(i)) {
      return true;
    }
    if (!reading.is(i, ",") && !reading.is(i, ";")) {
      return reading.is(i, ".");
    }
    return i + 1 < limit && (isAnd(i + 1) || fits(reading.word(i + 1), type));
  }

  /** "People connected to A and B have": B alone has. */
  private static boolean isPlural(Word verb) {
    return verb.is("have") || verb.is("are") || verb.is("were");
  }

  /** "Hired A and B said": a new clause starts with B, unless both are the subject. */
  private boolean startsClause(int from, int name, int limit) {
    boolean verb =
        name + 1 < limit
            && Verbs.isFiniteVerb(reading.word(name + 1))
            && !isPlural(reading.word(name + 1));
    if (!verb || from == reading.sentenceStart(from)) {
      return false;
    }
    int start = from - 1;
    while (start > reading.sentenceStart(from)
        && Nouns.canModify(reading.word(start))
        && !Verbs.isVerbal(reading.word(start))) {
      start--;
    }
    Word before = reading.word(start);
    return start > reading.sentenceStart(from)
        && !before.isPunctuation()
        && !FunctionWords.isSubordinator(before)
        && !FunctionWords.isRelative(reading, start);
  }

  private boolean fits(Word word, EntityType type) {
    return word.isName() && word.isType(EntityType.GPE) == (type == EntityType.GPE);
  }

  private int skipModifiers(int from, int limit, int most) {
    for (int i = from; i < limit && i <= from + most; i++) {
      Word word = reading.word(i);
      if (word.isName()) {
        boolean demonymic =
            word.isType(EntityType.GPE) && i + 1 < limit && reading.word(i + 1).isName();
        if (!demonymic) {
          return i;
        }
      } else if (!Nouns.canModify(word) && !isOfBranch(i) || Verbs.isIrregularPast(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** "The Italian arm of A": a part of a company is named by the whole. */
  private boolean isOfBranch(int at) {
    return reading.is(at, "of") && BRANCHES.contains(reading.word(at - 1).lower());
  }

  /** Steps over "(EFF)", ", 38", ", of Germany" and ", also known as X" after a name. */
  private int skipDetails(int from, int limit) {
    int at = from;
    while (at < limit) {
      int after = skipDetail(at, limit);
      if (after == at) {
        return at;
      }
      at = after;
    }
    return at;
  }

  private int skipDetail(int at, int limit) {
    int description = descriptionEnd(at, limit);
    if (description > at) {
      return description;
    }
    if (reading.is(at, "(")) {
      for (int i = at + 1; i < limit && i < at + 8; i++) {
        if (reading.is(i, ")")) {
          return i + 1;
        }
      }
      return at;
    }
    if (at + 1 < limit && isOrigin(at, limit)) {
      return originEnd(at, limit);
    }
    if (!reading.is(at, ",") || at + 1 >= limit) {
      return at;
    }
    Word next = reading.word(at + 1);
    if (next.isNumber() && next.lower().length() <= 3) {
      return at + 2;
    }
    return isOrigin(at + 1, limit) ? originEnd(at + 1, limit) : Aliases.end(reading, at, limit);
  }

  /** "X, the former chief of Plinth, and his partner Y": at the comma after what X is. */
  private int descriptionEnd(int at, int limit) {
    if (!reading.is(at, ",") || !reading.is(at + 1, "the")) {
      return at;
    }
    for (int i = at + 2; i + 2 < limit && i < at + 2 + APPOSITION; i++) {
      if (reading.is(i, ",")) {
        return reading.is(i + 1, "and") && FunctionWords.isPossessive(reading.word(i + 2)) ? i : at;
      }
      Word word = reading.word(i);
      if (word.isPunctuation() || Verbs.isVerb(word) || word.isType(EntityType.PERSON)) {
        return at;
      }
    }
    return at;
  }

  /** "Of Lakeland", "from Berlin". */
  private boolean isOrigin(int at, int limit) {
    return (reading.is(at, "of") || reading.is(at, "from"))
        && at + 1 < limit
        && reading.word(at + 1).isType(EntityType.GPE);
  }

  /** After "of Lakeland, Florida". */
  private int originEnd(int at, int limit) {
    int end = at + 2;
    boolean region =
        reading.is(end, ",") && end + 1 < limit && reading.word(end + 1).isType(EntityType.GPE);
    return region ? end + 2 : end;
  }
}
