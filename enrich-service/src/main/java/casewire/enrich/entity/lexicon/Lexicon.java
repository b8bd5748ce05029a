package casewire.enrich.entity.lexicon;

/**
 * All words the recogniser knows, each with an id and its {@link WordClass}es. Words are looked up
 * in the text itself, without regard to case, to the kind of apostrophe and to invisible
 * characters; a look-up allocates nothing.
 */
public final class Lexicon {
  /** The id of a word that is not in the lexicon. */
  public static final int UNKNOWN = -1;

  private final Letters letters;
  private final Automaton words;
  private final long[] classSets;

  /** Index in {@link #classSets} by the word's id: few sets are in use. */
  private final char[] classSetOf;

  Lexicon(KnowledgeFile file) {
    letters = new Letters(file.alphabet());
    words = new Automaton(file.wordArcs(), file.wordRoot());
    classSets = file.classSets();
    classSetOf = file.classSetOf();
  }

  public int size() {
    return classSetOf.length;
  }

  /** The set of classes of the word, as bits; none for {@link #UNKNOWN}. */
  public long classes(int id) {
    return id < 0 ? 0 : classSets[classSetOf[id]];
  }

  /** The id of the word at this place of the text, or {@link #UNKNOWN}. */
  public int id(CharSequence text, int start, int end) {
    int state = words.root();
    int id = 0;
    long arc = Automaton.NONE;
    for (int i = start; i < end; i++) {
      int label = letters.label(text.charAt(i));
      if (label == Letters.INVISIBLE) {
        continue;
      }
      arc = words.arc(state, label);
      if (arc == Automaton.NONE) {
        return UNKNOWN;
      }
      state = Automaton.target(arc);
      id += Automaton.number(arc);
    }
    return Automaton.accepts(arc) ? id : UNKNOWN;
  }
}
