package casewire.enrich.entity.scan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What single words mean to a recogniser. Looked up by the hash that cutting the text has made
 * already, so a word that is not in it costs one array access.
 *
 * @param <T> a meaning
 */
public final class Lexicon<T> {
  private final String[] words;
  private final int[] hashes;
  private final Object[] meanings;
  private final int mask;

  private Lexicon(Map<String, T> entries) {
    int slots = Integer.highestOneBit(Math.max(4, entries.size()) * 4 - 1) * 2;
    this.words = new String[slots];
    this.hashes = new int[slots];
    this.meanings = new Object[slots];
    this.mask = slots - 1;
    entries.forEach(this::put);
  }

  /** A lexicon of lower-case words; other cases of a word mean the same. */
  public static <T> Lexicon<T> of(Map<String, ? extends T> entries) {
    Map<String, T> lower = new HashMap<>();
    entries.forEach((word, meaning) -> lower.put(word.toLowerCase(Locale.ROOT), meaning));
    return new Lexicon<>(lower);
  }

  /** A lexicon of words, separated by a space each, that all mean the same. */
  public static Lexicon<Boolean> of(String words) {
    Map<String, Boolean> entries = new HashMap<>();
    for (String word : words.split(" ")) {
      entries.put(word, true);
    }
    return of(entries);
  }

  /** The words of all of them: where most tokens are in none, one look tells so. */
  public static Lexicon<Boolean> anyOf(Lexicon<?>... lexicons) {
    Map<String, Boolean> entries = new HashMap<>();
    for (Lexicon<?> lexicon : lexicons) {
      Stream.of(lexicon.words).filter(Objects::nonNull).forEach(word -> entries.put(word, true));
    }
    return of(entries);
  }

  private void put(String word, T meaning) {
    int slot = slot(word.hashCode());
    while (words[slot] != null) {
      slot = slot + 1 & mask;
    }
    words[slot] = word;
    hashes[slot] = word.hashCode();
    meanings[slot] = meaning;
  }

  /** What the token means, or null. */
  @SuppressWarnings("unchecked")
  public T at(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return null;
    }
    int hash = tokens.hash(i);
    int slot = slot(hash);
    while (words[slot] != null) {
      if (hashes[slot] == hash && tokens.isWord(i, words[slot])) {
        return (T) meanings[slot];
      }
      slot = slot + 1 & mask;
    }
    return null;
  }

  public boolean has(Tokens tokens, int i) {
    return at(tokens, i) != null;
  }

  /** Where a word of that hash is looked for first. */
  private int slot(int hash) {
    return (hash ^ hash >>> 16) & mask;
  }
}
