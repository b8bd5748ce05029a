package casewire.enrich.entity.pattern.citation;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/**
 * How far the names of the parties beside a v. reach. A name is a run of capitalised words with
 * what company names and public bodies have inside: a comma before Inc., a full stop after Corp.,
 * "of" and "for the" between capitals.
 */
final class PartyNames {
  private static final int LONGEST = 16;

  /** How deep a name that begins in lower case may hide its capital: iiNet. */
  private static final int FURTHEST_CAPITAL = 3;

  private static final Lexicon<Boolean> SUFFIXES =
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
  private static final Lexicon<Boolean> BODIES =
      Lexicon.of(
          "center centre foundation institute society association committee council citizens alliance"
              + " campaign fund board department movement college commission court federation agency"
              + " organization organisation union arts people");
  private static final Lexicon<Boolean> INSTITUTIONS =
      Lexicon.of("parliament council commission others another anor anr ors");
  private static final Lexicon<Boolean> SENTENCE_STARTS =
      Lexicon.of(
          "in see under cf the as after since like citing case cases both but and while from unlike also"
              + " a an when although if because before for with on by what why how where that this judge"
              + " court following despite is are was unlike per versus until");

  /** Words that follow a caption in a headline that capitalises every word. */
  private static final Lexicon<Boolean> HEADLINE_NOUNS =
      Lexicon.of(
          "case lawsuit ruling decision trial verdict appeal settlement judgment judgement order opinion"
              + " hearing precedent litigation dispute fight battle saga suit injunction subpoena docket"
              + " plaintiffs defendants lawyers");

  /** What courts and reporters do to a case in such a headline. */
  private static final Lexicon<Boolean> HEADLINE_VERBS =
      Lexicon.of(
          "dismisses rules wins loses denies grants affirms reverses revives hears weighs tosses backs"
              + " upholds rejects settles ends asks cites reopens decides overturns vacates ponders hands"
              + " halts resolves distinguishes applies reconsiders");

  private PartyNames() {}

  /** Index of the first token of the name that ends before token {@code v}, or -1. */
  static int startOfFirst(Tokens tokens, int v, int floor) {
    int start = -1;
    int lowest = Math.max(floor, v - LONGEST);
    for (int at = v - 1; at >= lowest; at--) {
      if (isNamePart(tokens, at)) {
        start = at;
      } else if (!joinsLeft(tokens, at, v)) {
        break;
      }
      if (tokens.isOnNewLine(at)) {
        break;
      }
    }
    for (int at = v - 1; at > start && start >= 0; at--) {
      if (HEADLINE_VERBS.has(tokens, at - 1) && isNamePart(tokens, at)) {
        start = at;
      }
    }
    while (start >= 0
        && start < v
        && SENTENCE_STARTS.has(tokens, start)
        && !tokens.isSign(start + 1, "&-.")) {
      start = nextNamePart(tokens, start + 1, v);
    }
    return start;
  }

  private static int nextNamePart(Tokens tokens, int from, int v) {
    for (int at = from; at < v; at++) {
      if (isNamePart(tokens, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean joinsLeft(Tokens tokens, int at, int v) {
    if (tokens.isSign(at, '.')) {
      return isAbbreviation(tokens, at - 1) || isInsideHost(tokens, at);
    }
    if (isInsideHost(tokens, at - 1)) {
      return true;
    }
    if (tokens.isSign(at, ',')) {
      return SUFFIXES.has(tokens, at + 1)
          || isEtAl(tokens, at + 1)
          || isInitialsSuffix(tokens, at + 1);
    }
    if (isEtAl(tokens, at) || isEtAl(tokens, at - 1)) {
      return true;
    }
    if (tokens.isWord(at, "and")) {
      return INSTITUTIONS.has(tokens, at + 1)
          || isAgainstInstitution(tokens, v) && isNamePart(tokens, at - 1);
    }
    if (isCountryInBrackets(tokens, at) || tokens.isWord(at, "plc")) {
      return true;
    }
    if (tokens.isWord(at, "the")) {
      return tokens.isWord(at - 1, "of") || tokens.isWord(at - 1, "for");
    }
    if (tokens.isWord(at, "for")) {
      return BODIES.has(tokens, at - 1) && tokens.isCapitalized(at - 1);
    }
    return joinsAnywhere(tokens, at) && at < v;
  }

  /** Actions against the Union name all applicants: "Google and Alphabet v Commission". */
  private static boolean isAgainstInstitution(Tokens tokens, int v) {
    int second = tokens.isSign(v + 1, '.') ? v + 2 : v + 1;
    return INSTITUTIONS.has(tokens, second) && tokens.isCapitalized(second);
  }

  /** A bracket of "BMG Rights Mgmt. (US) LLC". */
  private static boolean isCountryInBrackets(Tokens tokens, int at) {
    return tokens.isSign(at, '(') && tokens.isAllCapitals(at + 1) && tokens.isSign(at + 2, ')')
        || tokens.isSign(at, ')') && tokens.isAllCapitals(at - 1) && tokens.isSign(at - 2, '(');
  }

  private static boolean joinsAnywhere(Tokens tokens, int at) {
    return INSIDE.has(tokens, at)
        || tokens.isSign(at, '&')
        || tokens.isSign(at, "-'\u2019/\u2011!") && (tokens.isGlued(at) || tokens.isGlued(at + 1))
        || isAfterApostrophe(tokens, at);
  }

  /** The end of "Sony's" and of the Bluebook's "Int'l", "Ass'n", "Commc'ns". */
  private static boolean isAfterApostrophe(Tokens tokens, int at) {
    return tokens.isWord(at)
        && tokens.length(at) <= 3
        && tokens.isGlued(at)
        && tokens.isSign(at - 1, "'\u2019")
        && tokens.isGlued(at - 1);
  }

  /** A capitalised word, one with a capital inside (eBay), or a number that belongs to a name. */
  private static boolean isNamePart(Tokens tokens, int at) {
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

  private static boolean hasInnerCapital(Tokens tokens, int at) {
    int last = Math.min(tokens.length(at) - 1, FURTHEST_CAPITAL);
    for (int letter = 1; letter <= last; letter++) {
      if (Character.isUpperCase(tokens.text().charAt(tokens.start(at) + letter))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(Tokens tokens, int at) {
    return ABBREVIATIONS.has(tokens, at) || tokens.length(at) == 1 && tokens.isCapitalized(at);
  }

  /** Is the token the full stop of a host name that is a party's name (Amazon.com)? */
  private static boolean isInsideHost(Tokens tokens, int at) {
    return tokens.isSign(at, '.')
        && tokens.isGlued(at)
        && tokens.isGlued(at + 1)
        && tokens.isWord(at + 1)
        && !tokens.isCapitalized(at + 1);
  }

  private static boolean isEtAl(Tokens tokens, int at) {
    return tokens.isWord(at, "et") && tokens.isWord(at + 1, "al");
  }

  /** Index after the name that begins at token {@code from}, or -1 if no name does. */
  static int endOfSecond(Tokens tokens, int from) {
    int first = tokens.isWord(from, "the") ? from + 1 : from;
    if (!isNamePart(tokens, first) || tokens.isOnNewLine(first)) {
      return -1;
    }
    int end = first + 1;
    int at = first + 1;
    while (at < first + LONGEST && tokens.exists(at) && !tokens.isOnNewLine(at)) {
      int next = stepRight(tokens, first, at);
      if (next < 0) {
        break;
      }
      boolean named =
          isNamePart(tokens, next - 1)
              || tokens.isSign(next - 1, '.')
              || tokens.isWord(next - 1, "al")
              || tokens.isWord(next - 1, "plc")
              || tokens.isSign(next - 2, "'\u2019") && tokens.isGlued(next - 1)
              || isInsideHost(tokens, next - 2);
      end = named ? next : end;
      at = next;
    }
    return withoutHeadlineNouns(tokens, first, afterNumber(tokens, end));
  }

  /** After "10" of "Does 1-10", after "x" of "1337x". */
  private static int afterNumber(Tokens tokens, int end) {
    if (!tokens.isNumber(end - 1) || !tokens.exists(end) || !tokens.isGlued(end)) {
      return end;
    }
    boolean range =
        tokens.isSign(end, "-\u2013") && tokens.isNumber(end + 1) && tokens.isGlued(end + 1);
    if (range) {
      return end + 2;
    }
    return tokens.isWord(end) ? end + 1 : end;
  }

  /** "Acme Ltd. & Ors Vs": courts in India write the v. with a capital. */
  static boolean endsParty(Tokens tokens, int at) {
    int last = tokens.isSign(at, '.') ? at - 1 : at;
    return INSTITUTIONS.has(tokens, last) || SUFFIXES.has(tokens, last);
  }

  /** Index after what the name has at token {@code at}, or -1 if the name ends before it. */
  private static int stepRight(Tokens tokens, int first, int at) {
    if (tokens.isSign(at, '.')) {
      if (isInsideHost(tokens, at)) {
        return at + 2;
      }
      return tokens.isGlued(at) && isAbbreviation(tokens, at - 1) ? at + 1 : -1;
    }
    if (tokens.isSign(at, ',')) {
      return SUFFIXES.has(tokens, at + 1)
              || isEtAl(tokens, at + 1)
              || isInitialsSuffix(tokens, at + 1)
          ? at + 1
          : -1;
    }
    if (isEtAl(tokens, at)) {
      return tokens.isSign(at + 2, '.') ? at + 3 : at + 2;
    }
    if (isNamePart(tokens, at)) {
      return afterFullStop(tokens, at) || afterSuffix(tokens, at) && !SUFFIXES.has(tokens, at)
          ? -1
          : at + 1;
    }
    if (tokens.isSign(at, "'\u2019") && tokens.isGlued(at)) {
      boolean possessive =
          tokens.isWord(at + 1, "s") && !isNamePart(tokens, at + 2) || !tokens.isGlued(at + 1);
      return possessive ? -1 : at + 1;
    }
    boolean afterApostrophe = tokens.isSign(at - 1, "'\u2019") && tokens.isGlued(at);
    if (afterApostrophe || tokens.isWord(at, "plc")) {
      return at + 1;
    }
    return joinsRight(tokens, first, at) ? at + 1 : -1;
  }

  private static boolean joinsRight(Tokens tokens, int first, int at) {
    boolean nameNext = isNamePart(tokens, at + 1) && !tokens.isOnNewLine(at + 1);
    if (tokens.isWord(at, "and")) {
      boolean institutions =
          INSTITUTIONS.has(tokens, at + 1) && tokens.isCapitalized(at + 1)
              || tokens.isWord(at + 1, "others");
      return institutions
          || nameNext && hasWordBefore(tokens, first, at, "of") && !versusFollows(tokens, at + 1);
    }
    if (tokens.isWord(at, "the")) {
      return nameNext && (tokens.isWord(at - 1, "of") || tokens.isWord(at - 1, "for"));
    }
    if (tokens.isWord(at, "for") || tokens.isWord(at, "of")) {
      boolean body = tokens.isWord(at, "of") || BODIES.has(tokens, at - 1);
      return body && (nameNext || tokens.isWord(at + 1, "the") && isNamePart(tokens, at + 2));
    }
    return nameNext && joinsAnywhere(tokens, at) && !tokens.isWord(at, "s");
  }

  private static boolean hasWordBefore(Tokens tokens, int first, int at, String word) {
    for (int before = first; before < at; before++) {
      if (tokens.isWord(before, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean versusFollows(Tokens tokens, int from) {
    for (int at = from; at < from + LONGEST; at++) {
      if (isVersusAt(tokens, at)) {
        return true;
      }
      if (!isNamePart(tokens, at) && !joinsAnywhere(tokens, at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVersusAt(Tokens tokens, int at) {
    return CaptionPattern.isVersus(tokens, at);
  }

  /** "Inc. The court" is the next sentence; "Co. Ltd." is not. */
  private static boolean afterFullStop(Tokens tokens, int at) {
    return tokens.isSign(at - 1, '.') && !tokens.isGlued(at) && SENTENCE_STARTS.has(tokens, at);
  }

  private static boolean afterSuffix(Tokens tokens, int at) {
    int before = tokens.isSign(at - 1, '.') ? at - 2 : at - 1;
    return SUFFIXES.has(tokens, before) && !tokens.isWord(before, "company") && before < at;
  }

  /** "L.P.", "S.A.", "N.V." after a comma. */
  private static boolean isInitialsSuffix(Tokens tokens, int at) {
    return tokens.length(at) == 1
        && tokens.isCapitalized(at)
        && tokens.isSign(at + 1, '.')
        && tokens.isGlued(at + 1)
        && tokens.length(at + 2) == 1
        && tokens.isGlued(at + 2);
  }

  private static int withoutHeadlineNouns(Tokens tokens, int first, int end) {
    int cut = end;
    while (cut > first + 1
        && HEADLINE_NOUNS.has(tokens, cut - 1)
        && !tokens.isWord(cut - 1, "litigation")) {
      cut--;
    }
    return cut;
  }
}
