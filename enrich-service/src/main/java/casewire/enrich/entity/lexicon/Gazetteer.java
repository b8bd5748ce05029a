package casewire.enrich.entity.lexicon;

import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokenizer;
import casewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names of one or more words as a deterministic automaton over the words' ids: the longest name at
 * a token is found with one table look-up a word.
 */
public final class Gazetteer {
  /** How a word of a name has to be written in a text. */
  private static final byte ANY = 0;

  private static final byte CAPITAL = 1;
  private static final byte CAPITALS = 2;

  private final long[] keys;
  private final int[] targets;
  private final int[] nameOf;
  private final byte[][] writing;
  private final KnownName[] names;

  private Gazetteer(Builder builder) {
    keys = builder.keys;
    targets = builder.targets;
    nameOf = Arrays.copyOf(builder.nameOf, builder.nodes);
    writing = builder.writing.toArray(byte[][]::new);
    names = builder.names.toArray(KnownName[]::new);
  }

  /** Receives the longest name at a token. */
  @FunctionalInterface
  public interface Words {
    /** Id of the word at a token. */
    int id(int token);
  }

  /**
   * The longest name that begins at {@code token}, as (tokens &lt;&lt; 32 | index); -1 if there is
   * none.
   */
  public long longest(Tokens tokens, Words words, int token) {
    int node = 0;
    long best = -1;
    int at = token;
    while (at < tokens.size()) {
      int id = words.id(at);
      if (id < 0 || (at > token && tokens.startsParagraph(at))) {
        break;
      }
      node = next(keys, targets, node, id);
      if (node < 0) {
        break;
      }
      at++;
      int name = nameOf[node] - 1;
      if (name >= 0 && isWrittenSo(tokens, token, writing[name])) {
        best = ((long) (at - token) << 32) | name;
      }
    }
    return best;
  }

  public KnownName name(int index) {
    return names[index];
  }

  public int size() {
    return names.length;
  }

  private static boolean isWrittenSo(Tokens tokens, int from, byte[] writing) {
    for (int i = 0; i < writing.length; i++) {
      Shape shape = tokens.shape(from + i);
      if (writing[i] == CAPITALS && shape != Shape.CAPITALS
          || writing[i] == CAPITAL && !shape.isCapital()) {
        return false;
      }
    }
    return true;
  }

  private static int next(long[] keys, int[] targets, int node, int word) {
    long key = ((long) node << 32) | (word + 1);
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  private static int slot(long key, int length) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (length - 1);
  }

  /** Collects names. The first name added for a text stays. */
  static final class Builder {
    private final Lexicon.Builder lexicon;
    private final List<byte[]> writing = new ArrayList<>();
    private final List<KnownName> names = new ArrayList<>();
    private long[] keys = new long[1 << 16];
    private int[] targets = new int[1 << 16];
    private int[] nameOf = new int[1 << 15];
    private int nodes = 1;

    Builder(Lexicon.Builder lexicon) {
      this.lexicon = lexicon;
    }

    /** Adds the text as one of the names of {@code known}. */
    void add(String text, KnownName known) {
      Tokens tokens = Tokenizer.tokenize(text);
      byte[] written = new byte[tokens.size()];
      int node = 0;
      for (int i = 0; i < tokens.size(); i++) {
        written[i] = writingOf(tokens, i);
        node = advance(node, lexicon.add(text, tokens.start(i), tokens.end(i), 0));
      }
      if (nameOf[node] == 0) {
        writing.add(written);
        names.add(known);
        nameOf[node] = names.size();
      }
    }

    private static byte writingOf(Tokens tokens, int token) {
      return switch (tokens.shape(token)) {
        case CAPITALS -> CAPITALS;
        case CAPITALIZED, MIXED, INITIAL -> CAPITAL;
        case LOWER, NUMBER, MARK -> ANY;
      };
    }

    private int advance(int node, int word) {
      int next = next(keys, targets, node, word);
      if (next >= 0) {
        return next;
      }
      if (nodes * 2 > keys.length) {
        rehash();
      }
      if (nodes == nameOf.length) {
        nameOf = Arrays.copyOf(nameOf, nodes * 2);
      }
      put(((long) node << 32) | (word + 1), nodes);
      return nodes++;
    }

    private void put(long key, int target) {
      int slot = slot(key, keys.length);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      targets[slot] = target;
    }

    private void rehash() {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[oldKeys.length * 2];
      targets = new int[oldKeys.length * 2];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          put(oldKeys[i], oldTargets[i]);
        }
      }
    }

    Gazetteer build() {
      return new Gazetteer(this);
    }
  }
}
