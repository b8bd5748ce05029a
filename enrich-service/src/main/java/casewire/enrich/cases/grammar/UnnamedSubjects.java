package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import java.util.Set;

/** Tells where those who do what a verb says have no name, whoever is named before. */
final class UnnamedSubjects {
  /** What goes before somebody who has no name, beside "a" and "the". */
  private static final Set<String> OTHER =
      Set.of("whose", "another", "second", "third", "fourth", "other");

  /** "Quillon and dozens of other labels and publishers": how far the name may be. */
  private static final int JOINED = 8;

  private final Reading reading;
  private final NounGroups groups;

  UnnamedSubjects(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /** Whether the verb has such a subject. */
  boolean has(int verb) {
    return isPlural(verb) || isDescribed(verb) || isFirstWithoutName(verb);
  }

  /** "A student became the first to file": whoever is named before the student. */
  private boolean isFirstWithoutName(int verb) {
    int start = reading.sentenceStart(verb);
    int be = verb - 4;
    boolean first =
        be > start
            && reading.is(verb - 1, "to")
            && Ranks.has(reading.word(verb - 2))
            && reading.is(verb - 3, "the");
    boolean being = first && (reading.word(be).lower().startsWith("becom") || isPastBe(be));
    return being && groups.at(be - 1) == null && Nouns.isNoun(reading.word(be - 1));
  }

  private boolean isPastBe(int at) {
    return reading.is(at, "became") || Verbs.isBe(reading.word(at));
  }

  /** "And shareholders are also suing": a plural without a name is the subject of the clause. */
  private boolean isPlural(int verb) {
    int start = reading.sentenceStart(verb);
    int noun = VerbGroups.lastOfSubject(reading, verb);
    if (noun <= start || noun == verb - 1 && !reading.word(noun).lower().endsWith("s")) {
      return false;
    }
    Word before = reading.word(noun - 1);
    boolean opens = before.is("and") || before.is("but") || before.is("that");
    return opens
        && Nouns.isNoun(reading.word(noun))
        && reading.word(noun).lower().endsWith("s")
        && !isJoinedToName(noun, start);
  }

  /**
   * "A dozen other users also agreed", "customers who sued": people without a name, whoever is
   * named before.
   */
  private boolean isDescribed(int verb) {
    int start = reading.sentenceStart(verb);
    int last = VerbGroups.lastOfSubject(reading, verb);
    int noun = reading.is(last, "who") ? last - 1 : last;
    if (noun < start || isJoinedToName(noun, start)) {
      return false;
    }
    Word word = reading.word(noun);
    // "X, whose owner was arrested": the owner, who has no name.
    boolean determined =
        noun > start
            && (FunctionWords.isDeterminer(reading.word(noun - 1))
                || reading.word(noun - 1).isNumber()
                || OTHER.contains(reading.word(noun - 1).lower()));
    return word.entity() == null
        && (word.lower().endsWith("s") || determined)
        && groups.at(noun) == null
        && LitigantNouns.standard().has(word.lower());
  }

  /** "Quillon and 29 other labels": the name goes first. */
  private boolean isJoinedToName(int noun, int start) {
    for (int i = noun - 1; i > start && i > noun - JOINED; i--) {
      boolean and = reading.is(i, "and");
      if (and && (groups.at(i - 1) != null || isJoinedPastClause(i, start))) {
        return true;
      }
      if (!and && !Nouns.canModify(reading.word(i)) && !reading.is(i, "of")) {
        return false;
      }
    }
    return false;
  }

  /** "A, which represents writers, and three of its members": past the clause in between. */
  private boolean isJoinedPastClause(int and, int start) {
    boolean clause = false;
    for (int i = and - 1; reading.is(and - 1, ",") && i > start; i--) {
      clause |= FunctionWords.isRelative(reading, i);
      if (clause && reading.is(i, ",")) {
        return groups.at(i - 1) != null;
      }
    }
    return false;
  }
}
