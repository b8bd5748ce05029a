package casewire.ingest.read.article;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;

/**
 * Languages as BCP 47 tags: what a document says of its language, and what can be told from its
 * text by the script and by the small words that hold sentences together.
 */
public final class Languages {
  public static final String UNDETERMINED = "und";

  /** What is looked at of a text, in characters. */
  private static final int SAMPLE = 2000;

  /** Of running text, function words are a third or more; of names and numbers hardly any. */
  private static final double LEAST_SHARE = 0.1;

  private static final int LEAST_WORDS = 3;

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HAN, "zh",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.GREEK, "el",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.DEVANAGARI, "hi");

  private static final FunctionWords LATIN = FunctionWords.load();

  private Languages() {}

  /**
   * A tag as documents write it, such as {@code en_US}, in its regular form.
   *
   * @param tag may be null
   * @return null if it is no tag
   */
  public static String tag(String tag) {
    if (tag == null) {
      return null;
    }
    String regular = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return regular.equals(UNDETERMINED) ? null : regular;
  }

  /** The language that the text is written in; {@link #UNDETERMINED} if it does not show. */
  public static String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    UnicodeScript script = script(sample);
    return script == UnicodeScript.LATIN
        ? byWords(sample)
        : BY_SCRIPT.getOrDefault(script, UNDETERMINED);
  }

  /** The script of most letters; Japanese if there is kana, for it writes half its words in Han. */
  private static UnicodeScript script(String text) {
    int[] letters = new int[UnicodeScript.values().length];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters[UnicodeScript.LATIN.ordinal()]++;
      } else if (c > 0x7F && Character.isLetter(c)) {
        letters[UnicodeScript.of(c).ordinal()]++;
      }
    }
    UnicodeScript most = UnicodeScript.UNKNOWN;
    for (UnicodeScript script : UnicodeScript.values()) {
      most = letters[script.ordinal()] > letters[most.ordinal()] ? script : most;
    }
    boolean kana = letters[UnicodeScript.HIRAGANA.ordinal()] > LEAST_WORDS;
    return most == UnicodeScript.HAN && kana ? UnicodeScript.HIRAGANA : most;
  }

  private static String byWords(String text) {
    int[] hits = new int[LATIN.tags().size()];
    int words = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          words++;
          LATIN.count(text.substring(start, i).toLowerCase(Locale.ROOT), hits);
        }
        start = i + 1;
      }
    }
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    double least = Math.max(LEAST_WORDS, words * LEAST_SHARE);
    return hits[best] >= least ? LATIN.tags().get(best) : UNDETERMINED;
  }
}
