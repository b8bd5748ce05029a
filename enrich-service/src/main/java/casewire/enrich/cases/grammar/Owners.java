package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds whose something is, and whom a noun is said of. */
public final class Owners {
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> HOLDING = Set.of("by", "of", "from");
  private static final Set<String> RIGHTS =
      Set.of("patent", "patents", "copyright", "copyrights", "trademark", "trademarks");

  /** What somebody has a right in, so that they have asked a court to protect it. */
  private static final Set<String> PROTECTED =
      Set.of(
          "patent",
          "patents",
          "copyright",
          "copyrights",
          "trademark",
          "trademarks",
          "marks",
          "songs",
          "films",
          "movies",
          "music",
          "works",
          "articles",
          "books",
          "games",
          "recordings",
          "designs");

  private static final Set<String> BRINGING =
      Set.of(
          "brought",
          "bring",
          "filed",
          "launched",
          "lodged",
          "started",
          "began",
          "pursued",
          "obtained",
          "sought",
          "requested");

  private static final Set<String> COMMAS = Set.of(",");
  private static final Set<String> ALLEGING =
      Set.of(
          "says", "said", "claims", "claimed", "alleges", "alleged", "accuses", "accused", "argues",
          "argued");

  private final Reading reading;
  private final NounGroups groups;
  private final Subjects subjects;
  private final Complements complements;
  private static final Map<String, EntityType> OWNERS =
      Map.of("its", EntityType.ORG, "his", EntityType.PERSON, "her", EntityType.PERSON);

  private final Origins origins;

  Owners(Reading reading, NounGroups groups, Subjects subjects, Complements complements) {
    this.reading = reading;
    this.groups = groups;
    this.subjects = subjects;
    this.complements = complements;
    this.origins = new Origins(reading, groups);
  }

  /** Who owns the noun at the word: "Apple's antitrust lawsuit". */
  public NounGroup of(int noun) {
    int start = reading.sentenceStart(noun);
    for (int i = noun - 1; i > start && i >= noun - 5; i--) {
      if (reading.is(i, "'s")) {
        return groups.at(i - 1);
      }
      if (FunctionWords.isPossessive(reading.word(i))) {
        List<PartyName> owner = subjects.of(i);
        return owner.isEmpty() ? null : new NounGroup(i, i + 1, owner, NounGroup.Reference.ANAPHOR);
      }
      if (reading.is(i, "whose")) {
        return beforeWhose(i);
      }
      if (!Nouns.canModify(reading.word(i))) {
        return null;
      }
    }
    return null;
  }

  /** "One is X, a rival. Its own lawsuit": who the sentence before names first; or null. */
  public NounGroup inSentenceBefore(int noun) {
    int start = reading.sentenceStart(noun);
    EntityType type = noun > start + 2 ? null : OWNERS.get(reading.word(start).lower());
    boolean goesOn =
        type != null
            && start > 0
            && reading.word(start - 1).paragraph() == reading.word(start).paragraph();
    for (int i = goesOn ? reading.sentenceStart(start - 1) : start; i < start; i++) {
      NounGroup group = groups.at(i);
      if (group != null && group.members().stream().allMatch(one -> isOf(one, type))) {
        return group;
      }
    }
    return null;
  }

  private static boolean isOf(PartyName name, EntityType type) {
    return name.entity() != null && name.entity().type() == type;
  }

  /** "X of Varley, whose conviction". */
  private NounGroup beforeWhose(int whose) {
    int last = reading.is(whose - 1, ",") ? whose - 2 : whose - 1;
    NounGroup group = last >= reading.sentenceStart(whose) ? groups.at(last) : null;
    NounGroup whom = group == null ? null : origins.ofWhom(group);
    boolean persons = whom != null && whom.members().stream().allMatch(PartyName::isPerson);
    return persons ? whom : null;
  }

  /** Whose rights are meant after a verb: "Eolas' patent", "a patent held by Eolas". */
  public NounGroup after(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + 10);
    for (int i = from; i < limit; i++) {
      NounGroup group = groups.at(i);
      if (group != null && (groups.isPossessive(group) || isHeldBy(group) || isOfRight(group))) {
        return group;
      }
      if (reading.word(i).isPunctuation()) {
        return null;
      }
    }
    return null;
  }

  /** "To stop linking to the trade marks of A", "to remove A's songs"; or null. */
  public NounGroup rightholderAfter(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + 12);
    for (int i = from; i < limit; i++) {
      NounGroup group = groups.at(i);
      if (group == null || group.reference() != NounGroup.Reference.NAME) {
        continue;
      }
      boolean theirs =
          groups.isPossessive(group)
              && group.to() + 1 < limit
              && PROTECTED.contains(reading.word(group.to() + 1).lower());
      if (theirs || isOfRight(group) || isHeldBy(group) && hasRightBefore(group, from)) {
        return group;
      }
    }
    return null;
  }

  private boolean hasRightBefore(NounGroup group, int from) {
    for (int i = group.from() - 1; i >= from; i--) {
      if (reading.is(i, "of")) {
        return PROTECTED.contains(reading.word(i - 1).lower());
      }
    }
    return false;
  }

  /** "Three A patents". */
  private boolean isOfRight(NounGroup group) {
    return group.to() < reading.size() && RIGHTS.contains(reading.word(group.to()).lower());
  }

  /** "Patents of A", "held by A", "belonging to A", not "related to A". */
  private boolean isHeldBy(NounGroup group) {
    int start = reading.sentenceStart(group.from());
    for (int i = group.from() - 1; i >= start && i >= group.from() - 5; i--) {
      Word word = reading.word(i);
      if (FunctionWords.isPreposition(word)) {
        return HOLDING.contains(word.lower()) || word.is("to") && reading.is(i - 1, "belonging");
      }
      if (!Nouns.canModify(word)) {
        return false;
      }
    }
    return false;
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

  /** "X, the first of the named plaintiffs": the name before the apposition; or null. */
  public NounGroup describedBy(int noun) {
    int start = reading.sentenceStart(noun);
    for (int i = noun - 1; i > start && i > noun - 7; i--) {
      if (reading.is(i, ",")) {
        return FunctionWords.isDeterminer(reading.word(i + 1)) || reading.is(i + 1, "one")
            ? groups.at(i - 1)
            : null;
      }
      if (!Nouns.canModify(reading.word(i)) && !reading.is(i, "of")) {
        return null;
      }
    }
    return null;
  }

  /** "X, an artist whom it had sued": who goes before the clause of a pronoun; or null. */
  public NounGroup wronged(int verb) {
    int start = reading.sentenceStart(verb);
    int pronoun = VerbGroups.lastOfSubject(reading, verb);
    if (pronoun <= start + 1 || !PRONOUNS.contains(reading.word(pronoun).lower())) {
      return null;
    }
    int last = reading.is(pronoun - 1, "whom") ? pronoun - 2 : pronoun - 1;
    NounGroup named = last > start ? groups.at(last) : null;
    if (named != null) {
      return named.reference() == NounGroup.Reference.NAME ? named : null;
    }
    return last > start && LitigantNouns.standard().has(reading.word(last).lower())
        ? describedBy(last)
        : null;
  }

  /** "The prosecution of X, 41, sentenced to": the name that a participle goes with; or null. */
  public NounGroup apposedBefore(int participle) {
    int start = reading.sentenceStart(participle);
    int at = participle - 1;
    while (at > start && (reading.is(at, ",") || reading.word(at).isNumber())) {
      at--;
    }
    NounGroup group = at < participle - 1 && at >= start ? groups.at(at) : null;
    return group == null ? null : origins.ofWhom(group);
  }

  /** "In a complaint lodged in Delaware, A says that B": whose complaint speaks; or null. */
  public NounGroup sayingAfter(int suit) {
    int start = reading.sentenceStart(suit);
    if (!reading.is(start, "in") || reading.hasAny(start, suit, COMMAS)) {
      return null;
    }
    int comma = suit;
    while (comma < reading.sentenceEnd(suit) && !reading.is(comma, ",")) {
      comma++;
    }
    NounGroup named = complements.named(comma + 1);
    boolean says =
        named != null
            && named.to() < reading.sentenceEnd(suit)
            && ALLEGING.contains(reading.word(named.to()).lower());
    return says ? named : null;
  }

  /**
   * "The suits that A and B have brought", "the lawsuit A filed", "the case, which was brought by
   * A"; null if no clause says who.
   */
  public NounGroup bringerAfter(int from) {
    int limit = reading.sentenceEnd(from - 1);
    int clause = reading.is(from, ",") ? from + 1 : from;
    int at = reading.is(clause, "that") || reading.is(clause, "which") ? clause + 1 : from;
    NounGroup group = at < limit ? groups.at(at) : null;
    if (group == null && reading.is(at, "the") && at + 1 < limit) {
      group = groups.at(at + 1);
    }
    int verb = group == null ? at : group.to();
    while (verb < limit && VerbGroups.isAuxiliaryOrAdverb(reading.word(verb))) {
      verb++;
    }
    boolean brings = verb < limit && BRINGING.contains(reading.word(verb).lower());
    if (brings && group == null && verb > at && reading.is(verb + 1, "by")) {
      return complements.after(verb + 2);
    }
    return brings ? group : null;
  }
}
