package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.List;

/**
 * Words and marks that may stand inside a name: "of", "&", a legal form's comma, a nickname's
 * quotes.
 */
final class NameConnectors {
  private static final int LONGEST_AFTER_AND = 4;
  private static final long NEVER =
      WordClass.MONTH.bit() | WordClass.WEEKDAY.bit() | WordClass.NO_NAME.bit();
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private final MarkedText text;
  private final Tokens tokens;
  private final AtomStarts starts;
  private final Partners partners;

  NameConnectors(MarkedText text, AtomStarts starts) {
    this.text = text;
    this.tokens = text.tokens();
    this.starts = starts;
    this.partners = new Partners(text);
  }

  /** The token after a word that may stand inside a name, or -1 if none does here. */
  int after(List<Atom> atoms, int at) {
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
    return next < text.size() && text.continues(next) && starts.at(next) ? next : -1;
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

  private static Atom last(List<Atom> atoms) {
    return atoms.get(atoms.size() - 1);
  }
}
