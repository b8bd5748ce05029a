package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.Set;

/** Tells names that only go with another word and so are no subject of the verb after them. */
final class Dependents {
  /** Who leads a group stands for it: "publishers led by X sued". */
  private static final Set<String> LEADING = Set.of("led", "headed", "fronted", "spearheaded");

  /** "Led by the local arms of X". */
  private static final Set<String> ARMS =
      Set.of("arm", "arms", "units", "branches", "subsidiaries", "affiliates", "likes");

  private static final Set<String> SPEAKING =
      Set.of("lawyers", "attorneys", "solicitors", "counsel", "barristers");

  /** "The state of X sued": called by the place. */
  private static final Set<String> BODIES = Set.of("state", "commonwealth", "city", "county");

  private final Reading reading;
  private final NounGroups groups;

  Dependents(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /** Whether the name says whose, where or for example who. */
  boolean isAttribute(NounGroup group) {
    return groups.isPossessive(group) || isRegion(group) || isExample(group);
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

  /**
   * Whether a preposition or possessive goes before the group, past what describes its first name.
   */
  boolean isGoverned(NounGroup group) {
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
      if (FunctionWords.isSubordinator(word)) {
        return false;
      }
      if (word.is("of") && BODIES.contains(reading.word(i - 1).lower())) {
        return false;
      }
      if (i == start && opensWithPhrase(group)) {
        return false;
      }
      if (word.is("of") && i - 1 > start && ARMS.contains(reading.word(i - 1).lower())) {
        i--;
        continue;
      }
      if (word.is("for") && isSpokenFor(i)) {
        return false;
      }
      if (FunctionWords.isPreposition(word)) {
        return !(word.is("by") && LEADING.contains(reading.word(i - 1).lower()));
      }
      if (FunctionWords.isArticle(word)
          && i > start
          && !FunctionWords.isPreposition(reading, i - 1)) {
        // "On the same day the X sued": the preposition governs what goes before the article.
        return false;
      }
      NounGroup owner = word.is("'s") ? groups.at(i - 1) : null;
      if (owner != null) {
        return isGoverned(owner);
      }
      if (!Nouns.canModify(word) && !joinsNouns(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Chairman of travel and property group X": the nouns describe one. */
  private boolean joinsNouns(int at) {
    return reading.is(at, "and")
        && Nouns.isCommonNoun(reading.word(at - 1))
        && Nouns.isCommonNoun(reading.word(at + 1));
  }

  /** "Lawyers for X filed": what they do, X does. */
  private boolean isSpokenFor(int preposition) {
    int start = reading.sentenceStart(preposition);
    return preposition > start && SPEAKING.contains(reading.word(preposition - 1).lower());
  }

  /** "In an earlier case X was": the verb needs a subject, and the phrase is none. */
  private boolean opensWithPhrase(NounGroup group) {
    int start = reading.sentenceStart(group.from());
    return FunctionWords.isPreposition(reading.word(start))
        && group.from() > start + 1
        && group.to() < reading.sentenceEnd(start)
        && isPlaceOrNoun(group.from() - 1, start)
        && Verbs.isVerbal(reading.word(group.to()));
  }

  /** "In Portugal", "in an earlier case". */
  private boolean isPlaceOrNoun(int last, int start) {
    Word word = reading.word(last);
    return word.isType(EntityType.GPE) || Nouns.isCommonNoun(word) && last > start + 1;
  }

  /** "iTunes user sues": the name only describes the noun that is the subject. */
  boolean isInCompound(NounGroup group, int verb) {
    int from = group.to();
    int end = verb;
    while (end > from && VerbGroups.isAuxiliaryOrAdverb(reading.word(end - 1))) {
      end--;
    }
    if (reading.isHeadline(verb) && isNounBeforePreposition(from, end)) {
      return true;
    }
    if (from >= end || end - from > 2) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (!Nouns.isNoun(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Kodi box seller from Hartlepool takes". */
  private boolean isNounBeforePreposition(int from, int end) {
    int at = from;
    while (at < end && Nouns.isCommonNoun(reading.word(at))) {
      at++;
    }
    return at > from && at < end && FunctionWords.isPreposition(reading.word(at));
  }
}
