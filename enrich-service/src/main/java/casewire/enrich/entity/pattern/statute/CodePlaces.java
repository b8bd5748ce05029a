package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.pattern.statute.StatutePattern.Law;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import java.util.Locale;

/**
 * Places in the United States Code and the Code of Federal Regulations, in the Bluebook form
 * ({@code 17 U.S.C. § 512(c)}), without its section sign ({@code 50 U.S.C. 1701}) and in the words
 * of the Department of Justice ({@code Title 18, United States Code, Section 2319}).
 */
final class CodePlaces {
  /** Tokens that the longest abbreviation of a code has. */
  private static final int LONGEST_CODE = 10;

  private static final Lexicon<Boolean> OUTSIDE =
      Lexicon.of("under see in violates of and the section sections by with to from");

  /** What a place begins with, if no digits. */
  static final Lexicon<Boolean> FIRST_WORDS = Lexicon.of("title section sections");

  static final char SECTION = '\u00a7';

  private final Tokens tokens;

  CodePlaces(Tokens tokens) {
    this.tokens = tokens;
  }

  Law at(int i) {
    if (tokens.isNumber(i)) {
      return numbered(i);
    }
    if (tokens.isWord(i, "title")) {
      return titled(i);
    }
    if (tokens.isSign(i, SECTION)) {
      Law german = german(i);
      return german != null ? german : stateCode(i);
    }
    return tokens.isWord(i, "section") || tokens.isWord(i, "sections") ? sectionOfTitle(i) : null;
  }

  private Law numbered(int i) {
    int title = tokens.isDigits(i, 1, 2) ? tokens.plainNumber(i) : 0;
    if (title == 0) {
      return null;
    }
    Code code = codeAt(i + 1);
    if (code == null) {
      return null;
    }
    int at = SectionNumbers.afterSign(tokens, code.end());
    int end = SectionNumbers.endOfList(tokens, at);
    if (end < 0) {
      return at == code.end() ? new Law(i, code.end(), title + " " + code.name()) : null;
    }
    return new Law(
        i, end, title + " " + code.name() + " § " + SectionNumbers.text(tokens, at, end));
  }

  /**
   * A code as written.
   *
   * @param name Bluebook abbreviation
   * @param end token after it
   */
  private record Code(String name, int end) {}

  private Code codeAt(int i) {
    if (tokens.isWord(i, "usc")) {
      return new Code("U.S.C.", i + 1);
    }
    if (tokens.isWord(i, "cfr")) {
      return new Code("C.F.R.", i + 1);
    }
    int initials = initials(i, "u", "s", "c");
    if (initials > 0) {
      return new Code("U.S.C.", initials);
    }
    initials = initials(i, "c", "f", "r");
    if (initials > 0) {
      return new Code("C.F.R.", initials);
    }
    int at = -1;
    if (tokens.isWord(i, "us")) {
      at = i + 1;
    } else if (tokens.isWord(i, "u") && tokens.isSign(i + 1, '.') && tokens.isWord(i + 2, "s")) {
      at = tokens.isSign(i + 3, '.') ? i + 4 : i + 3;
    } else if (tokens.isWord(i, "united") && tokens.isWord(i + 1, "states")) {
      at = i + 2;
    }
    return at > 0 && tokens.isWord(at, "code") ? new Code("U.S.C.", at + 1) : null;
  }

  private int initials(int i, String first, String second, String third) {
    boolean are =
        tokens.isWord(i, first)
            && tokens.isSign(i + 1, '.')
            && tokens.isWord(i + 2, second)
            && tokens.isSign(i + 3, '.')
            && tokens.isWord(i + 4, third);
    if (!are) {
      return -1;
    }
    return tokens.isSign(i + 5, '.') && tokens.isGlued(i + 5) ? i + 6 : i + 5;
  }

  /** "Title 18, United States Code, Section 2319" and "Title 18". */
  private Law titled(int i) {
    int title = tokens.isDigits(i + 1, 1, 2) ? tokens.plainNumber(i + 1) : 0;
    if (title == 0) {
      return null;
    }
    int at = i + 2;
    at = tokens.isSign(at, ',') ? at + 1 : at;
    at = tokens.isWord(at, "of") && tokens.isWord(at + 1, "the") ? at + 2 : at;
    Code code = codeAt(at);
    if (code == null) {
      boolean capital = tokens.isCapitalized(i);
      return capital ? new Law(i, i + 2, title + " U.S.C.") : null;
    }
    int sign = tokens.isSign(code.end(), ',') ? code.end() + 1 : code.end();
    int section = SectionNumbers.afterSign(tokens, sign);
    int end = section == sign ? -1 : SectionNumbers.end(tokens, section);
    return end < 0
        ? new Law(i, code.end(), title + " " + code.name())
        : new Law(
            i, end, title + " " + code.name() + " § " + SectionNumbers.text(tokens, section, end));
  }

  /** "section 1983 of title 42 of the United States Code". */
  private Law sectionOfTitle(int i) {
    int end = SectionNumbers.end(tokens, i + 1);
    if (end < 0 || !tokens.isWord(end, "of") || !tokens.isWord(end + 1, "title")) {
      return null;
    }
    Law title = titled(end + 1);
    int number = tokens.isDigits(end + 2, 1, 2) ? tokens.plainNumber(end + 2) : 0;
    if (number == 0) {
      return null;
    }
    int last = title == null ? end + 3 : title.end();
    return new Law(i, last, number + " U.S.C. § " + SectionNumbers.text(tokens, i + 1, end));
  }

  /** "§ 97 UrhG", "§§ 97, 97a UrhG": the act stands after the number. */
  private Law german(int i) {
    int at = i + 1;
    while (tokens.isSign(at, '\u00a7')) {
      at++;
    }
    int end = SectionNumbers.end(tokens, at);
    for (int words = 0; end > 0 && words < 6; words++) {
      if (isGermanAct(end)) {
        String sections = tokens.text(at, end - 1);
        return new Law(i, end + 1, "§ " + sections + " " + tokens.text(end));
      }
      boolean joins =
          tokens.isWord(end, "abs")
              || tokens.isWord(end, "satz")
              || tokens.isWord(end, "nr")
              || tokens.isNumber(end)
              || tokens.isSign(end, ".,");
      if (!joins) {
        return null;
      }
      end++;
      if (tokens.isWord(end) && tokens.length(end) == 1 && tokens.isGlued(end)) {
        end++;
      }
    }
    return null;
  }

  /**
   * "6 Del. C. § 2001", "Cal. Bus. & Prof. Code § 17200": the code stands before the sign. "§
   * 512(d)" alone is of a code named elsewhere.
   */
  private Law stateCode(int sign) {
    int section = SectionNumbers.afterSign(tokens, sign);
    int end = SectionNumbers.endOfList(tokens, section);
    int start = sign;
    while (start > Math.max(0, sign - LONGEST_CODE)
        && isPartOfCode(start - 1)
        && !tokens.isOnNewLine(start)) {
      start--;
    }
    while (start < sign && !tokens.isCapitalized(start) && !tokens.isNumber(start)) {
      start++;
    }
    if (end < 0) {
      return null;
    }
    String place = "§ " + SectionNumbers.text(tokens, section, end);
    return new Law(start, end, start == sign ? place : tokens.text(start, sign - 1) + " " + place);
  }

  private boolean isPartOfCode(int i) {
    boolean opensSentence =
        tokens.isSign(i - 1, '.') && !tokens.isGlued(i) && tokens.length(i - 2) > 4;
    return !opensSentence
        && (tokens.isCapitalized(i) && tokens.length(i) <= 8 && !OUTSIDE.has(tokens, i)
            || tokens.isDigits(i, 1, 2)
            || tokens.isSign(i, ".&"));
  }

  private boolean isGermanAct(int i) {
    String word = tokens.length(i) <= 8 ? tokens.text(i) : "";
    return word.length() >= 3
        && tokens.isCapitalized(i)
        && (word.endsWith("G") || word.endsWith("GB") || word.equals("ZPO") || word.equals("StPO"))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }
}
