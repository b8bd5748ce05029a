package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
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
  private static final int LONGEST_AFTER_AND = 4;
  private static final long NEVER =
      WordClass.MONTH.bit() | WordClass.WEEKDAY.bit() | WordClass.NO_NAME.bit();
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private final MarkedText text;
  private final Tokens tokens;
  private final Set<Long> numbered;
  private final Partners partners;

  NameRuns(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.numbered = numberedNames(text);
    this.partners = new Partners(text);
  }

  /** Passes every run in text order, as its atoms. */
  void forEach(Consumer<List<Atom>> action) {
    int at = 0;
    while (at < text.size()) {
      if (text.isHeading(at) || (!startsAtom(at) && !startsSurname(at))) {
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
    while (at < text.size() && text.continues(at) && atoms.size() < LONGEST) {
      boolean capital =
          tokens.spaceBefore(at)
              && (startsAtom(at) || isSurnameMonth(atoms, at) || isNumberInName(atoms, at));
      int next = capital ? at : afterConnector(atoms, at);
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

  /** {@code Jan} and {@code Mar} are months only before a number. */
  private boolean isShortMonth(int token) {
    return text.is(token, WordClass.SHORT_MONTH)
        && token + 1 < text.size()
        && tokens.shape(token + 1) == Shape.NUMBER;
  }

  private boolean startsAtom(int token) {
    if (!text.isCapital(token)) {
      return text.knownLength(token) > 0;
    }
    return text.knownLength(token) > 0
        || isInsideOrganisation(token)
        || !(text.isAny(token, NEVER) && !isNameLikeMonth(token) && !isSpeakingMonth(token))
            && !isPronoun(token)
            && !isShortMonth(token);
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

  /** "Internet BV": what follows makes it part of a name. */
  private boolean isInsideOrganisation(int token) {
    return text.is(token, WordClass.NO_NAME)
        && text.isCapital(token + 1)
        && text.continues(token + 1)
        && text.isAny(token + 1, WordClass.ORG_SUFFIX.bit() | WordClass.ORG_HEAD.bit());
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
    if (tokens.shape(at) == Shape.MARK && isNickname(atoms, at)) {
      return next;
    }
    if (tokens.isPossessive(at) && isOfficeOf(last(atoms), next)) {
      return next;
    }
    int title = afterTitleWords(atoms, at);
    if (title > 0) {
      return title;
    }
    if (tokens.is(at, ',') && partners.joins(at)) {
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
      case "of", "for" ->
          headsName(last) && !isPerson(atoms) || hasBranch(last, at) ? capitalAt(next) : -1;
      case "and" -> joinsNouns(last, next) || partners.joinsLast(atoms, at) ? next : -1;
      default -> -1;
    };
  }

  /** "the game Lord of the Marsh: Rise of Ash": small words and a colon inside a title. */
  private int afterTitleWords(List<Atom> atoms, int at) {
    int first = atoms.get(0).from();
    if (first == 0 || !text.isWord(first - 1, WordClass.WORK_NOUN) || text.isTaken(at)) {
      return -1;
    }
    int next = at + 1;
    boolean joins =
        tokens.is(at, ':')
            || switch (tokens.textOf(at)) {
              case "of" -> true;
              case "and", "in", "to", "from" ->
                  next < text.size() && tokens.textOf(next).equals("the");
              default -> false;
            };
    return joins ? capitalAt(next) : -1;
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

  /** An opening quotation mark in {@code Ramesh "Sunny" Balwani}, or the closing one. */
  private boolean isNickname(List<Atom> atoms, int at) {
    if (!isQuote(at) || !text.isCapital(at + 1)) {
      return false;
    }
    int first = atoms.get(atoms.size() - 1).from();
    boolean opens =
        !text.isAny(first, EVERYDAY)
            && tokens.spaceBefore(at)
            && at + 3 < text.size()
            && isQuote(at + 2)
            && text.isCapital(at + 3)
            && text.continues(at + 3);
    boolean closes =
        atoms.size() > 1 && first == at - 1 && isQuote(at - 2) && tokens.spaceBefore(at + 1);
    return opens || closes;
  }

  private boolean isQuote(int token) {
    return tokens.is(token, '"')
        || tokens.is(token, '“')
        || tokens.is(token, '”')
        || tokens.is(token, '\'')
        || tokens.is(token, '‘')
        || tokens.is(token, '’');
  }

  private static Atom last(List<Atom> atoms) {
    return atoms.get(atoms.size() - 1);
  }

  /** "Sheriff's Office", "U.S. Attorney's Office". */
  private boolean isOfficeOf(Atom last, int next) {
    boolean office =
        last.known() != null
            ? last.known().type() == EntityType.ROLE
            : text.is(last.from(), WordClass.TITLE);
    return office && text.isCapital(next) && text.is(next, WordClass.ORG_HEAD);
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

  /** "Andrew House" of a company is no house of anything. */
  private boolean isPerson(List<Atom> atoms) {
    int first = atoms.get(0).from();
    return atoms.size() == 2
        && text.is(first, WordClass.GIVEN_NAME)
        && !text.isAny(first, EVERYDAY)
        && text.is(atoms.get(1).from(), WordClass.SURNAME);
  }

  /** "Nintendo of America": a company's branch in a country. */
  private boolean hasBranch(Atom last, int of) {
    KnownName country = of + 1 < text.size() ? text.known(of + 1) : null;
    return last.known() != null
        && last.known().type() == EntityType.ORG
        && tokens.textOf(of).equals("of")
        && country != null
        && country.type() == EntityType.GPE
        && !text.isAny(of - 1, WordClass.GENERIC.bit())
        && text.is(of + 1, WordClass.BRANCH);
  }

  private boolean headsName(Atom last) {
    return last.to() - last.from() == 1
        && text.is(last.from(), WordClass.ORG_OF)
        && last.known() == null;
  }

  private static boolean isPlace(Atom atom) {
    return atom.known() != null && atom.known().type() == EntityType.GPE;
  }

  /** "Kensington and Chelsea Council": two places share what governs them. */
  private boolean joinsPlaces(int next) {
    int end = next + Math.max(1, text.knownLength(next));
    KnownName place = text.known(next);
    return place != null
        && place.type() == EntityType.GPE
        && end < text.size()
        && text.isCapital(end)
        && (text.is(end, WordClass.LOCAL_BODY)
            || text.is(end + 1, WordClass.LOCAL_BODY) && text.isCapital(end + 1));
  }

  /** "Customs and Excise Department": an everyday noun, and what follows ends an organisation. */
  private boolean joinsNouns(Atom last, int next) {
    if (isPlace(last) && text.isCapital(next)) {
      return joinsPlaces(next);
    }
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
