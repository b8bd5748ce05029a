package casewire.enrich.entity.pattern.docket;

import casewire.enrich.entity.pattern.docket.DocketPattern.Docket;
import casewire.enrich.entity.pattern.element.Calendar;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/** Case numbers of courts elsewhere, and of US tribunals that number in their own way. */
final class OtherDockets {
  private static final Lexicon<Boolean> ENGLISH =
      Lexicon.of("hc il cr pt bl cl qb kb hp hq ip ca comm ch lm ad tlq");
  private static final Lexicon<Boolean> ERAS = Lexicon.of("reiwa heisei showa");
  private static final Lexicon<Boolean> INDIAN =
      Lexicon.of("cs cm fao rfa omp lpa crl wp slp crlma mat ia co oa ca");
  private static final Lexicon<Boolean> AUSTRALIAN = Lexicon.of("nsd vid qud wad sad acd tad ntd");
  private static final Lexicon<Boolean> GERMAN =
      Lexicon.of("zr zb str ars bvr bvl bvf o u s c oh w ks kart kzr azr sa");
  private static final Lexicon<Boolean> SWEDISH = Lexicon.of("b t pmt pm\u00f6 \u00f6 pmft");

  /** What a number begins with where it is no word of capitals, as "Reiwa" and "Kg" are not. */
  private static final Lexicon<Boolean> MIXED_FIRST_WORDS =
      Lexicon.anyOf(ERAS, SWEDISH, Lexicon.of("w c kg ha"));

  private OtherDockets() {}

  static Docket at(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      Docket german = german(tokens, i);
      return german != null ? german : japanese(tokens, i, i);
    }
    if (!tokens.isAllCapitals(i) && !MIXED_FIRST_WORDS.has(tokens, i)) {
      return null;
    }
    Docket docket = english(tokens, i);
    docket = docket != null ? docket : compact(tokens, i);
    docket = docket != null ? docket : indian(tokens, i);
    docket = docket != null ? docket : australian(tokens, i);
    docket = docket != null ? docket : german(tokens, i);
    docket = docket != null ? docket : swedish(tokens, i);
    docket = docket != null ? docket : dutch(tokens, i);
    return docket != null || !ERAS.has(tokens, i) ? docket : japanese(tokens, i, i + 1);
  }

  /** "IL-2019-000123", "HC-2013-000123". */
  private static Docket english(Tokens tokens, int i) {
    boolean form =
        ENGLISH.has(tokens, i)
            && tokens.isAllCapitals(i)
            && tokens.isSign(i + 1, '-')
            && tokens.isGlued(i + 1)
            && Calendar.year(tokens, i + 2) > 1980
            && tokens.isSign(i + 3, '-')
            && tokens.isDigits(i + 4, 4, 6)
            && tokens.isGlued(i + 4);
    return form ? new Docket(i + 5, tokens.text(i, i + 4)) : null;
  }

  /** "HC12F01234", "IPR2020-01234", "A3/2013/0123", "NSD1234/2019". */
  private static Docket compact(Tokens tokens, int i) {
    int length = tokens.length(i);
    if (length < 2
        || length > 12
        || !tokens.isAllCapitals(i)
        || !Character.isDigit(tokens.text().charAt(tokens.end(i) - 1))) {
      return null;
    }
    String word = tokens.text(i);
    if (length == 10 && (word.startsWith("HC") || word.startsWith("HQ"))) {
      return new Docket(i + 1, word);
    }
    boolean patent =
        length == 7
            && (word.startsWith("IPR") || word.startsWith("PGR") || word.startsWith("CBM"))
            && tokens.isSign(i + 1, '-')
            && tokens.isDigits(i + 2, 5, 5);
    if (patent) {
      return new Docket(i + 3, tokens.text(i, i + 2));
    }
    boolean slash =
        tokens.isSign(i + 1, '/')
            && tokens.isGlued(i + 1)
            && tokens.isGlued(i + 2)
            && Calendar.year(tokens, i + 2) > 1980;
    if (!slash) {
      return null;
    }
    boolean appeal = length == 2 && tokens.isSign(i + 3, '/') && tokens.isDigits(i + 4, 3, 4);
    if (appeal) {
      return new Docket(i + 5, tokens.text(i, i + 4));
    }
    boolean australian =
        word.startsWith("NSD")
            || word.startsWith("VID")
            || word.startsWith("QUD")
            || word.startsWith("WAD");
    return australian ? new Docket(i + 3, tokens.text(i, i + 2)) : null;
  }

  /** "NSD 239 of 2016", "VID 1246/2018". */
  private static Docket australian(Tokens tokens, int i) {
    boolean form =
        AUSTRALIAN.has(tokens, i)
            && tokens.isAllCapitals(i)
            && tokens.isDigits(i + 1, 1, 5)
            && (tokens.isWord(i + 2, "of") || tokens.isSign(i + 2, '/'))
            && Calendar.year(tokens, i + 3) > 1980;
    return form ? new Docket(i + 4, tokens.text(i, i + 3)) : null;
  }

  /** "CS(COMM) 724/2017", "CS (OS) No. 1234 of 2014", "W.P.(C) 123/2021". */
  private static Docket indian(Tokens tokens, int i) {
    boolean writ = tokens.isWord(i, "w") && tokens.isSign(i + 1, '.') && tokens.isWord(i + 2, "p");
    if (!writ && !(INDIAN.has(tokens, i) && tokens.isAllCapitals(i))) {
      return null;
    }
    int at = writ ? i + 3 : i + 1;
    at = tokens.isSign(at, '.') ? at + 1 : at;
    boolean kind = tokens.isSign(at, '(') && tokens.isWord(at + 1) && tokens.length(at + 1) <= 5;
    if (!kind || !tokens.isSign(at + 2, ')')) {
      return null;
    }
    at += 3;
    at = tokens.isSign(at, '-') ? at + 1 : at;
    if (tokens.isWord(at, "no")) {
      at = tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
    }
    boolean number =
        tokens.isDigits(at, 1, 6) && (tokens.isSign(at + 1, '/') || tokens.isWord(at + 1, "of"));
    return number && Calendar.year(tokens, at + 2) > 0
        ? new Docket(at + 3, tokens.text(i, at + 2))
        : null;
  }

  /** "I ZR 140/15", "1 BvR 1036/99", "310 O 461/10". */
  private static Docket german(Tokens tokens, int i) {
    boolean senate = tokens.isDigits(i, 1, 3) || isRoman(tokens, i);
    boolean form =
        senate
            && GERMAN.has(tokens, i + 1)
            && tokens.isCapitalized(i + 1)
            && !tokens.isGlued(i + 1)
            && tokens.isDigits(i + 2, 1, 5)
            && tokens.isSign(i + 3, '/')
            && tokens.isGlued(i + 3)
            && tokens.isDigits(i + 4, 2, 2)
            && tokens.isGlued(i + 4);
    return form ? new Docket(i + 5, tokens.text(i, i + 4)) : null;
  }

  private static boolean isRoman(Tokens tokens, int i) {
    if (!tokens.isAllCapitals(i) || tokens.length(i) > 5) {
      return false;
    }
    return tokens.text(i).chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  /** "B 13301-06", "PMT 7262-18". */
  private static Docket swedish(Tokens tokens, int i) {
    boolean form =
        SWEDISH.has(tokens, i)
            && tokens.isCapitalized(i)
            && tokens.isDigits(i + 1, 3, 6)
            && !tokens.isGlued(i + 1)
            && tokens.isSign(i + 2, '-')
            && tokens.isGlued(i + 2)
            && tokens.isDigits(i + 3, 2, 2)
            && tokens.isGlued(i + 3);
    return form ? new Docket(i + 4, tokens.text(i, i + 3)) : null;
  }

  /** "C/09/535341", "KG ZA 17-891". */
  private static Docket dutch(Tokens tokens, int i) {
    boolean court =
        tokens.isWord(i, "c")
            && tokens.isSign(i + 1, '/')
            && tokens.isDigits(i + 2, 2, 2)
            && tokens.isSign(i + 3, '/')
            && tokens.isDigits(i + 4, 5, 7)
            && tokens.isGlued(i + 4);
    if (court) {
      return new Docket(i + 5, tokens.text(i, i + 4));
    }
    boolean list =
        (tokens.isWord(i, "kg") || tokens.isWord(i, "ha"))
            && tokens.isWord(i + 1, "za")
            && tokens.isAllCapitals(i + 1)
            && tokens.isDigits(i + 2, 2, 2)
            && tokens.isSign(i + 3, '-')
            && tokens.isDigits(i + 4, 1, 5);
    return list ? new Docket(i + 5, tokens.text(i, i + 4)) : null;
  }

  /** "Reiwa 3 (Wa) No. 1234", "2021 (Wa) 1234". */
  private static Docket japanese(Tokens tokens, int start, int year) {
    boolean kind =
        tokens.isDigits(year, 1, 4)
            && tokens.isSign(year + 1, '(')
            && tokens.isCapitalized(year + 2)
            && tokens.length(year + 2) <= 3
            && tokens.isSign(year + 3, ')');
    if (!kind || start == year && Calendar.year(tokens, year) == 0) {
      return null;
    }
    int at = year + 4;
    if (tokens.isWord(at, "no")) {
      at = tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
    }
    return tokens.isDigits(at, 1, 6) ? new Docket(at + 1, tokens.text(start, at)) : null;
  }
}
