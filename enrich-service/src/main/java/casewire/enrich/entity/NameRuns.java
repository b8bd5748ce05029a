package casewire.enrich.entity;

import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds runs of capitals within a sentence: "Bram van der Kolk", "Department of Justice", "Marks &
 * Spencer". Names of the gazetteers are never taken apart.
 */
final class NameRuns {
  private static final int LONGEST = 24;
  private static final int LONGEST_AFTER_AND = 4;
  private static final long NEVER =
      WordClass.MONTH.bit() | WordClass.WEEKDAY.bit() | WordClass.NO_NAME.bit();
  private static final long OF_HEADS = WordClass.ORG_OF.bit() | WordClass.ORG_HEAD.bit();
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private final MarkedText text;
  private final Tokens tokens;

  NameRuns(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Passes every run in text order, as its atoms. */
  void forEach(Consumer<List<Atom>> action) {
    int at = 0;
    while (at < text.size()) {
      if (text.isHeading(at) || !startsAtom(at)) {
        at++;
        continue;
      }
      List<Atom> atoms = run(at);
      action.accept(atoms);
      at = atoms.get(atoms.size() - 1).to();
    }
  }

  private List<Atom> run(int from) {
    List<Atom> atoms = new ArrayList<>(4);
    int at = add(atoms, from);
    while (at < text.size() && text.continues(at) && atoms.size() < LONGEST) {
      boolean capital = tokens.spaceBefore(at) && (startsAtom(at) || isSurnameMonth(atoms, at));
      int next = capital ? at : afterConnector(atoms, at);
      if (next < 0) {
        break;
      }
      at = add(atoms, next);
    }
    return atoms;
  }

  private int add(List<Atom> atoms, int at) {
    int length = Math.max(1, text.knownLength(at));
    KnownName known = text.known(at);
    atoms.add(new Atom(at, at + length, known));
    return at + length;
  }

  private boolean startsAtom(int token) {
    if (!text.isCapital(token)) {
      return text.knownLength(token) > 0;
    }
    return text.knownLength(token) > 0
        || !(text.isAny(token, NEVER) && !isNameLikeMonth(token) && !isSpeakingMonth(token))
            && !isPronoun(token);
  }

  /** {@code May} and {@code April} are given names too: before a capital they may be a name. */
  private boolean isNameLikeMonth(int token) {
    return text.is(token, WordClass.MONTH)
        && text.is(token, WordClass.GIVEN_NAME)
        && text.isCapital(token + 1)
        && text.is(token + 1, WordClass.SURNAME)
        && !tokens.is(token + 1, 'I');
  }

  /** "May said": no month speaks. */
  private boolean isSpeakingMonth(int token) {
    return text.is(token, WordClass.MONTH)
        && token + 1 < text.size()
        && tokens.shape(token + 1) == Shape.LOWER
        && !text.is(token + 1, WordClass.FUNCTION)
        && text.isAny(token + 1, WordClass.PERSON_VERB.bit() | WordClass.PERSON_ACT.bit());
  }

  /** "James May". */
  private boolean isSurnameMonth(List<Atom> atoms, int token) {
    Atom last = atoms.get(atoms.size() - 1);
    return text.isCapital(token)
        && text.is(token, WordClass.MONTH)
        && (text.is(last.from(), WordClass.GIVEN_NAME) || text.is(last.from(), WordClass.HONORIFIC))
        && (token + 1 == text.size() || tokens.shape(token + 1) != Shape.NUMBER);
  }

  private boolean isPronoun(int token) {
    return tokens.is(token, 'I')
        || (tokens.first(token) == 'I'
            && text.is(token, WordClass.FUNCTION)
            && tokens.textOf(token).indexOf('\'') == 1);
  }

  /** The token after a word that may stand inside a name, or -1 if none does here. */
  private int afterConnector(List<Atom> atoms, int at) {
    int next = at + 1;
    if (tokens.is(at, '&') && text.isCapital(next)) {
      return next;
    }
    if (tokens.is(at, ',')) {
      return next < text.size() && isLegalForm(next) ? next : -1;
    }
    if (text.isTaken(at)) {
      return -1;
    }
    if (text.is(at, WordClass.PARTICLE) && !text.isCapital(at)) {
      return afterParticles(at);
    }
    String word = tokens.end(at) - tokens.start(at) <= 3 ? tokens.textOf(at) : "";
    Atom last = atoms.get(atoms.size() - 1);
    return switch (word) {
      case "of", "for" -> headsName(last) ? capitalAt(next) : -1;
      case "and" -> joinsNouns(last, next) ? next : -1;
      default -> -1;
    };
  }

  /** ", Inc." and ", LLC" belong to the name before them. */
  private boolean isLegalForm(int token) {
    return text.isCapital(token)
        && text.is(token, WordClass.ORG_SUFFIX)
        && (tokens.shape(token) == Shape.CAPITALS
            || text.is(token, WordClass.NOISE)
            || tokens.textOf(token).endsWith("."));
  }

  private int afterParticles(int at) {
    int next = at;
    while (next < text.size()
        && next < at + 3
        && text.is(next, WordClass.PARTICLE)
        && !text.isCapital(next)) {
      next++;
    }
    return next < text.size()
            && text.continues(next)
            && text.isCapital(next)
            && !text.isAny(next, NEVER)
        ? next
        : -1;
  }

  /** A capital, if need be behind "the". */
  private int capitalAt(int at) {
    int next = at < text.size() && tokens.textOf(at).equals("the") ? at + 1 : at;
    return next < text.size() && text.continues(next) && startsAtom(next) ? next : -1;
  }

  private boolean headsName(Atom last) {
    return last.to() - last.from() == 1
        && text.isAny(last.from(), OF_HEADS)
        && last.known() == null;
  }

  /** "Customs and Excise Department": an everyday noun, and what follows ends an organisation. */
  private boolean joinsNouns(Atom last, int next) {
    if (last.known() != null || !text.isAny(last.from(), EVERYDAY) || !text.isCapital(next)) {
      return false;
    }
    int end = next;
    while (end < text.size()
        && end < next + LONGEST_AFTER_AND
        && text.continues(end)
        && text.isCapital(end)) {
      end++;
    }
    return end - next >= 2
        && text.is(end - 1, WordClass.ORG_HEAD)
        && text.isAny(next, EVERYDAY)
        && text.knownLength(next) == 0;
  }
}
