package casewire.enrich.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;

/**
 * A fixed set of words, for the few of which nearly every word of a text is asked whether it is
 * among them: "the", "of", "said". A word that is not costs one look at an array mostly, and no
 * division as in {@link Set#of}.
 */
public final class WordSet extends AbstractSet<String> {
  private final String[] slots;
  private final int size;

  private WordSet(Set<String> words) {
    slots = new String[Integer.highestOneBit(words.size() | 1) * 4];
    size = words.size();
    for (String word : words) {
      slots[slot(word)] = word;
    }
  }

  public static Set<String> of(String... words) {
    return new WordSet(Set.of(words));
  }

  public static Set<String> copyOf(Collection<String> words) {
    return new WordSet(Set.copyOf(words));
  }

  /** The words of all of them: where most words are in none, one look tells so. */
  @SafeVarargs
  public static Set<String> anyOf(Collection<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Collection<String> set : sets) {
      all.addAll(set);
    }
    return new WordSet(all);
  }

  @Override
  public boolean contains(Object word) {
    return slots[slot(word)] != null;
  }

  /** Where the word is, or would be. */
  private int slot(Object word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    while (slots[slot] != null && !slots[slot].equals(word)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(slots).filter(Objects::nonNull).iterator();
  }

  @Override
  public int size() {
    return size;
  }
}
