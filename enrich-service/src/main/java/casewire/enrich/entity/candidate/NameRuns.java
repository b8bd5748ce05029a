package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds runs of capitals within a sentence: "Bram van der Kolk", "Department of Justice", "Marks &
 * Spencer". Names of the gazetteers are never taken apart.
 */
final class NameRuns {
  private static final int LONGEST = 24;
  private static final long NEVER =
      WordClass.MONTH.bit() | WordClass.WEEKDAY.bit() | WordClass.NO_NAME.bit();

  private final MarkedText text;
  private final Tokens tokens;
  private final Set<Long> numbered;
  private final AtomStarts starts;
  private final NameConnectors connectors;

  NameRuns(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.numbered = numberedNames(text);
    this.starts = new AtomStarts(text);
    this.connectors = new NameConnectors(text, starts);
  }

  /** Passes every run in text order, as its atoms. */
  void forEach(Consumer<List<Atom>> action) {
    int at = 0;
    while (at < text.size()) {
      if (text.isHeading(at) || (!starts.at(at) && !startsSurname(at))) {
        at++;
        continue;
      }
      List<Atom> atoms = run(at);
      action.accept(atoms);
      at = atoms.get(atoms.size() - 1).to();
    }
  }

  /** "van Voorn", where "Jan van Voorn" came before. */
  private boolean startsSurname(int token) {
    return tokens.shape(token) == Shape.LOWER
        && text.is(token, WordClass.PARTICLE)
        && !text.isTaken(token)
        && token + 1 < text.size()
        && text.continues(token + 1)
        && text.endsSurname(token + 1);
  }

  private List<Atom> run(int from) {
    List<Atom> atoms = new ArrayList<>(4);
    int at = add(atoms, from);
    while (at < text.size() && text.continues(at) && atoms.size() < LONGEST && !followsForm(at)) {
      boolean capital =
          tokens.spaceBefore(at)
              && (starts.at(at) || isSurnameMonth(atoms, at) || isNumberInName(atoms, at));
      int next = capital ? at : connectors.after(atoms, at);
      if (next < 0) {
        at = foreignEnd(atoms, at);
        break;
      }
      if (next > at && text.is(at, WordClass.PARTICLE)) {
        text.markSurname(at + 1);
      }
      at = add(atoms, next);
    }
    return atoms;
  }

  /** "They sued Quadrix Ltd. Quadrix said": the point of a legal form can end a sentence too. */
  private boolean followsForm(int at) {
    return tokens.text().charAt(tokens.end(at - 1) - 1) == '.'
        && text.is(at - 1, WordClass.ORG_SUFFIX)
        && text.isCapital(at)
        && !text.is(at, WordClass.ORG_SUFFIX);
  }

  /** "Bezpečnostní informační služba": in other languages small words go on with a name. */
  private int foreignEnd(List<Atom> atoms, int at) {
    int end = ForeignOrganisations.end(text, last(atoms).from(), at);
    for (int token = at; token < end; token++) {
      atoms.add(new Atom(token, token + 1, null));
    }
    return end;
  }

  private int add(List<Atom> atoms, int at) {
    int length = Math.max(1, text.knownLength(at));
    KnownName known = text.known(at);
    atoms.add(new Atom(at, at + length, known));
    return at + length;
  }

  /** "James May". */
  private boolean isSurnameMonth(List<Atom> atoms, int token) {
    Atom last = atoms.get(atoms.size() - 1);
    return text.isCapital(token)
        && text.is(token, WordClass.MONTH)
        && (text.is(last.from(), WordClass.GIVEN_NAME) || text.is(last.from(), WordClass.HONORIFIC))
        && (token + 1 == text.size() || tokens.shape(token + 1) != Shape.NUMBER);
  }

  /** "Strike 3 Holdings" and, where the text has that, "Strike 3" alone. */
  private boolean isNumberInName(List<Atom> atoms, int token) {
    return tokens.shape(token) == Shape.NUMBER
        && !text.isTaken(token)
        && numbered.contains(pair(atoms.get(atoms.size() - 1).to() - 1, token));
  }

  private static Set<Long> numberedNames(MarkedText text) {
    Tokens tokens = text.tokens();
    Set<Long> pairs = new HashSet<>();
    for (int i = 1; i + 1 < text.size(); i++) {
      if (tokens.shape(i) == Shape.NUMBER
          && tokens.end(i) - tokens.start(i) <= 2
          && text.isCapital(i - 1)
          && text.isCapital(i + 1)
          && !text.isHeading(i)
          && text.continues(i)
          && text.continues(i + 1)
          && !text.isAny(i - 1, NEVER | WordClass.GENERIC.bit())
          && text.isAny(i + 1, WordClass.ORG_SUFFIX.bit() | WordClass.ORG_HEAD.bit())) {
        pairs.add(((long) text.word(i - 1) << 32) | text.word(i));
      }
    }
    return pairs;
  }

  private long pair(int word, int number) {
    return ((long) text.word(word) << 32) | text.word(number);
  }

  private static Atom last(List<Atom> atoms) {
    return atoms.get(atoms.size() - 1);
  }
}
