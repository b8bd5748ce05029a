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
 * The small words of the languages that are written in Latin letters.
 *
 * @param tags of the languages, in alphabetical order
 * @param languages which languages have a word, as bits in the order of the tags
 */
record FunctionWords(List<String> tags, Map<String, Integer> languages) {
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
    Map<String, Integer> languages = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      for (String word : lists.getProperty(tags.get(i)).split(" ")) {
        languages.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
    return new FunctionWords(tags, languages);
  }

  /** Adds one to the hits of each language that has the word. */
  void count(String word, int[] hits) {
    int bits = languages.getOrDefault(word, 0);
    while (bits != 0) {
      hits[Integer.numberOfTrailingZeros(bits)]++;
      bits &= bits - 1;
    }
  }
}
