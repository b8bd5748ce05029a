package casewire.enrich.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who does something to whom around a word of a sentence. */
final class Arguments {
  private static final int REACH = 14;

  /** What a capitalised name ends in that is no party. */
  private static final Set<String> NO_PARTY =
      Set.of(
          "act",
          "acts",
          "code",
          "court",
          "courts",
          "directive",
          "rule",
          "rules",
          "law",
          "laws",
          "convention",
          "treaty",
          "regulation",
          "amendment",
          "constitution",
          "street",
          "office");

  private final Reading reading;
  private final NounGroups groups;

  Arguments(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /** Who does it, with those who join in: "A teamed up with B to sue". */
  List<PartyName> subjectOf(int verb) {
    int start = reading.sentenceStart(verb);
    List<PartyName> companions = new ArrayList<>();
    for (int at = beforeRelative(verb) - 1; at >= start; at--) {
      NounGroup group = groups.at(at);
      if (group == null) {
        continue;
      }
      at = group.from();
      if (isPossessive(group) || isRegion(group)) {
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

  /** "X, who set up Y, was jailed": the place before the comma that the clause starts with. */
  private int beforeRelative(int verb) {
    int start = reading.sentenceStart(verb);
    int at = verb - 1;
    while (at > start && Grammar.isAuxiliaryOrAdverb(reading.word(at))) {
      at--;
    }
    if (!reading.is(at, ",")) {
      return verb;
    }
    for (int i = at - 1; i > start; i--) {
      if (reading.is(i, ",") && Grammar.isRelative(reading, i + 1)) {
        return i;
      }
    }
    return verb;
  }

  /** "Of Pomona, Calif.": a place after a comma says where, not who. */
  private boolean isRegion(NounGroup group) {
    return group.members().stream().anyMatch(Officials::isState)
        && reading.is(group.from() - 1, ",");
  }

  /** "iTunes user sues": the name only describes the noun that is the subject. */
  private boolean isCompound(int from, int verb) {
    if (from >= verb || verb - from > 2) {
      return false;
    }
    for (int i = from; i < verb; i++) {
      Word word = reading.word(i);
      boolean noun =
          Grammar.canModify(word)
              && word.entity() == null
              && !Grammar.isAdverb(word)
              && !word.isNumber();
      if (!noun || Grammar.isVerbal(word)) {
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
      if (Grammar.isSubordinator(word)) {
        return false;
      }
      if (Grammar.isPreposition(word)) {
        return true;
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

  /** The object right after a verb: a group with nothing but what describes it in between. */
  NounGroup objectAfter(int from) {
    int limit = reading.sentenceEnd(from - 1);
    for (int i = from; i < limit && i < from + 8; i++) {
      NounGroup group = groups.at(i);
      if (group != null) {
        if (isPossessive(group)) {
          i = group.to();
          continue;
        }
        return group.reference() == NounGroup.Reference.ANAPHOR && i > from ? null : group;
      }
      Word word = reading.word(i);
      if (isUnrecognizedName(i)) {
        return unrecognized(i, limit);
      }
      if (!Grammar.canModify(word) && !word.is("\"") && !word.is("“")) {
        return null;
      }
    }
    return null;
  }

  /** Who owns the noun at the word: "Apple's antitrust lawsuit". */
  NounGroup ownerOf(int noun) {
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

  /** What the subject is when it is no name: "Record companies in the US have sued". */
  List<PartyName> describedSubject(int verb) {
    int start = reading.sentenceStart(verb);
    int end = verb;
    while (end > start && Grammar.isAuxiliaryOrAdverb(reading.word(end - 1))) {
      end--;
    }
    int from = end;
    while (from > start && from > end - 8 && isInNounPhrase(reading.word(from - 1))) {
      from--;
    }
    return description(from, end);
  }

  private static boolean isInNounPhrase(Word word) {
    return Grammar.isPreposition(word) || Grammar.canModify(word) || word.isName() || word.is("'s");
  }

  /** The name that makes a compound with the noun: "the Grokster case". */
  NounGroup compoundBefore(int noun) {
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
  NounGroup ownerAfter(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + 10);
    for (int i = from; i < limit; i++) {
      NounGroup group = groups.at(i);
      if (group != null && (isPossessive(group) || governed(group))) {
        return group;
      }
      if (reading.word(i).isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  /** The object of a verb when it is no name: "sued four music fans". */
  List<PartyName> describedObject(int from) {
    return from < reading.size() && from > 0 && from < reading.sentenceEnd(from - 1)
        ? description(from, reading.sentenceEnd(from - 1))
        : List.of();
  }

  /** A capital in the middle of a sentence that no recogniser took. */
  private boolean isUnrecognizedName(int at) {
    Word word = reading.word(at);
    return word.entity() == null
        && word.capital()
        && word.lower().length() > 2
        && at > reading.sentenceStart(at)
        && !reading.isHeadline(at)
        && !Officials.isTitle(word)
        && (at + 1 >= reading.size() || !reading.word(at + 1).isName());
  }

  private NounGroup unrecognized(int from, int limit) {
    int to = from + 1;
    while (to < limit && reading.word(to).entity() == null && reading.word(to).capital()) {
      to++;
    }
    if (NO_PARTY.contains(reading.word(to - 1).lower())) {
      return null;
    }
    String name = reading.document().textOf(reading.span(from, to));
    List<PartyName> named = List.of(PartyName.unrecognized(name));
    return new NounGroup(from, to, named, NounGroup.Reference.NAME);
  }

  /** A group inside the words of a phrase: "took Apple to court". */
  NounGroup within(int from, int to) {
    for (int i = from; i < to; i++) {
      NounGroup group = groups.at(i);
      if (group != null && !isPossessive(group)) {
        return group;
      }
    }
    return null;
  }

  /** The group that one of the prepositions governs after the word, in the same sentence. */
  NounGroup after(int from, Set<String> prepositions, Set<String> stops) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i < limit; i++) {
      Word word = reading.word(i);
      if (word.entity() == null && prepositions.contains(word.lower())) {
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
  boolean isFrom(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i < limit; i++) {
      if (reading.is(i, "by") || reading.is(i, "from")) {
        return reading.is(i, "from");
      }
    }
    return false;
  }

  /** What a preposition governs when it is no name: "against operators of server sites". */
  List<PartyName> describedAfter(int from, Set<String> prepositions) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + 6);
    for (int i = from; i < limit; i++) {
      if (reading.word(i).entity() == null && prepositions.contains(reading.word(i).lower())) {
        return description(i + 1, limit + 2);
      }
    }
    return List.of();
  }

  /** The words up to a verb or a preposition other than "of". */
  private List<PartyName> description(int first, int end) {
    int limit = Math.min(end, first < reading.size() ? reading.sentenceEnd(first) : first);
    int from = first;
    while (from < limit && Grammar.isDeterminer(reading.word(from))) {
      from++;
    }
    int to = from;
    while (to < limit && to < from + 7 && continuesDescription(to, from)) {
      to++;
    }
    while (to > from
        && !reading.word(to - 1).isName()
        && !Grammar.canModify(reading.word(to - 1))) {
      to--;
    }
    return from >= to || Grammar.isQuantity(reading.word(from))
        ? List.of()
        : List.of(PartyName.described(reading.document().textOf(reading.span(from, to))));
  }

  private boolean continuesDescription(int at, int from) {
    Word word = reading.word(at);
    if (at > from && (word.is("of") || word.is("'s"))) {
      return true;
    }
    return word.isName() || Grammar.canModify(word);
  }
}
