package casewire.enrich.cases.grammar;

import casewire.enrich.cases.grammar.NounGroup.Reference;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Definite descriptions, read as whom they stand for: "the two men", "the company". */
final class DefiniteDescriptions {
  private static final Set<String> DETERMINERS =
      WordSet.of("the", "both", "these", "those", "this", "that", "all");
  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  /** "The order requires providers": who decides is no attribute of whom it is about. */
  private static final Set<String> DECIDING =
      WordSet.of(
          "order", "court", "judge", "ruling", "decision", "injunction", "judgment", "verdict");

  /** "The Hollywood-backed distributor". */
  private static final Set<String> ORIGINS = WordSet.of("backed", "based", "owned", "born");

  /** The words that a description can start with: one look tells most words apart. */
  private static final Set<String> OPENERS =
      WordSet.anyOf(DETERMINERS, COUNTS.keySet(), SideNouns.ALL);

  private final Reading reading;
  private final Antecedents antecedents;
  private final Introductions introductions;
  private final DescribedCompanies companies;
  private final Nationals nationals = new Nationals();

  DefiniteDescriptions(Reading reading, Antecedents antecedents, Introductions introductions) {
    this.reading = reading;
    this.antecedents = antecedents;
    this.introductions = introductions;
    this.companies = new DescribedCompanies(reading);
  }

  /** The description that starts at the word; null if none does, or nobody is meant. */
  NounGroup at(int at, int limit) {
    if (!OPENERS.contains(reading.word(at).lower()) || isRelative(at)) {
      return null;
    }
    boolean determined = DETERMINERS.contains(reading.word(at).lower());
    boolean counted = COUNTS.containsKey(reading.word(at).lower()) && !determined;
    if (!determined && !counted) {
      return side(at, at);
    }
    int count = 0;
    int last = at + 3;
    for (int i = at; i < limit && i <= last; i++) {
      if (reading.is(i, "-")
          && ORIGINS.contains(reading.word(Math.min(i + 1, limit - 1)).lower())) {
        i++;
        last += 3;
        continue;
      }
      Word word = reading.word(i);
      if (word.entity() != null && !word.isType(EntityType.GPE)) {
        return null;
      }
      // "In the United States the firm": what follows the place is another description.
      if (i > at && FunctionWords.isArticle(word)) {
        return null;
      }
      if (i > at && (word.isPunctuation() || DECIDING.contains(word.lower()))) {
        return null;
      }
      count = Math.max(count, COUNTS.getOrDefault(word.lower(), 0));
      if (count > 0 && i == at + 1 && isAlone(at, limit)) {
        return NounGroup.standingFor(at, i + 1, antecedents.together(count));
      }
      NounGroup group = counted ? introduced(at, i, count) : head(at, i, count, limit);
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /** "Charged the two with": the number, with no noun after it. */
  private boolean isAlone(int the, int limit) {
    return reading.is(the, "the")
        && (the + 2 >= limit
            || reading.word(the + 2).isPunctuation()
            || FunctionWords.isPreposition(reading.word(the + 2))
            || Verbs.isVerb(reading.word(the + 2)));
  }

  /** "The company that operates a platform": the pronoun, no determiner. */
  private boolean isRelative(int at) {
    return reading.is(at, "that")
        && at > reading.sentenceStart(at)
        && ReferringNouns.has(reading.word(at - 1).lower());
  }

  /** "Four college students" whom the article names anywhere; null if it does not. */
  private NounGroup introduced(int from, int at, int count) {
    Word noun = reading.word(at);
    return NounGroup.standingFor(
        from, at + 1, introductions.of(noun.lower(), count, noun.sentence()));
  }

  /** The description whose last word is the given one; null if that heads none. */
  private NounGroup head(int from, int at, int count, int limit) {
    boolean compound =
        at + 1 < limit
            && (ReferringNouns.has(reading.word(at + 1).lower())
                || NationalNouns.isHead(reading, at + 1));
    if (compound || at == from) {
      return null;
    }
    boolean named = at + 1 < limit && reading.word(at + 1).isName();
    boolean behind =
        reading.is(at + 1, "behind")
            && (reading.word(at).sentence() <= 1 || isBehindNewName(at + 2, limit))
            && !(isApposed(from, at) && reading.word(from - 2).isName());
    if (named || behind || reading.is(at + 1, "of") || isClause(from, at)) {
      return null;
    }
    NounGroup introduced = introduced(from, at, count);
    return introduced == null ? spokenOf(from, at, count) : introduced;
  }

  /** "Held that social media companies are": said of companies, not of "those companies". */
  private boolean isClause(int from, int noun) {
    return reading.is(from, "that") && ReferringNouns.pluralType(reading.word(noun)) != null;
  }

  /** Whom the text has spoken of that the noun can mean. */
  private NounGroup spokenOf(int from, int at, int count) {
    String noun = reading.word(at).lower();
    if (isApposed(from, at)
        && ReferringNouns.isCompany(noun)
        && reading.word(from - 2).isType(EntityType.ORG)) {
      List<PartyName> named = List.of(PartyName.of(reading.word(from - 2).entity()));
      return NounGroup.standingFor(from, at + 1, named);
    }
    if (isApposed(from, at)
        && ReferringNouns.isPerson(noun)
        && reading.word(from - 2).isType(EntityType.PERSON)) {
      List<PartyName> named = List.of(PartyName.of(reading.word(from - 2).entity()));
      return NounGroup.standingFor(from, at + 1, named);
    }
    if (isRanked(from, at)) {
      return null;
    }
    if (ReferringNouns.isPersons(noun)) {
      int number = noun.equals("pair") || noun.equals("duo") || noun.equals("couple") ? 2 : count;
      return NounGroup.standingFor(from, at + 1, antecedents.several(EntityType.PERSON, number));
    }
    if (ReferringNouns.isCompanies(noun)) {
      return NounGroup.standingFor(from, at + 1, antecedents.several(EntityType.ORG, count));
    }
    if (NationalNouns.isHead(reading, at)) {
      return NounGroup.oneOf(
          from, at + 1, nationals.knownFirst(noun, antecedents.described(EntityType.PERSON, noun)));
    }
    if (ReferringNouns.isPerson(noun) || noun.endsWith("-year-old")) {
      return NounGroup.oneOf(from, at + 1, antecedents.described(EntityType.PERSON, noun));
    }
    if (ReferringNouns.isCompany(noun)) {
      List<PartyName> candidates = antecedents.described(EntityType.ORG, noun);
      return NounGroup.oneOf(from, at + 1, companies.fittingFirst(candidates, from, at));
    }
    return side(from, at);
  }

  /** "The man behind the tracker Plinth", of which nothing before tells: nobody spoken of. */
  private boolean isBehindNewName(int at, int limit) {
    for (int i = at; i < limit && i < at + 4; i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.ORG)) {
        return word.entity().mentions().get(0).start() == word.start();
      }
    }
    return false;
  }

  /** "X, the company that", "X, the publisher,"; not "with A and B, the publisher sued". */
  private boolean isApposed(int from, int noun) {
    int next = noun + 1;
    return from > 1
        && reading.is(from - 1, ",")
        && (reading.is(next, ",")
            || reading.is(next, "that")
            || reading.is(next, "which")
            || reading.is(next, "who")
            || reading.is(next, "whose")
            || reading.is(next, "behind"));
  }

  /** "Became the first author to be jailed": somebody of a kind, not whom the text spoke of. */
  private boolean isRanked(int from, int noun) {
    for (int i = from + 1; i < noun; i++) {
      if (Ranks.has(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The accused": open who they are; null if the noun is for no side. */
  private NounGroup side(int from, int at) {
    Reference side = SideNouns.sideOf(reading.word(at).lower());
    return side == null ? null : new NounGroup(from, at + 1, List.of(), side);
  }
}
