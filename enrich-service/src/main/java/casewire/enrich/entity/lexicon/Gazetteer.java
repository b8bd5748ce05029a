package casewire.enrich.entity.lexicon;

import casewire.enrich.text.Tokens;
import casewire.events.EntityType;

/**
 * Names of one or more words, as an automaton over the words' ids: the longest name at a token is
 * found with one step a word.
 */
public final class Gazetteer {
  private static final EntityType[] TYPES = EntityType.values();

  /** Accepts the words' ids + 1, and numbers the names. */
  private final Automaton automaton;

  private final int[] writings;
  private final int[] canonical;
  private final byte[] kinds;
  private final String pool;

  /** The names met so far. Two threads may make the same one, which is as good as once. */
  private final KnownName[] met;

  Gazetteer(KnowledgeFile file) {
    automaton = new Automaton(file.nameArcs(), file.nameRoot());
    writings = file.writings();
    canonical = file.canonical();
    kinds = file.kinds();
    pool = file.pool();
    met = new KnownName[writings.length];
  }

  /** Ids of the words of a text. */
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
    int state = automaton.root();
    int number = 0;
    long best = -1;
    int at = token;
    while (at < tokens.size()) {
      int id = words.id(at);
      if (id < 0 || (at > token && tokens.startsParagraph(at))) {
        break;
      }
      long arc = automaton.arc(state, id + 1);
      if (arc == Automaton.NONE) {
        break;
      }
      state = Automaton.target(arc);
      number += Automaton.number(arc);
      at++;
      if (Automaton.accepts(arc) && Writing.fits(writings[number], tokens, token)) {
        best = ((long) (at - token) << 32) | number;
      }
    }
    return best;
  }

  public KnownName name(int index) {
    KnownName name = met[index];
    if (name == null) {
      int start = canonical[index];
      int kind = kinds[index];
      name =
          new KnownName(
              pool.substring(start, pool.indexOf('\n', start)), type(kind >> 1), (kind & 1) != 0);
      met[index] = name;
    }
    return name;
  }

  public int size() {
    return writings.length;
  }

  /** A name's type and whether it is an everyday word, as the file has them. */
  public static byte kind(KnownName name) {
    int type = name.type() == null ? 0 : name.type().ordinal() + 1;
    return (byte) (type << 1 | (name.everyday() ? 1 : 0));
  }

  private static EntityType type(int number) {
    return number == 0 ? null : TYPES[number - 1];
  }
}
