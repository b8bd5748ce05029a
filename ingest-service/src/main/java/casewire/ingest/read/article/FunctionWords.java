package casewire.ingest.read.article;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The small words of the languages that are written in Latin letters, in a hash table that is asked
 * with a part of a text, so that no word of the text becomes an object.
 */
final class FunctionWords {
  private final List<String> tags;
  private final String[] words;
  private final int[] languages;
  private final int longest;

  /**
   * @param tags of the languages, in alphabetical order
   * @param byWord which languages have a word, as bits in the order of the tags
   */
  private FunctionWords(List<String> tags, Map<String, Integer> byWord) {
    this.tags = tags;
    int places = Integer.highestOneBit(byWord.size()) << 2;
    this.words = new String[places];
    this.languages = new int[places];
    this.longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    byWord.forEach(
        (word, bits) -> {
          int at = place(word.toCharArray(), word.length());
          while (words[at] != null) {
            at = next(at);
          }
          words[at] = word;
          languages[at] = bits;
        });
  }

  static FunctionWords load() {
    Properties lists = new Properties();
    try (Reader in =
        new InputStreamReader(
            FunctionWords.class.getResourceAsStream("function-words.properties"),
            StandardCharsets.UTF_8)) {
      lists.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> tags = lists.stringPropertyNames().stream().sorted().toList();
    Map<String, Integer> byWord = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      for (String word : lists.getProperty(tags.get(i)).split(" ")) {
        byWord.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return new FunctionWords(tags, byWord);
  }

  /** The languages that it knows, in alphabetical order. */
  List<String> tags() {
    return tags;
  }

  /** Length of the longest word that any language has. */
  int longest() {
    return longest;
  }

  /**
   * Adds one to the hits of each language that has the word.
   *
   * @param letters begins with the word, in lower case
   */
  void count(char[] letters, int length, int[] hits) {
    int at = place(letters, length);
    while (words[at] != null && !matches(words[at], letters, length)) {
      at = next(at);
    }
    for (int bits = languages[at]; bits != 0; bits &= bits - 1) {
      hits[Integer.numberOfTrailingZeros(bits)]++;
    }
  }

  private boolean matches(String word, char[] letters, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private int place(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    return (hash ^ hash >>> Short.SIZE) & words.length - 1;
  }

  private int next(int place) {
    return place + 1 & words.length - 1;
  }
}
