package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

/** Finds whom a relative clause is about, who does what its verb says: "X, who was given". */
final class RelativeClauses {
  private static final int REACH = 14;

  /** How far before its verb a relative pronoun may stand. */
  private static final int RELATIVE = 8;

  /** Between somebody and what they belong to. */
  private static final Set<String> WHOLE = Set.of("of", "behind", "at");

  private final Reading reading;
  private final NounGroups groups;
  private final Origins origins;

  RelativeClauses(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
    this.origins = new Origins(reading, groups);
  }

  /** Those whom the clause of the verb describes; empty if it is none, or of nobody named. */
  List<PartyName> antecedents(int verb) {
    NounGroup among = oneOf(verb);
    if (among != null) {
      return among.members();
    }
    NounGroup apposed = beforeRelative(verb);
    return apposed == null ? beforePronoun(verb) : apposed.members();
  }

  /** "X, a rival of Y, which on the same day sued": past what says when; or null. */
  private NounGroup beforeRelative(int verb) {
    int start = reading.sentenceStart(verb);
    for (int i = verb - 1; i > start && i > verb - RELATIVE; i--) {
      if (reading.is(i, "which")) {
        return i == VerbGroups.lastOfSubject(reading, verb) ? null : adjacentBefore(i, start);
      }
      Word word = reading.word(i);
      boolean when =
          word.isType(EntityType.DATE)
              || FunctionWords.isPreposition(word)
              || FunctionWords.isArticle(word)
              || word.is("same")
              || word.is("day")
              || VerbGroups.isAuxiliaryOrAdverb(word);
      if (!when) {
        return null;
      }
    }
    return null;
  }

  /** "X and Y were among some 30 labels that sued": those who are named of the group; or null. */
  private NounGroup oneOf(int verb) {
    int that = VerbGroups.lastOfSubject(reading, verb);
    int start = reading.sentenceStart(verb);
    boolean relative = reading.is(that, "that") || reading.is(that, "who");
    for (int i = that - 1; relative && i > start + 1 && i > that - REACH; i--) {
      boolean among = reading.is(i, "among") || reading.is(i, "of") && reading.is(i - 1, "one");
      if (among) {
        int be = reading.is(i, "of") ? i - 2 : i - 1;
        NounGroup named = be > start && Verbs.isBe(reading.word(be)) ? groups.at(be - 1) : null;
        return named == null || named.reference() != NounGroup.Reference.NAME ? null : named;
      }
      if (!Nouns.canModify(reading.word(i))) {
        return null;
      }
    }
    return null;
  }

  /**
   * "That of X, the man behind Y, who was given": the person before a relative clause, not one whom
   * a thing is called after: "the author of the X virus, who".
   */
  private List<PartyName> beforePronoun(int verb) {
    int start = reading.sentenceStart(verb);
    int who = firstOfJoined(VerbGroups.lastOfSubject(reading, verb), start);
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
              && !Nouns.isThing(reading.word(group.to()));
      if (person) {
        return group.members();
      }
      if (group == null && Verbs.isVerbal(reading.word(at)) && !isAdjective(at)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "A retired businessman": said of a noun. */
  private boolean isAdjective(int at) {
    return Verbs.isPastForm(reading.word(at))
        && FunctionWords.isArticle(reading.word(at - 1))
        && Nouns.isNoun(reading.word(at + 1));
  }

  /** "X, who led the group with Y and who received": of whom the first clause is. */
  private int firstOfJoined(int who, int start) {
    if (!reading.is(who, "who") || !reading.is(who - 1, "and")) {
      return who;
    }
    for (int i = who - 2; i > start; i--) {
      if (reading.is(i, "who")) {
        return i;
      }
    }
    return who;
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
      if (group == null && Verbs.isVerb(reading.word(at))) {
        return null;
      }
      boolean named =
          group != null
              && group.reference() == NounGroup.Reference.NAME
              && (group.to() == relative - 1 || isJoinedBy(group.to()) || isApposedBy(group.to()));
      if (named) {
        group = reading.is(relative, "who") ? origins.ofWhom(group) : origins.ofWhat(group);
      }
      if (named && !isOfWhole(group)) {
        return groups.isPossessive(group) ? null : group;
      }
    }
    return null;
  }

  /** "And other members of": those who go with the name before. */
  private boolean isJoinedBy(int at) {
    return reading.is(at, "and") && (reading.is(at + 1, "other") || reading.is(at + 1, "several"));
  }

  /** "X, a tiny firm with two employees, which". */
  private boolean isApposedBy(int at) {
    return reading.is(at, ",") && FunctionWords.isArticle(reading.word(at + 1));
  }

  /** "The operator of X, who", "the man behind X, who": the name only says of what. */
  private boolean isOfWhole(NounGroup group) {
    int of = group.from() - 1;
    while (of > 0 && FunctionWords.isDeterminer(reading.word(of))) {
      of--;
    }
    return of > 0
        && WHOLE.contains(reading.word(of).lower())
        && LitigantNouns.standard().has(reading.word(of - 1).lower());
  }
}
