package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import java.util.List;

/** Firms that bear the names of their partners: {@code Orrick, Herrington & Sutcliffe}. */
final class Partners {
  private static final int MOST = 6;
  private static final int FEWEST_IN_A_ROW = 3;
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private final MarkedText text;
  private final Tokens tokens;

  Partners(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Whether a comma stands between two partners: more follow, and "&" before the last. */
  boolean joins(int comma) {
    if (!isPartner(comma - 1) || !text.continues(comma + 1)) {
      return false;
    }
    int at = comma;
    for (int partners = 0; partners < MOST && tokens.is(at, ','); partners++) {
      if (!text.continues(at + 1) || !text.continues(at + 2) || !isPartner(at + 1)) {
        return false;
      }
      at += 2;
      if (isPartner(at) && text.continues(at + 1)) {
        at++;
      }
      int and = tokens.is(at, ',') ? at + 1 : at;
      if (and + 1 < text.size() && tokens.is(and, '&') && text.continues(and + 1)) {
        return isPartner(and + 1);
      }
    }
    return false;
  }

  /** "Wilmer Cutler Pickering Hale and Dorr": surnames in a row before the last. */
  boolean joinsLast(List<Atom> atoms, int and) {
    return atoms.size() >= FEWEST_IN_A_ROW
        && text.continues(and + 1)
        && isPartner(and + 1)
        && !text.isCapital(and + 2)
        && text.is(and + 1, WordClass.SURNAME)
        && !text.is(and + 1, WordClass.GIVEN_NAME)
        && atoms.stream().allMatch(atom -> isSurname(atom));
  }

  private boolean isSurname(Atom atom) {
    return atom.known() == null
        && text.is(atom.from(), WordClass.SURNAME)
        && isPartner(atom.from());
  }

  private boolean isPartner(int token) {
    return token >= 0
        && text.isCapital(token)
        && tokens.shape(token) == Shape.CAPITALIZED
        && text.knownLength(token) == 0
        && (text.is(token, WordClass.SURNAME) || !text.isAny(token, EVERYDAY))
        && !text.isAny(token, WordClass.MONTH.bit() | WordClass.DEMONYM.bit());
  }
}
