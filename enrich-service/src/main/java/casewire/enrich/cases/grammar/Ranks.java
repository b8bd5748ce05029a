package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Word;
import java.util.Set;

/** Words that pick one of a kind, whoever it is: "the first author to be jailed". */
final class Ranks {
  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "latest", "only", "other");

  private Ranks() {}

  static boolean has(Word word) {
    return RANKS.contains(word.lower());
  }
}
