package casewire.enrich.entity.lexicon;

import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;

/** How a name has to be written in a text: two bits for each of its tokens, in one number. */
public final class Writing {
  /** Tokens that there is room for. */
  private static final int MOST = Integer.SIZE / 2;

  private static final int ANY = 0;
  private static final int CAPITAL = 1;
  private static final int CAPITALS = 2;

  private Writing() {}

  /**
   * The writing of a name that asks for no less capitals than the gazetteer's file has.
   *
   * @throws IllegalArgumentException if the name is too long
   */
  public static int of(Tokens name) {
    if (name.size() > MOST) {
      throw new IllegalArgumentException("a name of more than " + MOST + " tokens: " + name.text());
    }
    int writing = 0;
    for (int i = 0; i < name.size(); i++) {
      writing |= of(name.shape(i)) << (2 * i);
    }
    return writing;
  }

  private static int of(Shape shape) {
    return switch (shape) {
      case CAPITALS -> CAPITALS;
      case CAPITALIZED, MIXED, INITIAL -> CAPITAL;
      case LOWER, NUMBER, MARK -> ANY;
    };
  }

  /** Whether the tokens from {@code from} on are written so. */
  static boolean fits(int writing, Tokens tokens, int from) {
    int token = from;
    for (int rest = writing; rest != 0; rest >>>= 2) {
      Shape shape = tokens.shape(token++);
      int wanted = rest & 3;
      if (wanted == CAPITALS && shape != Shape.CAPITALS
          || wanted == CAPITAL && !shape.isCapital()) {
        return false;
      }
    }
    return true;
  }
}
