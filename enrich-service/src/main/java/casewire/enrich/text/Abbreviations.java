package casewire.enrich.text;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop belongs to them and need not end a sentence. */
final class Abbreviations {
  private static final int LONGEST = 6;

  private static final Set<String> TITLES =
      WordSet.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt",
          "cmdr", "det", "insp", "hon", "rev", "fr", "st", "messrs", "maj", "adm", "pres", "supt",
          "asst", "dist", "atty");
  private static final Set<String> SMALL =
      WordSet.of("v", "vs", "al", "cf", "eg", "ie", "etc", "viz");

  /** Written with a capital; the states as the AP style guide shortens them. */
  private static final Set<String> CAPITAL =
      WordSet.of(
          "inc", "ltd", "corp", "co", "llc", "cos", "bros", "v", "vs", "art", "arts", "sec", "para",
          "pp", "ed", "eds", "vol", "dept", "univ", "assn", "assoc", "intl", "jr", "sr", "ave",
          "blvd", "rd", "ft", "mt", "cir", "supp", "cert", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "ala", "ariz", "ark", "calif", "colo", "conn",
          "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss",
          "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis",
          "wyo");

  private static final Set<String> BEFORE_NUMBER =
      WordSet.of("no", "nos", "art", "arts", "para", "sec");

  private Abbreviations() {}

  /**
   * Whether the full stop at {@code end} belongs to the word before it.
   *
   * @param end offset of the full stop
   */
  static boolean keepsFullStop(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    String word = text.substring(start, end);
    String small = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return SMALL.contains(small)
        || (capital && (TITLES.contains(small) || CAPITAL.contains(small)))
        || (BEFORE_NUMBER.contains(small) && numberFollows(text, end + 1));
  }

  /** Whether after the word a name comes and never a new sentence. */
  static boolean isTitle(String text, int start, int end) {
    return end - start <= LONGEST
        && TITLES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean numberFollows(String text, int from) {
    int next = from;
    while (next < text.length() && next < from + 2 && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Character.isDigit(text.charAt(next));
  }
}
