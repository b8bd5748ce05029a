package casewire.enrich.entity.lexicon;

import java.util.Arrays;

/**
 * All words the recogniser knows, each with an id and its {@link WordClass}es. Words are looked up
 * in the text itself, without regard to case, to the kind of apostrophe and to invisible
 * characters; a look-up allocates nothing.
 */
public final class Lexicon {
  /** The id of a word that is not in the lexicon. */
  public static final int UNKNOWN = -1;

  private final String[] words;
  private final long[] classes;

  /** Pairs of a word's id + 1 (0 in an empty slot) and its hash, side by side in memory. */
  private final int[] table;

  private Lexicon(String[] words, long[] classes, int[] table) {
    this.words = words;
    this.classes = classes;
    this.table = table;
  }

  public int size() {
    return words.length;
  }

  /** The set of classes of the word, as bits; none for {@link #UNKNOWN}. */
  public long classes(int id) {
    return id < 0 ? 0 : classes[id];
  }

  /** The id of the word at this place of the text, or {@link #UNKNOWN}. */
  public int id(CharSequence text, int start, int end) {
    return find(words, table, text, start, end);
  }

  private static int find(String[] words, int[] table, CharSequence text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = slot(hash, table);
    while (table[slot] != 0) {
      // Only words with the same hash are worth a look at their letters.
      if (table[slot + 1] == hash && same(words[table[slot] - 1], text, start, end)) {
        return table[slot] - 1;
      }
      slot = next(slot, table);
    }
    return UNKNOWN;
  }

  private static int slot(int hash, int[] table) {
    return (hash << 1) & (table.length - 1);
  }

  private static int next(int slot, int[] table) {
    return (slot + 2) & (table.length - 1);
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 128 || !isInvisible(c)) {
        hash = hash * 31 + fold(c);
      }
    }
    int mixed = hash * 0x9E37_79B1;
    return mixed ^ (mixed >>> 15);
  }

  private static boolean same(String word, CharSequence text, int start, int end) {
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 128 && isInvisible(c)) {
        continue;
      }
      if (at == word.length() || word.charAt(at++) != fold(c)) {
        return false;
      }
    }
    return at == word.length();
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  /** Collects words. */
  static final class Builder {
    private String[] words = new String[1 << 17];
    private long[] classes = new long[1 << 17];
    private int[] table = new int[1 << 19];
    private int size;

    /** Adds a word, or classes to a word. */
    int add(CharSequence text, int start, int end, long bits) {
      int id = find(words, table, text, start, end);
      if (id == UNKNOWN) {
        id = append(text, start, end);
      }
      classes[id] |= bits;
      return id;
    }

    /** The classes the word has so far. */
    long classes(String word) {
      int id = find(words, table, word, 0, word.length());
      return id == UNKNOWN ? 0 : classes[id];
    }

    private int append(CharSequence text, int start, int end) {
      if (size == words.length) {
        grow();
      }
      StringBuilder folded = new StringBuilder(end - start);
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (!isInvisible(c)) {
          folded.append(fold(c));
        }
      }
      words[size] = folded.toString();
      insert(size);
      return size++;
    }

    private void insert(int id) {
      int hash = hash(words[id], 0, words[id].length());
      int slot = slot(hash, table);
      while (table[slot] != 0) {
        slot = next(slot, table);
      }
      table[slot] = id + 1;
      table[slot + 1] = hash;
    }

    private void grow() {
      words = Arrays.copyOf(words, size * 2);
      classes = Arrays.copyOf(classes, size * 2);
      table = new int[table.length * 2];
      for (int id = 0; id < size; id++) {
        insert(id);
      }
    }

    Lexicon build() {
      return new Lexicon(Arrays.copyOf(words, size), Arrays.copyOf(classes, size), table);
    }
  }
}
