package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.scan.Tokens;

/**
 * Reads the numbers of sections and articles: {@code 512(c)}, {@code 78j(b)}, {@code 97A}, {@code
 * 240.10b-5}.
 */
final class SectionNumbers {
  /** Deeper brackets than these are not subsections. */
  private static final int DEEPEST = 6;

  private static final int LONGEST_LIST = 8;

  private SectionNumbers() {}

  /** Index after a section sign or word at token {@code i}, or {@code i} if there is none. */
  static int afterSign(Tokens tokens, int i) {
    int at = i;
    while (tokens.isSign(at, '\u00a7') && at < i + 2) {
      at++;
    }
    if (at > i) {
      return at;
    }
    if (tokens.isWord(at, "section") || tokens.isWord(at, "sections")) {
      return at + 1;
    }
    if (tokens.isWord(at, "sec") || tokens.isWord(at, "secs")) {
      return tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
    }
    return i;
  }

  /** Index after the section numbers that begin at token {@code i}, or -1 if there are none. */
  static int end(Tokens tokens, int i) {
    int end = one(tokens, i);
    if (end < 0) {
      return -1;
    }
    // "§§ 1961-1968" is one place.
    if (tokens.isDash(end) && tokens.isGlued(end) && tokens.isGlued(end + 1)) {
      int range = one(tokens, end + 1);
      end = range < 0 ? end : range;
    }
    if (tokens.isWord(end, "et") && tokens.isWord(end + 1, "seq")) {
      return tokens.isSign(end + 2, '.') ? end + 3 : end + 2;
    }
    return end;
  }

  /** Index after "1201(a) and 1201(b)" or "97, 97a" at token {@code i}, or -1. */
  static int endOfList(Tokens tokens, int i) {
    int at = end(tokens, i);
    boolean several =
        tokens.isSign(i - 1, '\u00a7') && tokens.isSign(i - 2, '\u00a7')
            || tokens.isWord(i - 1, "sections");
    for (int more = 0; at > 0 && several && more < LONGEST_LIST; more++) {
      int next = tokens.isSign(at, ',') ? at + 1 : at;
      next = tokens.isWord(next, "and") || tokens.isSign(next, '&') ? next + 1 : next;
      int listed = next == at ? -1 : end(tokens, next);
      listed = listed < 0 && next > at ? endOfSubsections(tokens, next) : listed;
      if (listed < 0) {
        break;
      }
      at = listed;
    }
    return at;
  }

  /** Index after "(b)(1)" in "§§ 1201(a)(2) and (b)(1)", or -1. */
  private static int endOfSubsections(Tokens tokens, int i) {
    boolean bracketed =
        tokens.isSign(i, '(')
            && tokens.isGlued(i + 1)
            && (tokens.isWord(i + 1) || tokens.isNumber(i + 1))
            && tokens.length(i + 1) <= 3
            && tokens.isSign(i + 2, ')');
    if (!bracketed) {
      return -1;
    }
    int at = i + 3;
    for (int depth = 1; depth < DEEPEST && isSubsection(tokens, at); depth++) {
      at += 3;
    }
    return at;
  }

  private static int one(Tokens tokens, int i) {
    if (!tokens.isNumber(i) || tokens.length(i) > 10 || tokens.isOnNewLine(i)) {
      return -1;
    }
    int at = i + 1;
    // "6:196c" is a place in the Dutch Civil Code.
    if (tokens.isSign(at, ':')
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)
        && tokens.isDigits(at + 1, 1, 4)) {
      at += 2;
    }
    if (tokens.isGlued(at) && tokens.isWord(at) && tokens.length(at) <= 4) {
      at++;
      // 240.10b-5
      if (tokens.isSign(at, '-')
          && tokens.isGlued(at)
          && tokens.isGlued(at + 1)
          && tokens.isDigits(at + 1, 1, 3)) {
        at += 2;
      }
    }
    for (int depth = 0; depth < DEEPEST && isSubsection(tokens, at); depth++) {
      at += 3;
    }
    return at;
  }

  /** Is "(c)", "(1)" or "(iii)" at token {@code i}, touching what is before it? */
  static boolean isSubsection(Tokens tokens, int i) {
    return tokens.isSign(i, '(')
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && (tokens.isWord(i + 1) || tokens.isNumber(i + 1))
        && tokens.length(i + 1) <= 4
        && tokens.isSign(i + 2, ')');
  }

  /** The numbers as they are written, without "et seq." */
  static String text(Tokens tokens, int start, int end) {
    int last = end;
    while (last > start
        && (tokens.isWord(last - 1, "seq")
            || tokens.isWord(last - 1, "et")
            || tokens.isSign(last - 1, '.'))) {
      last--;
    }
    return tokens.text(start, last - 1);
  }
}
