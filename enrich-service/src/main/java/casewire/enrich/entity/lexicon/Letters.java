package casewire.enrich.entity.lexicon;

import java.util.Arrays;

/**
 * The letters of the lexicon's words, as labels of its automaton. Case, the kind of apostrophe and
 * invisible characters such as soft hyphens make no difference.
 */
public final class Letters {
  /** The label of what is looked past. */
  static final int INVISIBLE = -1;

  private static final int ASCII = 128;

  private final char[] alphabet;
  private final int[] ascii = new int[ASCII];

  /**
   * @param alphabet folded letters, in order
   */
  public Letters(char[] alphabet) {
    this.alphabet = alphabet;
    for (char c = 0; c < ASCII; c++) {
      ascii[c] = find(fold(c));
    }
  }

  /** 1 for the first letter of the alphabet, 0 for what no word has, or {@link #INVISIBLE}. */
  int label(char c) {
    return c < ASCII ? ascii[c] : isInvisible(c) ? INVISIBLE : find(fold(c));
  }

  private int find(char folded) {
    return Math.max(0, Arrays.binarySearch(alphabet, folded) + 1);
  }

  /** The labels of a word, all of whose letters are in the alphabet. */
  public int[] labels(CharSequence word) {
    return word.chars().map(c -> label((char) c)).filter(label -> label != INVISIBLE).toArray();
  }

  /** The word as the lexicon has it. */
  public static String fold(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isInvisible(c)) {
        folded.append(fold(c));
      }
    }
    return folded.toString();
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static char fold(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
