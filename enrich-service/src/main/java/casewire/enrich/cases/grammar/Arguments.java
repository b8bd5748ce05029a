package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds who does something to whom around a word of a sentence. */
public final class Arguments {
  private static final int REACH = 14;

  /** Who leads a group stands for it: "publishers led by X sued". */
  private static final Set<String> LEADING = Set.of("led", "headed", "fronted", "spearheaded");

  /** "Must pay film studios, X announced": what goes before the comma is not X. */
  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "announced",
          "announces",
          "reported",
          "reports",
          "reveals",
          "revealed",
          "claims",
          "claimed",
          "confirmed",
          "confirms",
          "wrote",
          "writes",
          "told",
          "explains",
          "explained",
          "argues",
          "argued",
          "notes",
          "noted");

  /** Between somebody and what they belong to. */
  private static final Set<String> WHOLE = Set.of("of", "behind", "at");

  private static final Set<String> HOLDING = Set.of("by", "of", "from");
  private static final Set<String> BRINGING =
      Set.of("brought", "bring", "filed", "launched", "lodged", "started", "began", "pursued");

  private final Reading reading;
  private final NounGroups groups;
  private final UnrecognizedNames unrecognized;

  public Arguments(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
    this.unrecognized = new UnrecognizedNames(reading);
  }

  /** Who does it, with those who join in: "A teamed up with B to sue". */
  public List<PartyName> subjectOf(int verb) {
    int start = reading.sentenceStart(verb);
    List<PartyName> companions = new ArrayList<>();
    if (Grammar.isBareNounSubject(reading, verb) || isDescribedSubject(verb)) {
      return List.of();
    }
    List<PartyName> antecedent = antecedentOf(verb);
    if (!antecedent.isEmpty()) {
      return antecedent;
    }
    if (reading.isHeadline(verb) && reading.is(verb - 1, ",") && groups.at(start) != null) {
      return groups.at(start).members();
    }
    BitSet inserted = Insertions.before(reading, verb);
    for (int at = verb - 1; at >= start; at--) {
      NounGroup group = inserted.get(at) ? null : groups.at(at);
      if (group == null) {
        continue;
      }
      at = group.from();
      if (isPossessive(group) || isRegion(group) || isExample(group)) {
        continue;
      }
      if (isCompanion(group)) {
        companions.addAll(group.members());
      } else if (!governed(group)) {
        if (isCompound(group.to(), verb)) {
          return List.of();
        }
        List<PartyName> all = new ArrayList<>(group.members());
        all.addAll(companionsBefore(group.from(), start));
        all.addAll(companions);
        return all;
      }
    }
    return List.of();
  }

  /**
   * "That of X, the man behind Y, who was given": the person before a relative clause, not one whom
   * a thing is called after: "the author of the X virus, who".
   */
  private List<PartyName> antecedentOf(int verb) {
    int who = Grammar.lastOfSubject(reading, verb);
    int start = reading.sentenceStart(verb);
    NounGroup adjacent = adjacentBefore(who, start);
    if (adjacent != null) {
      return adjacent.members();
    }
    if (!reading.is(who, "who")) {
      return List.of();
    }
    for (int at = who - 1; at >= start && at > who - REACH; at--) {
      NounGroup group = groups.at(at);
      boolean person =
          group != null
              && group.reference() == NounGroup.Reference.NAME
              && group.members().stream().allMatch(PartyName::isPerson)
              && !Grammar.isThing(reading.word(group.to()));
      if (person) {
        return group.members();
      }
      if (group == null && Grammar.isVerbal(reading.word(at))) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * "In favour of X and other members of the Guild, who had asked": next to the pronoun; or null.
   */
  private NounGroup adjacentBefore(int relative, int start) {
    boolean opens = reading.is(relative, "who") || reading.is(relative, "which");
    if (!opens || !reading.is(relative - 1, ",")) {
      return null;
    }
    for (int at = relative - 2; at >= start && at > relative - REACH; at--) {
      NounGroup group = groups.at(at);
      if (group == null && Grammar.isVerb(reading.word(at))) {
        return null;
      }
      boolean named =
          group != null
              && group.reference() == NounGroup.Reference.NAME
              && (group.to() == relative - 1 || isJoinedBy(group.to()));
      if (named && !isOfWhole(group)) {
        return isPossessive(group) ? null : group;
      }
    }
    return null;
  }

  /** "And other members of": those who go with the name before. */
  private boolean isJoinedBy(int at) {
    return reading.is(at, "and") && (reading.is(at + 1, "other") || reading.is(at + 1, "several"));
  }

  /** "The operator of X, who", "the man behind X, who": the name only says of what. */
  private boolean isOfWhole(NounGroup group) {
    int of = group.from() - 1;
    while (of > 0 && Grammar.isDeterminer(reading.word(of))) {
      of--;
    }
    return of > 0
        && WHOLE.contains(reading.word(of).lower())
        && LitigantNouns.standard().has(reading.word(of - 1).lower());
  }

  /** "A dozen other users also agreed": people without a name, whoever is named before. */
  private boolean isDescribedSubject(int verb) {
    int start = reading.sentenceStart(verb);
    int noun = Grammar.lastOfSubject(reading, verb);
    if (noun < start || isJoinedToName(noun, start)) {
      return false;
    }
    Word word = reading.word(noun);
    return word.entity() == null
        && word.lower().endsWith("s")
        && groups.at(noun) == null
        && LitigantNouns.standard().has(word.lower());
  }

  /** "Quillon and 29 other labels": the name goes first. */
  private boolean isJoinedToName(int noun, int start) {
    for (int i = noun - 1; i > start && i > noun - 6; i--) {
      if (reading.is(i, "and")) {
        return groups.at(i - 1) != null;
      }
      if (!Grammar.canModify(reading.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Of Pomona, Calif.": a place after a comma says where, not who. */
  private boolean isRegion(NounGroup group) {
    return group.members().stream().anyMatch(Officials::isState)
        && reading.is(group.from() - 1, ",");
  }

  /** "A, B and their subsidiaries, such as C": C is one of those meant, not all of them. */
  private boolean isExample(NounGroup group) {
    int before = group.from() - 1;
    return reading.is(before, "as") && reading.is(before - 1, "such");
  }

  /** "iTunes user sues": the name only describes the noun that is the subject. */
  private boolean isCompound(int from, int verb) {
    int end = verb;
    while (end > from && Grammar.isAuxiliaryOrAdverb(reading.word(end - 1))) {
      end--;
    }
    if (from >= end || end - from > 2) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (!Grammar.isNoun(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Together with A and B, the publisher sued". */
  private List<PartyName> companionsBefore(int at, int start) {
    for (int i = at - 1; i >= start; i--) {
      NounGroup group = groups.at(i);
      if (group != null) {
        return isCompanion(group) ? group.members() : List.of();
      }
    }
    return List.of();
  }

  private boolean isCompanion(NounGroup group) {
    int with = group.from() - 1;
    if (!reading.is(with, "with")) {
      return reading.is(with, "alongside");
    }
    return Grammar.JOINING.contains(reading.word(Math.max(0, with - 1)).lower());
  }

  /** Whether "'s" follows, so that something of theirs is meant. */
  boolean isPossessive(NounGroup group) {
    return reading.is(group.to(), "'s");
  }

  /** The preposition or possessive before the group, past what describes its first name. */
  boolean governed(NounGroup group) {
    int start = reading.sentenceStart(group.from());
    for (int i = group.from() - 1; i >= start && i >= group.from() - 5; i--) {
      Word word = reading.word(i);
      boolean alias = word.is("aka") || word.is("as") && reading.is(i - 1, "known");
      if (alias) {
        return true;
      }
      if (Grammar.isSubordinator(word)) {
        return false;
      }
      if (Grammar.isPreposition(word)) {
        return !(word.is("by") && LEADING.contains(reading.word(i - 1).lower()));
      }
      NounGroup owner = word.is("'s") ? groups.at(i - 1) : null;
      if (owner != null) {
        return governed(owner);
      }
      if (!Grammar.canModify(word)) {
        return false;
      }
    }
    return false;
  }

  /** "X fared better in Austin, where jurors awarded": who the main clause is about; or null. */
  public NounGroup subjectBeforeWhere(int verb) {
    int start = reading.sentenceStart(verb);
    for (int i = verb - 1; i > start; i--) {
      if (reading.is(i, "where")) {
        NounGroup first = groups.at(start);
        return first == null || isPossessive(first) ? null : first;
      }
    }
    return null;
  }

  /** "X, the first of the named plaintiffs": the name before the apposition; or null. */
  public NounGroup describedBy(int noun) {
    int start = reading.sentenceStart(noun);
    for (int i = noun - 1; i > start && i > noun - 7; i--) {
      if (reading.is(i, ",")) {
        return Grammar.isDeterminer(reading.word(i + 1)) || reading.is(i + 1, "one")
            ? groups.at(i - 1)
            : null;
      }
      if (!Grammar.canModify(reading.word(i)) && !reading.is(i, "of")) {
        return null;
      }
    }
    return null;
  }

  /** "The prosecution of X, 41, sentenced to": the name that a participle goes with; or null. */
  public NounGroup apposedBefore(int participle) {
    int start = reading.sentenceStart(participle);
    int at = participle - 1;
    while (at > start && (reading.is(at, ",") || reading.word(at).isNumber())) {
      at--;
    }
    return at < participle - 1 && at >= start ? groups.at(at) : null;
  }

  /** The object right after a verb: a group with nothing but what describes it in between. */
  public NounGroup objectAfter(int from) {
    int limit = reading.sentenceEnd(from - 1);
    for (int i = from; i < limit && i < from + 8; i++) {
      NounGroup group = groups.at(i);
      if (group != null) {
        if (isPossessive(group)) {
          i = group.to();
          continue;
        }
        boolean describes =
            group.reference() == NounGroup.Reference.NAME
                && group.members().size() == 1
                && group.to() < limit
                && Grammar.isNoun(reading.word(group.to()))
                && (reading.isHeadline(i) || unrecognized.leadsToName(i))
                && !reading.word(group.to() - 1).isType(EntityType.PERSON);
        int person = group.members().size() == 1 ? personAfterTitle(group.to(), limit) : -1;
        if (person >= 0 && groups.at(person) != null) {
          return groups.at(person);
        }
        if (describes) {
          i = group.to();
          continue;
        }
        return group.reference() == NounGroup.Reference.ANAPHOR && i > from ? null : group;
      }
      Word word = reading.word(i);
      boolean apposed =
          word.is(",")
              && i > from
              && i + 1 < limit
              && reading.word(i + 1).isName()
              && !(i + 2 < limit && REPORTING.contains(reading.word(i + 2).lower()));
      if (apposed) {
        continue;
      }
      if (unrecognized.startsAt(i)) {
        return unrecognized.from(i, limit);
      }
      boolean mark = word.is("\"") || word.is("“") || word.is("-");
      boolean theirs =
          i > from && word.is("and") && i + 1 < limit && Grammar.isPossessive(reading.word(i + 1));
      if (!Grammar.canModify(word) && !mark && !theirs) {
        return null;
      }
    }
    return null;
  }

  /** "WorldCom chief executive Bernard Ebbers": the person, past titles; -1 if none is there. */
  private int personAfterTitle(int from, int limit) {
    boolean titled = false;
    for (int i = from; i < limit && i < from + 6; i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.PERSON)) {
        return titled ? i : -1;
      }
      boolean title = word.isType(EntityType.ROLE) || word.is("chief") || word.is("boss");
      if (!title && !(word.entity() == null && Grammar.isNoun(word))) {
        return -1;
      }
      titled |= title;
    }
    return -1;
  }

  /** Who owns the noun at the word: "Apple's antitrust lawsuit". */
  public NounGroup ownerOf(int noun) {
    int start = reading.sentenceStart(noun);
    for (int i = noun - 1; i > start && i >= noun - 5; i--) {
      if (reading.is(i, "'s")) {
        return groups.at(i - 1);
      }
      if (Grammar.isPossessive(reading.word(i))) {
        List<PartyName> owner = subjectOf(i);
        return owner.isEmpty() ? null : new NounGroup(i, i + 1, owner, NounGroup.Reference.ANAPHOR);
      }
      if (!Grammar.canModify(reading.word(i))) {
        return null;
      }
    }
    return null;
  }

  /** The name that makes a compound with the noun: "the Grokster case". */
  public NounGroup compoundBefore(int noun) {
    int start = reading.sentenceStart(noun);
    for (int i = noun - 1; i >= start && i >= noun - 3; i--) {
      NounGroup group = groups.at(i);
      if (group != null) {
        return group.reference() == NounGroup.Reference.NAME ? group : null;
      }
      Word word = reading.word(i);
      boolean part = word.capital() || word.entity() != null || word.lower().endsWith("al");
      if (!part || word.isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  /** Whose rights are meant after a verb: "Eolas' patent", "a patent held by Eolas". */
  public NounGroup ownerAfter(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + 10);
    for (int i = from; i < limit; i++) {
      NounGroup group = groups.at(i);
      if (group != null && (isPossessive(group) || isHeldBy(group))) {
        return group;
      }
      if (reading.word(i).isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  /** "Patents of A", "held by A", "belonging to A", not "related to A". */
  private boolean isHeldBy(NounGroup group) {
    int start = reading.sentenceStart(group.from());
    for (int i = group.from() - 1; i >= start && i >= group.from() - 5; i--) {
      Word word = reading.word(i);
      if (Grammar.isPreposition(word)) {
        return HOLDING.contains(word.lower()) || word.is("to") && reading.is(i - 1, "belonging");
      }
      if (!Grammar.canModify(word)) {
        return false;
      }
    }
    return false;
  }

  /** A group inside the words of a phrase: "took Apple to court". */
  public NounGroup within(int from, int to) {
    for (int i = from; i < to; i++) {
      NounGroup group = groups.at(i);
      boolean where =
          group != null
              && group.members().stream().anyMatch(Officials::isState)
              && Grammar.isPreposition(reading.word(group.from() - 1));
      if (group != null && !isPossessive(group) && !where) {
        return group;
      }
    }
    return null;
  }

  /** The group that one of the prepositions governs after the word, in the same sentence. */
  public NounGroup after(int from, Set<String> prepositions, Set<String> stops) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i < limit; i++) {
      Word word = reading.word(i);
      boolean aimed = !word.is("at") || reading.is(i - 1, "directed") || reading.is(i - 1, "aimed");
      if (word.entity() == null && prepositions.contains(word.lower()) && aimed) {
        NounGroup group = objectAfter(i + 1);
        if (group != null) {
          return group;
        }
      }
      if (word.entity() == null && (stops.contains(word.lower()) || word.is(";"))) {
        return null;
      }
    }
    return null;
  }

  /** Whether "from" comes before any "by" in the words that follow. */
  public boolean isFrom(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i < limit; i++) {
      if (reading.is(i, "by") || reading.is(i, "from")) {
        return reading.is(i, "from");
      }
    }
    return false;
  }

  /** "The suits that A and B have brought", "the lawsuit A filed"; null if no clause says who. */
  public NounGroup bringerAfter(int from) {
    int limit = reading.sentenceEnd(from - 1);
    int at = reading.is(from, "that") || reading.is(from, "which") ? from + 1 : from;
    NounGroup group = at < limit ? groups.at(at) : null;
    if (group == null && reading.is(at, "the") && at + 1 < limit) {
      group = groups.at(at + 1);
    }
    if (group == null) {
      return null;
    }
    int verb = group.to();
    while (verb < limit && Grammar.isAuxiliaryOrAdverb(reading.word(verb))) {
      verb++;
    }
    return verb < limit && BRINGING.contains(reading.word(verb).lower()) ? group : null;
  }

  /** "A suit of its own, which accuses A and B": null if nobody is accused in the words after. */
  public NounGroup accusedAfter(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i < limit; i++) {
      Word word = reading.word(i);
      if (word.is("accusing") || word.is("accuses") || word.is("accused")) {
        return objectAfter(i + 1);
      }
    }
    return null;
  }
}
