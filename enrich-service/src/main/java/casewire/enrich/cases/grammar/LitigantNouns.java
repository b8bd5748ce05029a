package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.ResourceTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nouns for those who can be a party, from {@code litigant-nouns.txt}. */
public final class LitigantNouns {
  private static final LitigantNouns STANDARD = load();

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  private static LitigantNouns load() {
    LitigantNouns table = new LitigantNouns();
    for (String[] row : ResourceTable.rows(LitigantNouns.class, "litigant-nouns.txt", 1)) {
      List<String> words = List.of(row[0].split("\\s+"));
      boolean out = words.get(0).equals("!");
      for (String word : out ? words.subList(1, words.size()) : words) {
        if (word.startsWith("-")) {
          table.endings.add(word.substring(1));
        } else {
          (out ? table.others : table.nouns).add(word);
        }
      }
    }
    return table;
  }

  public static LitigantNouns standard() {
    return STANDARD;
  }

  /**
   * @param noun in lower case
   */
  public boolean has(String noun) {
    return nouns.contains(noun) || hasEnding(noun) && !others.contains(noun);
  }

  private boolean hasEnding(String noun) {
    for (String ending : endings) {
      if (noun.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
