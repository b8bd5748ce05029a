package casewire.enrich.entity.pattern.citation;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/** What a token is inside the name of a party. */
final class PartyWords {
  /** How deep a name that begins in lower case may hide its capital: iiNet. */
  private static final int FURTHEST_CAPITAL = 3;

  static final Lexicon<Boolean> SUFFIXES =
      Lexicon.of(
          "inc ltd llc llp lp corp co corporation incorporated limited company gmbh plc ag sa nv bv ab"
              + " as oy kk spa srl pty pte kg se cos");
  private static final Lexicon<Boolean> ABBREVIATIONS =
      Lexicon.of(
          "inc ltd corp co cos bros no dr st mr mrs ms jr sr assn univ dept dist int intl nat natl gov"
              + " mgmt mfg bd comm ins rel al pty pte ex cal tex cty ass servs sys techs elec prods indus commc"
              + " commcns entm ent broad ors anr");
  private static final Lexicon<Boolean> INSIDE =
      Lexicon.of("of de la le du des van von der den del di da ex rel");

  private PartyWords() {}

  /** A capitalised word, one with a capital inside (eBay), or a number that belongs to a name. */
  static boolean isNamePart(Tokens tokens, int at) {
    if (tokens.isNumber(at)) {
      boolean inside =
          tokens.isDigits(at, 1, 3)
              && tokens.isCapitalized(at - 1)
              && (tokens.isCapitalized(at + 1)
                  || CaptionPattern.isVersus(tokens, at + 1)
                  || tokens.isSign(at + 1, ',') && SUFFIXES.has(tokens, at + 2));
      return inside
          || tokens.isGlued(at + 1) && tokens.isWord(at + 1)
          || tokens.isWord(at - 1, "doe")
          || tokens.isWord(at - 1, "does");
    }
    return tokens.isWord(at) && (tokens.isCapitalized(at) || hasInnerCapital(tokens, at));
  }

  static boolean hasInnerCapital(Tokens tokens, int at) {
    int last = Math.min(tokens.length(at) - 1, FURTHEST_CAPITAL);
    for (int letter = 1; letter <= last; letter++) {
      if (Character.isUpperCase(tokens.text().charAt(tokens.start(at) + letter))) {
        return true;
      }
    }
    return false;
  }

  static boolean isAbbreviation(Tokens tokens, int at) {
    return ABBREVIATIONS.has(tokens, at) || tokens.length(at) == 1 && tokens.isCapitalized(at);
  }

  /** Is the token the full stop of a host name that is a party's name (Amazon.com)? */
  static boolean isInsideHost(Tokens tokens, int at) {
    return tokens.isSign(at, '.')
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)
        && tokens.isWord(at + 1)
        && !tokens.isCapitalized(at + 1);
  }

  static boolean isEtAl(Tokens tokens, int at) {
    return tokens.isWord(at, "et") && tokens.isWord(at + 1, "al");
  }

  /** A bracket of "BMG Rights Mgmt. (US) LLC". */
  static boolean isCountryInBrackets(Tokens tokens, int at) {
    return tokens.isSign(at, '(') && tokens.isAllCapitals(at + 1) && tokens.isSign(at + 2, ')')
        || tokens.isSign(at, ')') && tokens.isAllCapitals(at - 1) && tokens.isSign(at - 2, '(');
  }

  static boolean joinsAnywhere(Tokens tokens, int at) {
    return INSIDE.has(tokens, at)
        || tokens.isSign(at, '&')
        || tokens.isSign(at, "-'\u2019/\u2011!") && (tokens.isGlued(at) || tokens.isGlued(at + 1))
        || isAfterApostrophe(tokens, at);
  }

  /** The end of "Sony's" and of the Bluebook's "Int'l", "Ass'n", "Commc'ns". */
  static boolean isAfterApostrophe(Tokens tokens, int at) {
    return tokens.isWord(at)
        && tokens.length(at) <= 3
        && tokens.isGlued(at)
        && tokens.isSign(at - 1, "'\u2019")
        && tokens.isGlued(at - 1);
  }
}
