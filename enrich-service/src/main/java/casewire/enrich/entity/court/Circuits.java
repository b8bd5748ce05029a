package casewire.enrich.entity.court;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.util.Map;

/** The federal courts of appeals, which are told by number, and two by name. */
final class Circuits {
  private static final Lexicon<Integer> ORDINALS =
      Lexicon.of(
          Map.ofEntries(
              Map.entry("first", 1),
              Map.entry("second", 2),
              Map.entry("third", 3),
              Map.entry("fourth", 4),
              Map.entry("fifth", 5),
              Map.entry("sixth", 6),
              Map.entry("seventh", 7),
              Map.entry("eighth", 8),
              Map.entry("ninth", 9),
              Map.entry("tenth", 10),
              Map.entry("eleventh", 11)));
  private static final int LAST_CIRCUIT = 11;

  private Circuits() {}

  /**
   * "Ninth Circuit", "9th U.S. Circuit Court of Appeals", "D.C. Circuit"; state circuits are none.
   *
   * @return the id, such as {@code ca9}; null if the tokens name none
   */
  static String idIn(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i, "circuit")) {
        continue;
      }
      boolean stateCourt = tokens.isWord(i + 1, "court") && !tokens.isWord(i + 2, "of");
      int before = i - 1;
      if (tokens.isSign(before, '.')
          && tokens.isWord(before - 1, "s")
          && tokens.isWord(before - 3, "u")) {
        before -= 4;
      } else if (tokens.isWord(before, "us")) {
        before--;
      }
      Integer ordinal = ORDINALS.at(tokens, before);
      boolean digits = tokens.isGlued(before) && tokens.isDigits(before - 1, 1, 2);
      int number = ordinal != null ? ordinal : digits ? tokens.plainNumber(before - 1) : 0;
      if (number > 0 && number <= LAST_CIRCUIT && !stateCourt) {
        return "ca" + number;
      }
      if (tokens.isWord(before, "federal")) {
        return "cafc";
      }
      if (tokens.isWord(before, "columbia")
          || tokens.isWord(before, "dc")
          || tokens.isSign(before, '.')
              && tokens.isWord(before - 1, "c")
              && tokens.isWord(before - 3, "d")) {
        return "cadc";
      }
    }
    return null;
  }
}
