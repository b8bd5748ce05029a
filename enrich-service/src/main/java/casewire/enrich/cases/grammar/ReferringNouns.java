package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.Set;

/** Nouns that stand for somebody whom the text names elsewhere: "the publisher", "the two men". */
public final class ReferringNouns {
  private static final Set<String> ONE_PERSON =
      WordSet.of(
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
      WordSet.of(
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
      WordSet.of(
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
      WordSet.of(
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
      WordSet.of(
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

  /** One look tells most words apart. */
  private static final Set<String> PLURALS = WordSet.anyOf(PERSONS, LISTED, ORGS);

  private ReferringNouns() {}

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

  /** "The company"; not one whom only a list can mean. */
  static boolean has(String noun) {
    return isPersons(noun) || isCompanies(noun) || isPerson(noun) || isCompany(noun);
  }

  public static boolean isPerson(String noun) {
    return ONE_PERSON.contains(noun);
  }

  /** "The men"; not "the people", who are meant only where the text lists them. */
  public static boolean isPersons(String noun) {
    return PERSONS.contains(noun);
  }

  public static boolean isCompany(String noun) {
    return ONE_ORG.contains(noun);
  }

  public static boolean isCompanies(String noun) {
    return ORGS.contains(noun);
  }
}
