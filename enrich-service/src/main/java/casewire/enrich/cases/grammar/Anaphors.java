package casewire.enrich.cases.grammar;

import casewire.enrich.cases.grammar.NounGroup.Reference;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pronouns and definite descriptions, read as what they stand for. */
final class Anaphors {
  private static final Set<String> DETERMINERS =
      Set.of("the", "both", "these", "those", "this", "that", "all");
  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  private static final Set<String> ONE_PERSON =
      Set.of(
          "man",
          "woman",
          "hacker",
          "teenager",
          "student",
          "executive",
          "programmer",
          "brit",
          "founder",
          "engineer",
          "trader",
          "banker",
          "suspect",
          "author",
          "singer",
          "blogger");
  private static final Set<String> PERSONS =
      Set.of(
          "men",
          "women",
          "pair",
          "duo",
          "couple",
          "brothers",
          "trio",
          "hackers",
          "teenagers",
          "students",
          "executives",
          "suspects",
          "siblings",
          "sisters");

  /** Persons in the plural who are meant only where the text lists them. */
  private static final Set<String> LISTED =
      Set.of(
          "people",
          "individuals",
          "bankers",
          "directors",
          "managers",
          "officials",
          "employees",
          "traders",
          "musicians",
          "writers",
          "artists",
          "actors",
          "persons");

  private static final Set<String> ONE_ORG =
      Set.of(
          "company",
          "firm",
          "publisher",
          "studio",
          "label",
          "broadcaster",
          "manufacturer",
          "retailer",
          "giant",
          "operator",
          "maker",
          "bank",
          "provider",
          "carrier",
          "chipmaker",
          "developer",
          "organisation",
          "organization",
          "association",
          "corporation",
          "startup",
          "start-up",
          "non-profit",
          "nonprofit",
          "charity",
          "union",
          "alliance",
          "federation",
          "foundation",
          "institute",
          "platform",
          "insurer",
          "airline",
          "drugmaker",
          "carmaker",
          "newspaper",
          "university",
          "isp",
          "telco",
          "gamemaker",
          "toymaker",
          "distributor",
          "vendor",
          "outfit",
          "group",
          "league",
          "registrar");
  private static final Set<String> ORGS =
      Set.of(
          "companies",
          "firms",
          "publishers",
          "studios",
          "labels",
          "broadcasters",
          "manufacturers",
          "retailers",
          "giants",
          "operators",
          "makers",
          "banks",
          "providers",
          "carriers",
          "developers",
          "groups",
          "organisations",
          "organizations",
          "rightsholders",
          "corporations",
          "newspapers",
          "authors",
          "distributors",
          "producers",
          "filmmakers",
          "outfits",
          "platforms",
          "insurers",
          "agencies",
          "leagues",
          "registrars");
  private static final Pattern BODY =
      Pattern.compile("[A-Z]{3,6}|.*\\b(Association|Alliance|Federation|Coalition|Group)\\b.*");

  /** "The order requires providers": who decides is no attribute of whom it is about. */
  private static final Set<String> DECIDING =
      Set.of("order", "court", "judge", "ruling", "decision", "injunction", "judgment", "verdict");

  /** What is shorter tells no trade. */
  private static final int LONGEST_ARTICLE = 3;

  /** "The Hollywood-backed distributor". */
  private static final Set<String> ORIGINS = Set.of("backed", "based", "owned", "born");

  private static final Set<String> CLAIMANTS =
      Set.of(
          "plaintiff",
          "plaintiffs",
          "claimant",
          "claimants",
          "petitioner",
          "petitioners",
          "complainant",
          "complainants");
  private static final Set<String> TARGETS =
      Set.of(
          "defendant",
          "defendants",
          "co-defendant",
          "co-defendants",
          "respondent",
          "respondents",
          "accused");

  private static final Set<String> SUPPOSED =
      Set.of(
          "believed",
          "thought",
          "expected",
          "understood",
          "hoped",
          "claimed",
          "alleged",
          "reported",
          "said",
          "estimated",
          "clear",
          "unclear",
          "likely",
          "unlikely",
          "possible");

  private static final Set<String> RANKED =
      Set.of("first", "second", "third", "fourth", "fifth", "latest", "only", "other");

  /** The words that a described group can start with: one look tells most words apart. */
  private static final Set<String> OPENERS =
      union(List.of(DETERMINERS, COUNTS.keySet(), CLAIMANTS, TARGETS));

  private static final Set<String> PLURALS = union(List.of(PERSONS, LISTED, ORGS));

  private final Reading reading;
  private final Antecedents antecedents;
  private final Introductions introductions;

  Anaphors(Reading reading, Antecedents antecedents, Introductions introductions) {
    this.reading = reading;
    this.antecedents = antecedents;
    this.introductions = introductions;
  }

  private static Set<String> union(List<Set<String>> sets) {
    return sets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** What several who are called by the word are; null if it is no such noun. */
  static EntityType pluralType(Word word) {
    if (word.entity() != null || !PLURALS.contains(word.lower())) {
      return null;
    }
    if (PERSONS.contains(word.lower()) || LISTED.contains(word.lower())) {
      return EntityType.PERSON;
    }
    return ORGS.contains(word.lower()) ? EntityType.ORG : null;
  }

  /** What one who is called by the word is; null if it is no such noun. */
  static EntityType singularType(Word word) {
    if (word.entity() != null) {
      return null;
    }
    if (ONE_PERSON.contains(word.lower())) {
      return EntityType.PERSON;
    }
    return ONE_ORG.contains(word.lower()) ? EntityType.ORG : null;
  }

  /** "The plaintiffs, including A and B": whoever they are, in the plural. */
  static boolean isSide(Word word) {
    boolean plural = word.entity() == null && word.lower().endsWith("s");
    return plural && (CLAIMANTS.contains(word.lower()) || TARGETS.contains(word.lower()));
  }

  /** The group that starts at the word, or null if none does. */
  NounGroup at(int at, int limit) {
    Word word = reading.word(at);
    if (word.entity() != null) {
      return null;
    }
    switch (word.lower()) {
      case "he", "she", "him", "her" -> {
        boolean owns = word.is("her") && at + 1 < limit && Grammar.isThing(reading.word(at + 1));
        return owns ? null : single(at, at + 1, antecedents.one(EntityType.PERSON));
      }
      case "it" -> {
        return isExpletive(at) ? null : single(at, at + 1, antecedents.one(EntityType.ORG));
      }
      case "they", "them" -> {
        return anaphor(at, at + 1, several(at));
      }
      default -> {
        return described(at, limit);
      }
    }
  }

  /** Persons before companies; nobody where people without names have just been spoken of. */
  private List<PartyName> several(int at) {
    List<PartyName> persons = antecedents.several(EntityType.PERSON, 0);
    return persons.isEmpty() && !followsUnnamed(at)
        ? antecedents.several(EntityType.ORG, 0)
        : persons;
  }

  /** "Police held four people. They face charges." */
  private boolean followsUnnamed(int at) {
    int start = reading.sentenceStart(at);
    int from = start == 0 ? 0 : reading.sentenceStart(start - 1);
    for (int i = from; i < at; i++) {
      boolean several = pluralType(reading.word(i)) == EntityType.PERSON;
      if (several && reading.word(i).paragraph() == reading.word(at).paragraph()) {
        return true;
      }
    }
    return false;
  }

  /** "It was the first time that", "it is believed that": nothing is meant. */
  private boolean isExpletive(int at) {
    if (at + 3 >= reading.size() || !Grammar.isBe(reading.word(at + 1))) {
      return false;
    }
    boolean ranked =
        reading.is(at + 2, "the")
            && (RANKED.contains(reading.word(at + 3).lower())
                || reading.word(at + 3).lower().endsWith("est"));
    return ranked || SUPPOSED.contains(reading.word(at + 2).lower());
  }

  private NounGroup described(int at, int limit) {
    if (!OPENERS.contains(reading.word(at).lower())) {
      return null;
    }
    if (isRelative(at)) {
      return null;
    }
    boolean counted = COUNTS.containsKey(reading.word(at).lower());
    if (!DETERMINERS.contains(reading.word(at).lower()) && !counted) {
      return role(at);
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
      if (i > at && (word.isPunctuation() || DECIDING.contains(word.lower()))) {
        return null;
      }
      count = Math.max(count, COUNTS.getOrDefault(word.lower(), 0));
      NounGroup group = counted ? introduced(at, i, count) : head(at, i, count, limit);
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /** "X, the company that", "X, the publisher,"; not "with A and B, the publisher sued". */
  private boolean isApposed(int from, int noun) {
    int next = noun + 1;
    return from > 1
        && reading.is(from - 1, ",")
        && (reading.is(next, ",")
            || reading.is(next, "that")
            || reading.is(next, "which")
            || reading.is(next, "behind"));
  }

  /** "The company that operates a platform": the pronoun, no determiner. */
  private boolean isRelative(int at) {
    return reading.is(at, "that")
        && at > reading.sentenceStart(at)
        && isNoun(reading.word(at - 1).lower());
  }

  /** "Four college students" whom the article names anywhere; null if it does not. */
  private NounGroup introduced(int from, int at, int count) {
    Word noun = reading.word(at);
    return anaphor(from, at + 1, introductions.of(noun.lower(), count, noun.sentence()));
  }

  private NounGroup head(int from, int at, int count, int limit) {
    String noun = reading.word(at).lower();
    boolean compound = at + 1 < limit && isNoun(reading.word(at + 1).lower());
    if (compound || at == from) {
      return null;
    }
    boolean named = at + 1 < limit && reading.word(at + 1).isName();
    if (named || reading.is(at + 1, "of")) {
      return null;
    }
    NounGroup introduced = introduced(from, at, count);
    if (introduced != null) {
      return introduced;
    }
    if (isApposed(from, at)
        && ONE_ORG.contains(noun)
        && reading.word(from - 2).isType(EntityType.ORG)) {
      return single(from, at + 1, List.of(PartyName.of(reading.word(from - 2).entity())));
    }
    if (isRanked(from, at)) {
      return null;
    }
    if (PERSONS.contains(noun)) {
      int number = noun.equals("pair") || noun.equals("duo") || noun.equals("couple") ? 2 : count;
      return anaphor(from, at + 1, antecedents.several(EntityType.PERSON, number));
    }
    if (ORGS.contains(noun)) {
      return anaphor(from, at + 1, antecedents.several(EntityType.ORG, count));
    }
    if (ONE_PERSON.contains(noun) || noun.endsWith("-year-old")) {
      return single(from, at + 1, antecedents.described(EntityType.PERSON, noun));
    }
    if (ONE_ORG.contains(noun)) {
      List<PartyName> candidates =
          calledFirst(antecedents.described(EntityType.ORG, noun), from, at);
      return single(from, at + 1, noun.equals("group") ? bodiesFirst(candidates) : candidates);
    }
    return role(at) == null ? null : new NounGroup(from, at + 1, List.of(), role(at).reference());
  }

  /** "Became the first author to be jailed": somebody of a kind, not whom the text spoke of. */
  private boolean isRanked(int from, int noun) {
    for (int i = from + 1; i < noun; i++) {
      if (RANKED.contains(reading.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "The film distributor" is Kestrel Films, if somebody is called so. */
  private List<PartyName> calledFirst(List<PartyName> candidates, int from, int noun) {
    for (int i = from + 1; i < noun; i++) {
      Word word = reading.word(i);
      boolean trade = word.entity() == null && word.lower().length() > LONGEST_ARTICLE;
      Optional<PartyName> called =
          candidates.stream().filter(name -> trade && isCalled(name, word.lower())).findFirst();
      if (called.isPresent()) {
        return Stream.concat(called.stream(), candidates.stream().filter(c -> c != called.get()))
            .toList();
      }
    }
    return candidates;
  }

  private boolean isCalled(PartyName name, String trade) {
    return name.entity().mentions().stream()
        .map(mention -> reading.document().textOf(mention).toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.contains(" " + trade));
  }

  /** "The group" is a trade body where one has been named. */
  private static List<PartyName> bodiesFirst(List<PartyName> candidates) {
    return Stream.concat(
            candidates.stream().filter(Anaphors::isBody),
            candidates.stream().filter(name -> !isBody(name)))
        .toList();
  }

  private static boolean isBody(PartyName name) {
    return BODY.matcher(name.text()).matches();
  }

  private static boolean isNoun(String word) {
    return PERSONS.contains(word)
        || ORGS.contains(word)
        || ONE_PERSON.contains(word)
        || ONE_ORG.contains(word);
  }

  private NounGroup role(int at) {
    String word = reading.word(at).lower();
    if (CLAIMANTS.contains(word)) {
      return new NounGroup(at, at + 1, List.of(), Reference.CLAIMANTS);
    }
    return TARGETS.contains(word) ? new NounGroup(at, at + 1, List.of(), Reference.TARGETS) : null;
  }

  private static NounGroup single(int from, int to, List<PartyName> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    List<PartyName> others = candidates.subList(1, candidates.size());
    return new NounGroup(from, to, candidates.subList(0, 1), Reference.ANAPHOR, others);
  }

  private static NounGroup anaphor(int from, int to, List<PartyName> members) {
    return members.isEmpty() ? null : new NounGroup(from, to, members, Reference.ANAPHOR);
  }
}
