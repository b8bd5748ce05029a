package casewire.enrich.cases.salience;

import casewire.enrich.cases.reading.ResourceTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that tell traits, in lower case, from {@code trait-words.txt}. */
public record TraitWords(
    Set<String> speech,
    Set<String> proceeding,
    Set<String> court,
    Set<String> service,
    Set<String> comparison,
    Set<String> introduction,
    Set<String> tradeBody) {

  static TraitWords load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String[] row : ResourceTable.rows(TraitWords.class, "trait-words.txt", 2)) {
      words.put(row[0], Set.of(row[1].split(" ")));
    }
    return new TraitWords(
        words.get("speech"),
        words.get("proceeding"),
        words.get("court"),
        words.get("service"),
        words.get("comparison"),
        words.get("introduction"),
        words.get("trade-body"));
  }
}
