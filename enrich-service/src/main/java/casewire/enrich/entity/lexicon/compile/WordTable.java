package casewire.enrich.entity.lexicon.compile;

import casewire.enrich.entity.lexicon.Automaton;
import casewire.enrich.entity.lexicon.Letters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects words with their classes. */
final class WordTable {
  /**
   * The words in the order of their numbers, ready for the file.
   *
   * @param numbers of the words, folded
   */
  record Compiled(
      char[] alphabet,
      Automaton automaton,
      long[] classSets,
      char[] classSetOf,
      Map<String, Integer> numbers) {

    int number(String word) {
      return numbers.get(Letters.fold(word));
    }
  }

  /** Sets of classes by folded word; the order of letters is that of their labels. */
  private final TreeMap<String, Long> classes = new TreeMap<>();

  void add(String word, long classes) {
    String folded = Letters.fold(word);
    if (!folded.isEmpty()) {
      this.classes.merge(folded, classes, (one, other) -> one | other);
    }
  }

  long classes(String word) {
    return classes.getOrDefault(Letters.fold(word), 0L);
  }

  Compiled compile() {
    char[] alphabet =
        classes.keySet().stream()
            .flatMapToInt(String::chars)
            .distinct()
            .sorted()
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining())
            .toCharArray();
    Letters letters = new Letters(alphabet);
    int[][] sequences = classes.keySet().stream().map(letters::labels).toArray(int[][]::new);
    long[] sets =
        classes.values().stream().mapToLong(Long::longValue).distinct().sorted().toArray();
    char[] setOf = new char[sequences.length];
    Map<String, Integer> numbers = new HashMap<>();
    for (Map.Entry<String, Long> word : classes.entrySet()) {
      setOf[numbers.size()] = (char) Arrays.binarySearch(sets, word.getValue());
      numbers.put(word.getKey(), numbers.size());
    }
    return new Compiled(alphabet, AutomatonBuilder.build(sequences), sets, setOf, numbers);
  }
}
