package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.Set;

/** Finds whom something is done to. */
public final class Complements {
  private static final int REACH = 14;

  /** "Must pay film studios, X announced": what goes before the comma is not X. */
  private static final Set<String> REPORTING =
      WordSet.of(
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

  /** "Pay $2m and to stop selling": what a judgment tells somebody to do, not to whom. */
  private static final Set<String> DOING =
      WordSet.of(
          "stop",
          "cease",
          "remove",
          "delete",
          "destroy",
          "close",
          "shut",
          "block",
          "halt",
          "withdraw",
          "refrain",
          "publish",
          "end",
          "settle",
          "avoid",
          "have",
          "make");

  private static final Set<String> ORIGINATING =
      WordSet.of("arise", "arises", "arose", "arising", "stem", "stems", "stemmed", "stemming");

  /** Who are called by what they use or do: "Kazaa users". */
  private static final Set<String> PEOPLE =
      WordSet.of(
          "users",
          "pirates",
          "downloaders",
          "uploaders",
          "swappers",
          "sharers",
          "sellers",
          "vendors",
          "fans",
          "buyers");

  private final Reading reading;
  private final NounGroups groups;
  private final UnrecognizedNames unrecognized;

  Complements(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
    this.unrecognized = new UnrecognizedNames(reading);
  }

  /** The object right after a verb: a group with nothing but what describes it in between. */
  public NounGroup after(int from) {
    int limit = reading.sentenceEnd(from - 1);
    for (int i = from; i < limit && i < from + 8; i++) {
      NounGroup group = groups.at(i);
      if (group != null) {
        if (groups.isPossessive(group)) {
          i = group.to();
          continue;
        }
        boolean describes =
            group.reference() == NounGroup.Reference.NAME
                && group.members().size() == 1
                && group.to() < limit
                && Nouns.isNoun(reading.word(group.to()))
                && (reading.isHeadline(i) || unrecognized.leadsToName(i))
                && !reading.word(group.to() - 1).isType(EntityType.PERSON);
        if (describesPeople(group, limit)) {
          return null;
        }
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
      boolean joins =
          i > from
              && word.is("and")
              && i + 1 < limit
              && (continuesDescription(from, i + 1) || joinsName(i));
      if (!Nouns.canModify(word) && !mark && !joins) {
        return null;
      }
    }
    return null;
  }

  /** "Suing alleged BitTorrent pirates": the name only says what they use. */
  private boolean describesPeople(NounGroup group, int limit) {
    return group.reference() == NounGroup.Reference.NAME
        && group.members().size() == 1
        && !group.members().get(0).isPlace()
        && group.to() < limit
        && reading.word(group.to()).entity() == null
        && PEOPLE.contains(reading.word(group.to()).lower());
  }

  /** "Eight studios and the Guild": of those who are joined, one has a name. */
  private boolean joinsName(int and) {
    Word before = reading.word(and - 1);
    return before.lower().endsWith("s")
        && LitigantNouns.standard().has(before.lower())
        && named(and + 1) != null;
  }

  /** Whether no object can start at the word: a preposition, a mark, a date, the end. */
  public boolean isNoneAt(int at) {
    if (at >= reading.size() || at >= reading.sentenceEnd(at - 1)) {
      return true;
    }
    Word word = reading.word(at);
    return FunctionWords.isPreposition(word)
        || word.isPunctuation()
        || word.isType(EntityType.DATE)
        || word.isType(EntityType.DURATION)
        || Adverbs.isAdverb(word)
        || word.is("and");
  }

  /** "Its ally and its owner X", "his cousin and former bandmate X": one is described twice. */
  private boolean continuesDescription(int from, int at) {
    return FunctionWords.isPossessive(reading.word(at))
        || FunctionWords.isPossessive(reading.word(from)) && Nouns.isThing(reading.word(at));
  }

  /** The names that start at the word, past an article; null if none do. */
  public NounGroup named(int at) {
    int name = at < reading.size() && FunctionWords.isArticle(reading.word(at)) ? at + 1 : at;
    NounGroup group = name < reading.size() ? groups.at(name) : null;
    return group == null || group.reference() != NounGroup.Reference.NAME ? null : group;
  }

  /** The first names after the word in its sentence, whoever owns what; null if there are none. */
  public NounGroup firstNamed(int from) {
    for (int i = from; i < reading.sentenceEnd(from - 1); i++) {
      NounGroup group = groups.at(i);
      if (group != null && group.reference() == NounGroup.Reference.NAME) {
        return group;
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
      if (!title && !(word.entity() == null && Nouns.isNoun(word))) {
        return -1;
      }
      titled |= title;
    }
    return -1;
  }

  /** A group inside the words of a phrase: "took Apple to court". */
  public NounGroup within(int from, int to) {
    for (int i = from; i < to; i++) {
      NounGroup group = groups.at(i);
      boolean where =
          group != null
              && group.members().stream().anyMatch(Officials::isState)
              && (FunctionWords.isPreposition(reading.word(group.from() - 1))
                  || group.to() < to && Nouns.isNoun(reading.word(group.to())));
      if (group != null && !groups.isPossessive(group) && !where && !isOfWhole(group, from)) {
        return group;
      }
    }
    return null;
  }

  /** "Ordered the operator of the site X to pay": the operator, not X. */
  private boolean isOfWhole(NounGroup group, int from) {
    int of = group.from() - 1;
    while (of > from
        && (FunctionWords.isDeterminer(reading.word(of)) || Nouns.canModify(reading.word(of)))) {
      of--;
    }
    return of > from
        && (reading.is(of, "of") || reading.is(of, "behind"))
        && LitigantNouns.standard().has(reading.word(of - 1).lower());
  }

  /** The group that one of the prepositions governs after the word, in the same sentence. */
  public NounGroup governedBy(int from, Set<String> prepositions, Set<String> stops) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i < limit; i++) {
      Word word = reading.word(i);
      if (word.entity() != null) {
        continue;
      }
      if (prepositions.contains(word.lower()) && isAimed(i) && !isDenied(i, limit)) {
        NounGroup group = after(i + 1);
        if (group != null) {
          return group;
        }
      }
      if (stops.contains(word.lower()) || word.is(";")) {
        return null;
      }
    }
    return null;
  }

  /** "Directed at X"; not "at X", which is where. */
  private boolean isAimed(int preposition) {
    return !reading.is(preposition, "at")
        || reading.is(preposition - 1, "directed")
        || reading.is(preposition - 1, "aimed");
  }

  /** "Not against X", "on behalf of X", "to stop", "arose from X's book". */
  private boolean isDenied(int preposition, int limit) {
    int next = preposition + 1;
    return reading.is(preposition - 1, "not")
        || reading.is(preposition - 1, "behalf")
        || preposition > 0 && ORIGINATING.contains(reading.word(preposition - 1).lower())
        || reading.is(preposition, "to")
            && next < limit
            && DOING.contains(reading.word(next).lower());
  }

  /** The group that stands last before the word in its sentence; null if none does. */
  public NounGroup before(int word) {
    int start = reading.sentenceStart(word);
    for (int i = word - 1; i >= start; i--) {
      NounGroup group = groups.at(i);
      if (group != null) {
        return group.members().stream().anyMatch(Officials::isState) ? null : group;
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

  /** "A suit of its own, which accuses A and B": null if nobody is accused in the words after. */
  public NounGroup accusedAfter(int from) {
    int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i < limit; i++) {
      Word word = reading.word(i);
      if (word.is("accusing") || word.is("accuses") || word.is("accused")) {
        return after(i + 1);
      }
    }
    return null;
  }
}
