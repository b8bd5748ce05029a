package casewire.enrich.cases.grammar;

import casewire.enrich.cases.grammar.NounGroup.Reference;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import java.util.Set;

/** Nouns for a side of the case at hand, whoever is on it: "the plaintiffs", "the accused". */
final class SideNouns {
  private static final Set<String> CLAIMANTS =
      WordSet.of(
          "plaintiff",
          "plaintiffs",
          "claimant",
          "claimants",
          "petitioner",
          "petitioners",
          "complainant",
          "complainants");
  private static final Set<String> TARGETS =
      WordSet.of(
          "defendant",
          "defendants",
          "co-defendant",
          "co-defendants",
          "respondent",
          "respondents",
          "accused");

  static final Set<String> ALL = WordSet.anyOf(CLAIMANTS, TARGETS);

  private SideNouns() {}

  /** The side that the noun stands for; null if it stands for none. */
  static Reference sideOf(String noun) {
    if (CLAIMANTS.contains(noun)) {
      return Reference.CLAIMANTS;
    }
    return TARGETS.contains(noun) ? Reference.TARGETS : null;
  }

  /** "The plaintiffs, including A and B": whoever they are, in the plural. */
  static boolean isPlural(Word word) {
    return word.entity() == null && word.lower().endsWith("s") && ALL.contains(word.lower());
  }
}
