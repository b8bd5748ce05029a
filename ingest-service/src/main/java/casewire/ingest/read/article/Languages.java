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
    LanguageSample sample = LanguageSample.of(text, SAMPLE, LATIN);
    UnicodeScript script = sample.script();
    String language =
        script == UnicodeScript.LATIN ? sample.languageByWords() : BY_SCRIPT.get(script);
    return language == null ? UNDETERMINED : language;
  }
}
