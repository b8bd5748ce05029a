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
      if (PartyWords.isNamePart(tokens, at)) {
        start = at;
      } else if (!joinsLeft(tokens, at, v)) {
        break;
      }
      if (tokens.isOnNewLine(at)) {
        break;
      }
    }
    for (int at = v - 1; at > start && start >= 0; at--) {
      if (HEADLINE_VERBS.has(tokens, at - 1) && PartyWords.isNamePart(tokens, at)) {
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
      if (PartyWords.isNamePart(tokens, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean joinsLeft(Tokens tokens, int at, int v) {
    if (tokens.isSign(at, '.')) {
      return PartyWords.isAbbreviation(tokens, at - 1) || PartyWords.isInsideHost(tokens, at);
    }
    if (PartyWords.isInsideHost(tokens, at - 1)) {
      return true;
    }
    if (tokens.isSign(at, ',')) {
      return PartyWords.SUFFIXES.has(tokens, at + 1)
          || PartyWords.isEtAl(tokens, at + 1)
          || isInitialsSuffix(tokens, at + 1);
    }
    if (PartyWords.isEtAl(tokens, at) || PartyWords.isEtAl(tokens, at - 1)) {
      return true;
    }
    if (tokens.isWord(at, "and")) {
      return INSTITUTIONS.has(tokens, at + 1)
          || isAgainstInstitution(tokens, v) && PartyWords.isNamePart(tokens, at - 1);
    }
    if (PartyWords.isCountryInBrackets(tokens, at) || tokens.isWord(at, "plc")) {
      return true;
    }
    if (tokens.isWord(at, "the")) {
      return tokens.isWord(at - 1, "of") || tokens.isWord(at - 1, "for");
    }
    if (tokens.isWord(at, "for")) {
      return BODIES.has(tokens, at - 1) && tokens.isCapitalized(at - 1);
    }
    return PartyWords.joinsAnywhere(tokens, at) && at < v;
  }

  /** Actions against the Union name all applicants: "Google and Alphabet v Commission". */
  private static boolean isAgainstInstitution(Tokens tokens, int v) {
    int second = tokens.isSign(v + 1, '.') ? v + 2 : v + 1;
    return INSTITUTIONS.has(tokens, second) && tokens.isCapitalized(second);
  }

  /** Index after the name that begins at token {@code from}, or -1 if no name does. */
  static int endOfSecond(Tokens tokens, int from) {
    int first = tokens.isWord(from, "the") ? from + 1 : from;
    if (!PartyWords.isNamePart(tokens, first) || tokens.isOnNewLine(first)) {
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
          PartyWords.isNamePart(tokens, next - 1)
              || tokens.isSign(next - 1, '.')
              || tokens.isWord(next - 1, "al")
              || tokens.isWord(next - 1, "plc")
              || tokens.isSign(next - 2, "'\u2019") && tokens.isGlued(next - 1)
              || PartyWords.isInsideHost(tokens, next - 2);
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
    return INSTITUTIONS.has(tokens, last) || PartyWords.SUFFIXES.has(tokens, last);
  }

  /** Index after what the name has at token {@code at}, or -1 if the name ends before it. */
  private static int stepRight(Tokens tokens, int first, int at) {
    if (tokens.isSign(at, '.')) {
      if (PartyWords.isInsideHost(tokens, at)) {
        return at + 2;
      }
      return tokens.isGlued(at) && PartyWords.isAbbreviation(tokens, at - 1) ? at + 1 : -1;
    }
    if (tokens.isSign(at, ',')) {
      return PartyWords.SUFFIXES.has(tokens, at + 1)
              || PartyWords.isEtAl(tokens, at + 1)
              || isInitialsSuffix(tokens, at + 1)
          ? at + 1
          : -1;
    }
    if (PartyWords.isEtAl(tokens, at)) {
      return tokens.isSign(at + 2, '.') ? at + 3 : at + 2;
    }
    if (PartyWords.isNamePart(tokens, at)) {
      return afterFullStop(tokens, at)
              || afterSuffix(tokens, at) && !PartyWords.SUFFIXES.has(tokens, at)
          ? -1
          : at + 1;
    }
    if (tokens.isSign(at, "'\u2019") && tokens.isGlued(at)) {
      boolean possessive =
          tokens.isWord(at + 1, "s") && !PartyWords.isNamePart(tokens, at + 2)
              || !tokens.isGlued(at + 1);
      return possessive ? -1 : at + 1;
    }
    boolean afterApostrophe = tokens.isSign(at - 1, "'\u2019") && tokens.isGlued(at);
    if (afterApostrophe || tokens.isWord(at, "plc")) {
      return at + 1;
    }
    return joinsRight(tokens, first, at) ? at + 1 : -1;
  }

  private static boolean joinsRight(Tokens tokens, int first, int at) {
    boolean nameNext = PartyWords.isNamePart(tokens, at + 1) && !tokens.isOnNewLine(at + 1);
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
      return body
          && (nameNext || tokens.isWord(at + 1, "the") && PartyWords.isNamePart(tokens, at + 2));
    }
    return nameNext && PartyWords.joinsAnywhere(tokens, at) && !tokens.isWord(at, "s");
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
      if (!PartyWords.isNamePart(tokens, at) && !PartyWords.joinsAnywhere(tokens, at)) {
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
    return PartyWords.SUFFIXES.has(tokens, before)
        && !tokens.isWord(before, "company")
        && before < at;
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
