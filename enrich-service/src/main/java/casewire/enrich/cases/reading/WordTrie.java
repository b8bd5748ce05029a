package casewire.enrich.cases.reading;

/**
 * Which word leads from which place to which: the places are the beginnings of phrases, the first
 * of them the empty one. One hash table for all places, so that a word which leads nowhere, as most
 * do, costs one look at an array.
 */
final class WordTrie {
  static final int ROOT = 0;
  static final int NOWHERE = -1;

  private static final int SPREAD = 0x9E3779B9;

  private String[] words = new String[64];
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int steps;

  /** The place that the word leads to, which is a new one if it led nowhere. */
  int add(int place, String word) {
    int slot = slot(place, word);
    if (words[slot] == null) {
      if (steps * 4 >= words.length) {
        grow();
        slot = slot(place, word);
      }
      words[slot] = word;
      from[slot] = place;
      to[slot] = ++steps;
    }
    return to[slot];
  }

  int next(int place, String word) {
    int slot = slot(place, word);
    return words[slot] == null ? NOWHERE : to[slot];
  }

  /** Where the step is, or would be put. */
  private int slot(int place, String word) {
    int hash = (word.hashCode() + place) * SPREAD;
    int slot = (hash ^ hash >>> 16) & words.length - 1;
    while (words[slot] != null && !(from[slot] == place && words[slot].equals(word))) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  private void grow() {
    WordTrie larger = new WordTrie();
    larger.words = new String[words.length * 2];
    larger.from = new int[words.length * 2];
    larger.to = new int[words.length * 2];
    for (int i = 0; i < words.length; i++) {
      if (words[i] != null) {
        int slot = larger.slot(from[i], words[i]);
        larger.words[slot] = words[i];
        larger.from[slot] = from[i];
        larger.to[slot] = to[i];
      }
    }
    words = larger.words;
    from = larger.from;
    to = larger.to;
  }
}
