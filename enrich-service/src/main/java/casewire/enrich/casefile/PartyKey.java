package casewire.enrich.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of parties, whatever their spelling. */
final class PartyKey {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "the",
          "inc",
          "llc",
          "llp",
          "lp",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "gmbh",
          "ag",
          "sa",
          "sarl",
          "bv",
          "nv",
          "et",
          "al",
          "others");
  private static final Set<String> UNITED_STATES =
      Set.of("us", "usa", "u s", "u s a", "united states of america");
  private static final Set<String> NOBODY =
      Set.of(
          "",
          "unknown",
          "prosecutor",
          "prosecution",
          "doe",
          "does",
          "john doe",
          "jane doe",
          "john does",
          "plaintiff",
          "plaintiffs",
          "defendant",
          "defendants",
          "anonymous");

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern NUMBERED_DOE = Pattern.compile("\\bdoes? \\d.*");
  private static final int LAST_ASCII = 0x7f;

  private PartyKey() {}

  /**
   * Lower-case words without accents, punctuation and legal form; empty if the name names nobody in
   * particular, such as "Doe".
   */
  static String of(String name) {
    String plain = words(withoutNumber(withoutAccents(name).toLowerCase(Locale.ROOT)));
    if (UNITED_STATES.contains(plain)) {
      return "united states";
    }
    String key = withoutLegalForm(plain);
    return NOBODY.contains(key) ? "" : key;
  }

  private static String withoutAccents(String name) {
    return name.chars().allMatch(c -> c <= LAST_ASCII)
        ? name
        : ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String withoutNumber(String name) {
    return name.contains("doe") ? NUMBERED_DOE.matcher(name).replaceAll("doe") : name;
  }

  /** Letters and numbers, with one space for whatever stands between them. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder(name.length());
    boolean gap = false;
    for (int at = 0; at < name.length(); ) {
      int c = name.codePointAt(at);
      at += Character.charCount(c);
      if (!Character.isLetter(c) && !isNumber(c)) {
        gap = true;
        continue;
      }
      if (gap && !words.isEmpty()) {
        words.append(' ');
      }
      gap = false;
      words.appendCodePoint(c);
    }
    return words.toString();
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** All words, if there are no others than those of legal forms. */
  private static String withoutLegalForm(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    for (String word : words.split(" ")) {
      if (!LEFT_OUT.contains(word)) {
        kept.append(kept.isEmpty() ? "" : " ").append(word);
      }
    }
    return kept.isEmpty() ? words : kept.toString();
  }

  /** Whether two keys may name one party: the words of one are all among those of the other. */
  static boolean agree(String one, String other) {
    return one.equals(other) || allWordsIn(one, other) || allWordsIn(other, one);
  }

  private static boolean allWordsIn(String words, String others) {
    for (int start = 0; start <= words.length(); ) {
      int space = words.indexOf(' ', start);
      int end = space < 0 ? words.length() : space;
      if (!hasWord(others, words, start, end - start)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean hasWord(String words, String other, int start, int length) {
    int at = 0;
    while (at + length <= words.length()) {
      int end = at + length;
      boolean ends = end == words.length() || words.charAt(end) == ' ';
      if (ends && words.regionMatches(at, other, start, length)) {
        return true;
      }
      int space = words.indexOf(' ', at);
      if (space < 0) {
        return false;
      }
      at = space + 1;
    }
    return false;
  }
}
