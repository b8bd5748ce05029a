package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds who does what a verb says. */
public final class Subjects {
  private static final int REACH = 14;

  /** How far before its verb a relative pronoun may stand. */
  private static final int RELATIVE = 8;

  /** Who leads a group stands for it: "publishers led by X sued". */
  private static final Set<String> LEADING = Set.of("led", "headed", "fronted", "spearheaded");

  /** "The state of X sued": called by the place. */
  private static final Set<String> BODIES = Set.of("state", "commonwealth", "city", "county");

  /** Between somebody and what they belong to. */
  private static final Set<String> WHOLE = Set.of("of", "behind", "at");

  /** What a clause follows, whose subject the next name is: "said A sued". */
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "claimed",
          "alleged",
          "argued",
          "held",
          "ruled",
          "found",
          "decided",
          "concluded",
          "believed",
          "insisted",
          "denied",
          "maintained",
          "complained",
          "told",
          "reported",
          "showed",
          "agreed");

  /** What goes before somebody who has no name, beside "a" and "the". */
  private static final Set<String> OTHER =
      Set.of("whose", "another", "second", "third", "fourth", "other");

  private final Reading reading;
  private final NounGroups groups;

  Subjects(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /** Who does it, with those who join in: "A teamed up with B to sue". */
  public List<PartyName> of(int verb) {
    int start = reading.sentenceStart(verb);
    List<PartyName> companions = new ArrayList<>();
    if (Grammar.isBareNounSubject(reading, verb) || isDescribedSubject(verb)) {
      return List.of();
    }
    NounGroup among = oneOf(verb);
    if (among != null) {
      return among.members();
    }
    NounGroup apposed = beforeRelative(verb);
    if (apposed != null) {
      return apposed.members();
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
      if (groups.isPossessive(group) || isRegion(group) || isExample(group)) {
        continue;
      }
      if (isObject(group, verb, inserted)) {
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

  /** "X, a rival of Y, which on the same day sued": past what says when; or null. */
  private NounGroup beforeRelative(int verb) {
    int start = reading.sentenceStart(verb);
    for (int i = verb - 1; i > start && i > verb - RELATIVE; i--) {
      if (reading.is(i, "which")) {
        return i == Grammar.lastOfSubject(reading, verb) ? null : adjacentBefore(i, start);
      }
      Word word = reading.word(i);
      boolean when =
          word.isType(EntityType.DATE)
              || Grammar.isPreposition(word)
              || Grammar.isArticle(word)
              || word.is("same")
              || word.is("day")
              || Grammar.isAuxiliaryOrAdverb(word);
      if (!when) {
        return null;
      }
    }
    return null;
  }

  /** "X and Y were among some 30 labels that sued": those who are named of the group; or null. */
  private NounGroup oneOf(int verb) {
    int that = Grammar.lastOfSubject(reading, verb);
    int start = reading.sentenceStart(verb);
    boolean relative = reading.is(that, "that") || reading.is(that, "who");
    for (int i = that - 1; relative && i > start + 1 && i > that - REACH; i--) {
      boolean among = reading.is(i, "among") || reading.is(i, "of") && reading.is(i - 1, "one");
      if (among) {
        int be = reading.is(i, "of") ? i - 2 : i - 1;
        NounGroup named = be > start && Grammar.isBe(reading.word(be)) ? groups.at(be - 1) : null;
        return named == null || named.reference() != NounGroup.Reference.NAME ? null : named;
      }
      if (!Grammar.canModify(reading.word(i))) {
        return null;
      }
    }
    return null;
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
        return groups.isPossessive(group) ? null : group;
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

  /**
   * "A dozen other users also agreed", "customers who sued": people without a name, whoever is
   * named before.
   */
  private boolean isDescribedSubject(int verb) {
    int start = reading.sentenceStart(verb);
    int last = Grammar.lastOfSubject(reading, verb);
    int noun = reading.is(last, "who") ? last - 1 : last;
    if (noun < start || isJoinedToName(noun, start)) {
      return false;
    }
    Word word = reading.word(noun);
    // "X, whose owner was arrested": the owner, who has no name.
    boolean determined =
        noun > start
            && (Grammar.isDeterminer(reading.word(noun - 1))
                || OTHER.contains(reading.word(noun - 1).lower()));
    return word.entity() == null
        && (word.lower().endsWith("s") || determined)
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

  /** "Helped A to hide losses were charged": whom another verb has taken already. */
  private boolean isObject(NounGroup group, int verb, BitSet inserted) {
    int start = reading.sentenceStart(verb);
    int taker = group.from() - 1;
    while (taker > start
        && taker >= group.from() - 4
        && Grammar.canModify(reading.word(taker))
        && !Grammar.isVerbal(reading.word(taker))) {
      taker--;
    }
    Word word = reading.word(Math.max(start, taker));
    return taker > start
        && Grammar.isPastForm(word)
        && !SAYING.contains(word.lower())
        && hasSubject(taker)
        && !leadsTo(group.to(), verb, inserted);
  }

  /** Whether a noun goes before the verb, rather than a determiner as before an adjective. */
  private boolean hasSubject(int taker) {
    Word before = reading.word(Grammar.lastOfSubject(reading, taker));
    return before.entity() != null
        || Grammar.isRelative(reading, taker - 1)
        || before.is("that")
        || Grammar.isNoun(before) && !Grammar.isDeterminer(before);
  }

  /** Whether nothing but details and auxiliaries come before the verb, or a relative clause. */
  private boolean leadsTo(int from, int verb, BitSet inserted) {
    int at = reading.is(from, ",") ? from + 1 : from;
    if (Grammar.isRelative(reading, at) || reading.is(at, "that")) {
      return true;
    }
    for (int i = from; i < verb; i++) {
      Word word = reading.word(i);
      boolean detail = inserted.get(i) || word.isPunctuation() || word.isNumber();
      if (!detail && !Grammar.isAuxiliaryOrAdverb(word)) {
        return false;
      }
    }
    return true;
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

  /** "Kodi box seller from Hartlepool takes". */
  private boolean isNounBeforePreposition(int from, int end) {
    int at = from;
    while (at < end && Grammar.isCommonNoun(reading.word(at))) {
      at++;
    }
    return at > from && at < end && Grammar.isPreposition(reading.word(at));
  }

  /** "iTunes user sues": the name only describes the noun that is the subject. */
  private boolean isCompound(int from, int verb) {
    int end = verb;
    while (end > from && Grammar.isAuxiliaryOrAdverb(reading.word(end - 1))) {
      end--;
    }
    if (reading.isHeadline(verb) && isNounBeforePreposition(from, end)) {
      return true;
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

  /** The preposition or possessive before the group, past what describes its first name. */
  private boolean governed(NounGroup group) {
    int start = reading.sentenceStart(group.from());
    for (int i = group.from() - 1; i >= start && i >= group.from() - 5; i--) {
      Word word = reading.word(i);
      boolean alias = word.is("aka") || word.is("as") && reading.is(i - 1, "known");
      if (alias) {
        return true;
      }
      if (word.is("\"") || word.is("“")) {
        continue;
      }
      if (Grammar.isSubordinator(word)) {
        return false;
      }
      if (word.is("of") && BODIES.contains(reading.word(i - 1).lower())) {
        return false;
      }
      if (Grammar.isPreposition(word)) {
        return !(word.is("by") && LEADING.contains(reading.word(i - 1).lower()));
      }
      if (Grammar.isArticle(word) && i > start && !Grammar.isPreposition(reading, i - 1)) {
        // "On the same day the X sued": the preposition governs what goes before the article.
        return false;
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
  public NounGroup beforeWhere(int verb) {
    int start = reading.sentenceStart(verb);
    for (int i = verb - 1; i > start; i--) {
      if (reading.is(i, "where")) {
        NounGroup first = groups.at(start);
        return first == null || groups.isPossessive(first) ? null : first;
      }
    }
    return null;
  }
}
