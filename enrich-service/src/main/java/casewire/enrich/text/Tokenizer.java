package casewire.enrich.text;

import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into tokens, sentences and paragraphs in one pass, linear in its length.
 *
 * <p>Abbreviations keep their full stop ({@code U.S.}, {@code Inc.}), the possessive ending is a
 * token of its own, host names stay whole, and compounds around a name come apart ({@code
 * London-based}, {@code anti-Microsoft}). Invisible characters such as soft hyphens stay inside the
 * word.
 */
public final class Tokenizer {
  private static final Set<String> AFTER_NAME =
      Set.of(
          "based",
          "owned",
          "led",
          "backed",
          "run",
          "made",
          "born",
          "style",
          "listed",
          "wide",
          "like",
          "friendly",
          "controlled",
          "funded",
          "related",
          "held",
          "only",
          "approved",
          "compatible",
          "area",
          "bound",
          "dominated",
          "educated",
          "era",
          "trained",
          "branded",
          "licensed",
          "free",
          "specific",
          "registered",
          "type",
          "hosted",
          "linked",
          "operated",
          "supported",
          "produced",
          "sponsored",
          "inspired",
          "protected",
          "speaking",
          "affiliated",
          "exclusive",
          "powered",
          "enabled",
          "brokered",
          "mandated",
          "appointed",
          "focused");
  private static final Set<String> BEFORE_NAME =
      Set.of("anti", "pro", "non", "ex", "pre", "post", "mid", "then", "former", "trans", "all");

  private static final int CAPTION_WORDS = 12;
  private static final int SHORTEST_PART = 3;

  /** Whether the letters from {@code start} to {@code end} are a word. */
  @FunctionalInterface
  public interface WordTest {
    boolean isWord(int start, int end);
  }

  private final String text;
  private final WordTest words;
  private final Tokens tokens;
  private boolean paragraph = true;
  private boolean sentence = true;
  private boolean space;

  /** Tokens since the start of a paragraph that begins small, as captions do; -1 elsewhere. */
  private int caption = -1;

  private Tokenizer(String text, WordTest words) {
    this.text = text;
    this.words = words;
    this.tokens = new Tokens(text);
  }

  /** The tokens of {@code text}. */
  public static Tokens tokenize(String text) {
    return tokenize(text, (start, end) -> false);
  }

  /**
   * The tokens of {@code text}; a caption that ran into the first word of a paragraph ("pirate
   * logoEarly this week") comes off it.
   *
   * @param words tells words, so that "logo" and "Early" are seen in it and no trade name is cut
   */
  public static Tokens tokenize(String text, WordTest words) {
    Tokenizer tokenizer = new Tokenizer(text, words);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at = skipSpace(at);
      } else if (isWordStart(c)) {
        at = word(at);
      } else {
        at = mark(at);
      }
    }
  }

  private int skipSpace(int from) {
    int at = from;
    int lines = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      char c = text.charAt(at++);
      lines += c == '\n' || c == '\u2029' ? 1 : 0;
      lines += c == '\u2029' ? 1 : 0;
    }
    space = true;
    paragraph |= lines >= 2;
    return at;
  }

  private int mark(int at) {
    char c = text.charAt(at);
    int end = at + 1;
    if (Character.isHighSurrogate(c) && end < text.length()) {
      end += Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
    }
    if (isApostrophe(c) && end < text.length() && isEndingS(end)) {
      end++;
    }
    boolean opening = sentence;
    add(at, end, Shape.MARK);
    sentence = endsSentence(c) || (opening && !Character.isLetterOrDigit(c));
    return end;
  }

  /** Whether a possessive s stands alone at {@code at}. */
  private boolean isEndingS(int at) {
    return at >= 2
        && (text.charAt(at) == 's' || text.charAt(at) == 'S')
        && isWordPart(text.charAt(at - 2))
        && (at + 1 == text.length() || !isWordPart(text.charAt(at + 1)));
  }

  /** A closing quotation mark or bracket after the stop changes nothing: see {@link #mark}. */
  private static boolean endsSentence(char c) {
    return ".!?…。！？".indexOf(c) >= 0;
  }

  private int word(int from) {
    int end = wordEnd(from);
    int joint = end;
    // A hyphen, full stop, ampersand or apostrophe between two letters joins them.
    while (joint + 1 < text.length() && joins(from, joint)) {
      end = wordEnd(joint + 1);
      joint = end;
    }
    end = withFullStop(from, end);
    int glued = captionEnd(from, end);
    if (glued > from) {
      addWord(from, glued);
      sentence = true;
      caption = -1;
      split(glued, end);
    } else {
      split(from, end);
    }
    return end;
  }

  /** Where a caption ends inside this word; {@code from} if none does. */
  private int captionEnd(int from, int end) {
    if (paragraph) {
      caption = Character.isLowerCase(text.charAt(from)) ? 0 : -1;
    }
    if (caption < 0 || caption > CAPTION_WORDS || words.isWord(from, end)) {
      return from;
    }
    int at = from + 1;
    while (at < end
        && !(Character.isUpperCase(text.charAt(at))
            && Character.isLowerCase(text.charAt(at - 1)))) {
      at++;
    }
    int left = at;
    while (left > from && Character.isLetter(text.charAt(left - 1))) {
      left--;
    }
    boolean glued = at < end && at - left >= SHORTEST_PART && words.isWord(at, end);
    return glued ? at : from;
  }

  private boolean joins(int from, int joint) {
    char c = text.charAt(joint);
    char next = text.charAt(joint + 1);
    if (!isWordStart(next)) {
      return false;
    }
    return switch (c) {
      case '-', '\u2011' -> true;
      case '&' -> Character.isUpperCase(next) && Character.isUpperCase(text.charAt(joint - 1));
      case '\'', '’' -> !isEndingS(joint + 1);
      case '.' -> joinsAtFullStop(joint, next);
      case ',' -> Character.isDigit(next) && Character.isDigit(text.charAt(joint - 1));
      default -> false;
    };
  }

  /** {@code U.S}, {@code Amazon.com} and {@code 3.5}, but not {@code end.Next}. */
  private boolean joinsAtFullStop(int joint, char next) {
    char before = text.charAt(joint - 1);
    if (Character.isDigit(next) || Character.isLowerCase(next)) {
      return true;
    }
    return Character.isUpperCase(before)
        && (joint < 2 || !Character.isLetter(text.charAt(joint - 2)));
  }

  private int withFullStop(int from, int end) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return end;
    }
    boolean capitalsWithStops = end - from >= 3 && text.charAt(end - 2) == '.';
    boolean initial =
        end - from == 1 && Character.isUpperCase(text.charAt(from)) && spaceThenCapital(end + 1);
    boolean kept =
        initial
            || (capitalsWithStops && Character.isUpperCase(text.charAt(end - 1)))
            || Abbreviations.keepsFullStop(text, from, end);
    return kept ? end + 1 : end;
  }

  private boolean spaceThenCapital(int at) {
    return at + 1 < text.length()
        && isSpace(text.charAt(at))
        && (Character.isUpperCase(text.charAt(at + 1)) || text.charAt(at + 1) == '(');
  }

  /** Adds the word, in parts where a compound surrounds a name. */
  private void split(int from, int end) {
    int first = indexOfHyphen(from, end);
    if (first > from && first < end - 1) {
      int last = lastHyphen(first, end);
      if (last == first && isCapitals(from, first) && isSmall(last + 1, end)
          || isUpperWord(from) && AFTER_NAME.contains(text.substring(last + 1, end))) {
        addParts(from, last, end);
        return;
      }
      if (Character.isUpperCase(text.charAt(first + 1))
          && BEFORE_NAME.contains(text.substring(from, first).toLowerCase(Locale.ROOT))) {
        addParts(from, first, end);
        return;
      }
    }
    addWord(from, end);
  }

  private boolean isCapitals(int from, int end) {
    return end - from >= 2 && text.substring(from, end).chars().allMatch(Character::isUpperCase);
  }

  private boolean isSmall(int from, int end) {
    return text.substring(from, end).chars().allMatch(Character::isLowerCase);
  }

  private void addParts(int from, int hyphen, int end) {
    addWord(from, hyphen);
    add(hyphen, hyphen + 1, Shape.MARK);
    addWord(hyphen + 1, end);
  }

  /** Index of the first hyphen of the word, its end if it has none. */
  private int indexOfHyphen(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '-') {
      at++;
    }
    return at;
  }

  private int lastHyphen(int first, int end) {
    int at = end - 1;
    while (at > first && text.charAt(at) != '-') {
      at--;
    }
    return at;
  }

  private boolean isUpperWord(int from) {
    return Character.isUpperCase(text.charAt(from))
        || (from + 1 < text.length() && Character.isUpperCase(text.charAt(from + 1)));
  }

  private void addWord(int from, int end) {
    boolean afterAbbreviation = tokens.size() > 0 && !sentence && endsWithStop(tokens.size() - 1);
    if (afterAbbreviation && startsNewSentence(from, end)) {
      sentence = true;
    }
    add(from, end, shapeOf(from, end));
    sentence = false;
  }

  private boolean endsWithStop(int token) {
    return tokens.end(token) - tokens.start(token) > 1
        && text.charAt(tokens.end(token) - 1) == '.'
        && !Abbreviations.isTitle(text, tokens.start(token), tokens.end(token) - 1);
  }

  /** After {@code U.S.} or {@code Inc.} only words that open sentences tell that one begins. */
  private boolean startsNewSentence(int from, int end) {
    return space
        && Character.isUpperCase(text.charAt(from))
        && Openers.opensSentence(text, from, end);
  }

  private Shape shapeOf(int from, int end) {
    char first = text.charAt(from);
    if (Character.isDigit(first)) {
      return Shape.NUMBER;
    }
    int upper = 0;
    int lower = 0;
    boolean innerCapital = false;
    boolean afterLower = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
        innerCapital |= afterLower;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
      afterLower = Character.isLowerCase(c);
    }
    if (upper == 0) {
      return Shape.LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? Shape.INITIAL : Shape.CAPITALS;
    }
    return innerCapital && !Character.isLowerCase(first) && isScottish(from)
        ? Shape.CAPITALIZED
        : innerCapital
                || !Character.isUpperCase(first)
                || upper > 2 && indexOfHyphen(from, end) == end
            ? Shape.MIXED
            : Shape.CAPITALIZED;
  }

  /** {@code McDonald}, {@code MacBride}, {@code DeVito}: a capital inside is how the name goes. */
  private boolean isScottish(int from) {
    return text.startsWith("Mc", from)
        || text.startsWith("Mac", from)
        || text.startsWith("De", from);
  }

  private void add(int from, int end, Shape shape) {
    tokens.add(from, end, shape, paragraph, sentence, space);
    caption += caption >= 0 ? 1 : 0;
    paragraph = false;
    space = false;
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || (c > 127 && isInvisible(c));
  }

  /** Combining marks, soft hyphens, joiners: they change nothing about where a word ends. */
  static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return c == '\u00AD'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (type == Character.FORMAT && c != '\u2028');
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F';
  }
}
