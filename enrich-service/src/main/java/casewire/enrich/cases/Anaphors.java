package casewire.enrich.cases;

import casewire.enrich.cases.NounGroup.Reference;
import casewire.events.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pronouns and definite descriptions, read as what they stand for. */
final class Anaphors {
  private static final Set<String> DETERMINERS =
      Set.of("the", "both", "these", "those", "this", "that", "its", "their", "all");
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
          "newspaper",
          "startup",
          "start-up");
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
          "distributors");
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

  private Anaphors() {}

  /** The group that starts at the word, or null if none does. */
  static NounGroup at(Reading reading, int at, int limit, Antecedents antecedents) {
    Word word = reading.word(at);
    if (word.entity() != null) {
      return null;
    }
    switch (word.lower()) {
      case "he", "she", "him", "her" -> {
        return single(at, at + 1, antecedents.one(EntityType.PERSON));
      }
      case "it" -> {
        return single(at, at + 1, antecedents.one(EntityType.ORG));
      }
      case "they", "them" -> {
        List<PartyName> persons = antecedents.several(EntityType.PERSON, 0);
        return anaphor(
            at, at + 1, persons.isEmpty() ? antecedents.several(EntityType.ORG, 0) : persons);
      }
      default -> {
        return described(reading, at, limit, antecedents);
      }
    }
  }

  private static NounGroup described(Reading reading, int at, int limit, Antecedents antecedents) {
    if (!DETERMINERS.contains(reading.word(at).lower())) {
      return role(reading, at);
    }
    int count = 0;
    for (int i = at; i < limit && i <= at + 3; i++) {
      Word word = reading.word(i);
      if (word.entity() != null) {
        return null;
      }
      if (i > at && word.isPunctuation()) {
        return null;
      }
      count = Math.max(count, COUNTS.getOrDefault(word.lower(), 0));
      NounGroup group = head(reading, at, i, count, limit, antecedents);
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  private static NounGroup head(
      Reading reading, int from, int at, int count, int limit, Antecedents antecedents) {
    String noun = reading.word(at).lower();
    boolean compound = at + 1 < limit && isNoun(reading.word(at + 1).lower());
    if (compound || at == from) {
      return null;
    }
    boolean named = at + 1 < limit && reading.word(at + 1).isName();
    if (named || reading.is(at + 1, "of")) {
      return null;
    }
    if (PERSONS.contains(noun)) {
      int number = noun.equals("pair") || noun.equals("duo") || noun.equals("couple") ? 2 : count;
      return anaphor(from, at + 1, antecedents.several(EntityType.PERSON, number));
    }
    if (ORGS.contains(noun)) {
      return anaphor(from, at + 1, antecedents.several(EntityType.ORG, count));
    }
    if (ONE_PERSON.contains(noun)) {
      return single(from, at + 1, antecedents.described(EntityType.PERSON));
    }
    if (ONE_ORG.contains(noun)) {
      return single(from, at + 1, antecedents.described(EntityType.ORG));
    }
    return role(reading, at) == null
        ? null
        : new NounGroup(from, at + 1, List.of(), role(reading, at).reference());
  }

  private static boolean isNoun(String word) {
    return PERSONS.contains(word)
        || ORGS.contains(word)
        || ONE_PERSON.contains(word)
        || ONE_ORG.contains(word);
  }

  private static NounGroup role(Reading reading, int at) {
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
