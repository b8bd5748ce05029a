package casewire.enrich.entity.lexicon.compile;

import casewire.enrich.entity.lexicon.Automaton;
import casewire.enrich.entity.lexicon.Gazetteer;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.Letters;
import casewire.enrich.entity.lexicon.Writing;
import casewire.enrich.text.Tokenizer;
import casewire.enrich.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects names. The first name added for a text stays. */
final class NameTable {
  /** The names in the order of their numbers, ready for the file. */
  record Compiled(
      Automaton automaton, int[] writings, int[] canonical, byte[] kinds, String pool) {}

  private record Entry(int writing, KnownName known) {}

  /** By the words as the lexicon has them. */
  private final Map<List<String>, Entry> names = new LinkedHashMap<>();

  /** Adds the text as one of the names of {@code known}. */
  void add(String text, KnownName known) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> words =
        IntStream.range(0, tokens.size()).mapToObj(i -> Letters.fold(tokens.textOf(i))).toList();
    names.putIfAbsent(words, new Entry(Writing.of(tokens), known));
  }

  /** The words that the names consist of. */
  Stream<String> words() {
    return names.keySet().stream().flatMap(List::stream);
  }

  /**
   * @param number of a word
   */
  Compiled compile(ToIntFunction<String> number) {
    Map<int[], Entry> bySequence = new TreeMap<>(Arrays::compare);
    names.forEach(
        (words, entry) ->
            bySequence.put(
                words.stream().mapToInt(word -> number.applyAsInt(word) + 1).toArray(), entry));
    int size = bySequence.size();
    int[] writings = new int[size];
    int[] canonical = new int[size];
    byte[] kinds = new byte[size];
    StringBuilder pool = new StringBuilder();
    Map<String, Integer> pooled = new HashMap<>();
    int at = 0;
    for (Entry entry : bySequence.values()) {
      writings[at] = entry.writing();
      kinds[at] = Gazetteer.kind(entry.known());
      canonical[at] =
          pooled.computeIfAbsent(
              entry.known().name(),
              name -> {
                int offset = pool.length();
                pool.append(name).append('\n');
                return offset;
              });
      at++;
    }
    int[][] sequences = bySequence.keySet().toArray(int[][]::new);
    return new Compiled(
        AutomatonBuilder.build(sequences), writings, canonical, kinds, pool.toString());
  }
}
