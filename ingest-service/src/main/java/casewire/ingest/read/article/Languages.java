package casewire.ingest.read.article;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Languages as BCP 47 tags: what a document says of its language, and what can be told from its
 * text by the script and by the small words that hold sentences together.
 */
public final class Languages {
  public static final String UNDETERMINED = "und";

  /** What is looked at of a text, in characters. */
  private static final int SAMPLE = 4000;

  /** Of running text, function words are a third or more; of names and numbers hardly any. */
  private static final double LEAST_SHARE = 0.1;

  private static final int LEAST_WORDS = 3;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

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

  private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();

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

  /**
   * The script of most letters; Japanese if there is any kana, for it writes half its words in Han.
   */
  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    UnicodeScript most =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.UNKNOWN);
    boolean kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) > LEAST_WORDS;
    return most == UnicodeScript.HAN && kana ? UnicodeScript.HIRAGANA : most;
  }

  private static String byWords(String text) {
    List<String> words =
        NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    double least = Math.max(LEAST_WORDS, words.size() * LEAST_SHARE);
    return FUNCTION_WORDS.entrySet().stream()
        .map(language -> Map.entry(language.getKey(), count(words, language.getValue())))
        .filter(language -> language.getValue() >= least)
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(UNDETERMINED);
  }

  private static long count(List<String> words, Set<String> functionWords) {
    return words.stream().filter(functionWords::contains).count();
  }

  private static Map<String, Set<String>> functionWords() {
    Properties lists = new Properties();
    try (Reader in =
        new InputStreamReader(
            Languages.class.getResourceAsStream("function-words.properties"),
            StandardCharsets.UTF_8)) {
      lists.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Set<String>> words = new TreeMap<>();
    lists
        .stringPropertyNames()
        .forEach(tag -> words.put(tag, Set.copyOf(List.of(lists.getProperty(tag).split(" ")))));
    return words;
  }
}
