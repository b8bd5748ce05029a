package casewire.enrich.entity.pattern.docket;

import casewire.enrich.entity.pattern.docket.DocketPattern.Docket;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/**
 * Case numbers of the Court of Justice, the General Court and the former Civil Service Tribunal
 * ({@code C-682/18}, {@code T-201/04}, {@code F-1/05}), with the letters that mark an appeal
 * ({@code C-413/14 P}), and of the Commission ({@code AT.39740}).
 */
final class EuropeanDockets {
  private static final Lexicon<Boolean> COURTS = Lexicon.of("c t f");
  private static final Lexicon<Boolean> MARKS = Lexicon.of("p r ppu rev");

  private EuropeanDockets() {}

  static Docket at(Tokens tokens, int i) {
    if (COURTS.has(tokens, i)
        && DocketPattern.isHyphen(tokens, i + 1)
        && tokens.isGlued(i + 1)
        && tokens.isDigits(i + 2, 1, 4)
        && tokens.isGlued(i + 2)) {
      return numbered(tokens, i);
    }
    boolean commission =
        (tokens.isWord(i, "at") || tokens.isWord(i, "comp"))
            && tokens.isAllCapitals(i)
            && tokens.isSign(i + 1, '.')
            && tokens.isGlued(i + 1)
            && tokens.isDigits(i + 2, 5, 5)
            && tokens.isGlued(i + 2);
    return commission ? new Docket(i + 3, tokens.text(i, i + 2)) : null;
  }

  private static Docket numbered(Tokens tokens, int i) {
    String court = tokens.text(i);
    int middle = i + 3;
    if (!tokens.isGlued(middle) || !tokens.isDigits(middle + 1, 2, 2)) {
      return null;
    }
    if (DocketPattern.isHyphen(tokens, middle) && !court.equals("F")) {
      // T-1234-18 is a number of the Federal Court of Canada.
      return tokens.isGlued(middle + 1) ? new Docket(middle + 2, tokens.text(i, middle + 1)) : null;
    }
    if (!tokens.isSign(middle, '/')) {
      return null;
    }
    String value = court + "-" + tokens.text(i + 2) + "/" + tokens.text(middle + 1);
    int end = middle + 2;
    int mark = tokens.isSign(end, '-') && tokens.isGlued(end) ? end + 1 : end;
    boolean marked =
        MARKS.has(tokens, mark)
            && tokens.isAllCapitals(mark)
            && !tokens.isOnNewLine(mark)
            && !tokens.isSign(mark + 1, '.') | tokens.length(mark) > 1;
    return marked ? new Docket(mark + 1, value + " " + tokens.text(mark)) : new Docket(end, value);
  }
}
