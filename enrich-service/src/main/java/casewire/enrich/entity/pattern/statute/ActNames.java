package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.pattern.statute.StatutePattern.Law;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/**
 * Acts by name: those of the list, and any run of capitalised words that ends in Act, Code,
 * Directive and the like ({@code Copyright, Designs and Patents Act 1988}, {@code Fourth
 * Amendment}).
 */
final class ActNames {
  private static final int LONGEST = 14;

  private static final Lexicon<Boolean> HEADS =
      Lexicon.of("act directive code amendment ordinance statute convention constitution law");

  /** Lower-case words inside a name. */
  private static final Lexicon<Boolean> JOINING =
      Lexicon.of("and of for to in on against from with by");

  /** Capitalised words before a name that are not part of it: a sentence begins there. */
  private static final Lexicon<Boolean> LEADING =
      Lexicon.of(
          "the a an this that under in by both violating violates of and its his her their our"
              + " federal u us uk eu german french new while although since if when both section"
              + " article title ii iii iv vi vii because but for as from with on to");

  /** All others begin with a capital. */
  static final Lexicon<Boolean> SMALL = Lexicon.of("ecommerce");

  private final Tokens tokens;
  private final Statutes known;

  ActNames(Tokens tokens, Statutes known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** The act whose name begins at token {@code i}, or null. Asked in text order. */
  Law at(int i) {
    if (!tokens.isCapitalized(i) && !SMALL.has(tokens, i)) {
      return null;
    }
    return startingAt(i);
  }

  Law startingAt(int i) {
    Statutes.Known listed = known.at(tokens, i);
    Law named = byForm(i);
    if (listed == null) {
      return named;
    }
    int end = i + listed.words();
    return named != null && named.end() > end ? named : new Law(i, end, listed.value());
  }

  private Law byForm(int i) {
    if (!tokens.isCapitalized(i) || LEADING.has(tokens, i)) {
      return null;
    }
    int last = i;
    for (int at = i; at < i + LONGEST; at++) {
      if (at > i && HEADS.has(tokens, at) && tokens.isCapitalized(at)) {
        return isHead(i, at) ? withYear(i, at) : null;
      }
      boolean word = tokens.isCapitalized(at);
      boolean joins =
          JOINING.has(tokens, at) || tokens.isSign(at, "-,&'\u2019/") || tokens.isWord(at, "s");
      if (!word && !joins || at > i && tokens.isOnNewLine(at)) {
        return null;
      }
      last = word ? at : last;
      if (at - last > 2) {
        return null;
      }
    }
    return null;
  }

  /** "Council Directive 93/98/EEC" goes by its number; "Copyright Law Professor" is no law. */
  private boolean isHead(int start, int head) {
    if (tokens.isWord(head, "directive")) {
      return !tokens.isNumber(head + 1) && !tokens.isSign(head + 1, '(');
    }
    return !tokens.isWord(head, "law") || head > start + 1 && !tokens.isCapitalized(head + 1);
  }

  /** "Act 1988", "Act of 1976", "Act, 2000". */
  private Law withYear(int start, int head) {
    int end = head + 1;
    int yearAt = tokens.isWord(end, "of") || tokens.isSign(end, ',') ? end + 1 : end;
    if (Calendar.year(tokens, yearAt) > 1700) {
      end = yearAt + 1;
    }
    String name = tokens.text(start, end - 1);
    return new Law(start, end, known.value(name));
  }
}
