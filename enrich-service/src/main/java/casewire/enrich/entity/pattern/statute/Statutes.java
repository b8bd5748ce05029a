package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.scan.FactFile;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Statutes by popular name, with their place in the codes. */
final class Statutes {
  /**
   * A statute known by name.
   *
   * @param name as it is written
   * @param value where it is found
   * @param words its tokens
   */
  record Known(String name, String value, int words) {}

  private final Lexicon<List<Known>> byFirstWord;

  private Statutes(Lexicon<List<Known>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static Statutes load() {
    Map<String, List<Known>> byFirst = new HashMap<>();
    for (String[] row : FactFile.rows(Statutes.class, "statutes.tsv")) {
      Tokens name = Tokens.of(row[0]);
      byFirst
          .computeIfAbsent(name.text(0).toLowerCase(Locale.ROOT), first -> new ArrayList<>())
          .add(new Known(row[0], row[1].isEmpty() ? null : row[1], name.size()));
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(Known::words).reversed()));
    return new Statutes(Lexicon.of(byFirst));
  }

  /** The statute whose name begins at token {@code i}, the longest if several do, or null. */
  Known at(Tokens tokens, int i) {
    List<Known> candidates = byFirstWord.at(tokens, i);
    if (candidates == null) {
      return null;
    }
    for (Known known : candidates) {
      int last = i + known.words() - 1;
      boolean whole =
          tokens.exists(last)
              && tokens.end(last) - tokens.start(i) == known.name().length()
              && tokens.text().startsWith(known.name(), tokens.start(i));
      if (whole) {
        return known;
      }
    }
    return null;
  }

  /** Where the statute of this name is found, or null if the name is not known. */
  String value(String name) {
    Known known = at(Tokens.of(name), 0);
    return known != null && known.name().equals(name) ? known.value() : null;
  }
}
