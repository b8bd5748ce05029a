package casewire.enrich.text;

/**
 * Puts a text's segments together to tokens, sentences and paragraphs, linear in its length.
 *
 * <p>Abbreviations keep their full stop ({@code U.S.}, {@code Inc.}), the possessive ending is a
 * token of its own, host names stay whole, and compounds around a name come apart ({@code
 * London-based}, {@code anti-Microsoft}). Invisible characters such as soft hyphens stay inside the
 * word.
 */
public final class Tokenizer {
  private static final int CAPTION_WORDS = 12;
  private static final int SHORTEST_PART = 3;

  /** Whether the letters from {@code start} to {@code end} are a word. */
  @FunctionalInterface
  public interface WordTest {
    boolean isWord(int start, int end);
  }

  private final Segments segments;
  private final String text;
  private final WordTest words;
  private final Tokens tokens;

  /** The segment to go on with. */
  private int next;

  private boolean paragraph = true;
  private boolean sentence = true;
  private boolean space;

  /** Tokens since the start of a paragraph that begins small, as captions do; -1 elsewhere. */
  private int caption = -1;

  private Tokenizer(Segments segments, WordTest words) {
    this.segments = segments;
    this.text = segments.text();
    this.words = words;
    this.tokens = new Tokens(text);
  }

  /** The tokens of {@code text}. */
  public static Tokens tokenize(String text) {
    return tokenize(Segments.of(text));
  }

  /** The tokens of a text that is cut already. */
  public static Tokens tokenize(Segments segments) {
    return tokenize(segments, (start, end) -> false);
  }

  /**
   * The tokens of a text; a caption that ran into the first word of a paragraph ("pirate logoEarly
   * this week") comes off it.
   *
   * @param words tells words, so that "logo" and "Early" are seen in it and no trade name is cut
   */
  public static Tokens tokenize(Segments segments, WordTest words) {
    Tokenizer tokenizer = new Tokenizer(segments, words);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int end = 0;
    while (next < segments.size()) {
      if (segments.start(next) > end || WordEnds.isSpace(text.charAt(end))) {
        skipSpace(end);
        end = segments.start(next);
      } else if (segments.isRun(next)) {
        end = word();
      } else {
        end = mark();
      }
    }
  }

  /** White space between segments, and the kinds of it that are segments. */
  private void skipSpace(int from) {
    int lines = 0;
    int at = from;
    while (at < text.length() && WordEnds.isSpace(text.charAt(at))) {
      char c = text.charAt(at++);
      lines += c == '\n' ? 1 : c == '\u2029' ? 2 : 0;
    }
    while (segments.start(next) < at) {
      next++;
    }
    space = true;
    paragraph |= lines >= 2;
  }

  private int mark() {
    int at = segments.start(next);
    int end = segments.end(next++);
    char c = text.charAt(at);
    if (isApostrophe(c) && end < text.length() && WordEnds.isEndingS(text, end)) {
      end++;
      next++;
    }
    boolean opening = sentence;
    add(at, end, Shape.MARK);
    sentence = endsSentence(c) || (opening && !Character.isLetterOrDigit(c));
    return end;
  }

  /** A closing quotation mark or bracket after the stop changes nothing: see {@link #mark}. */
  private static boolean endsSentence(char c) {
    return ".!?…。！？".indexOf(c) >= 0;
  }

  private int word() {
    int first = next;
    int from = segments.start(first);
    int end = parts();
    // A hyphen, full stop, ampersand or apostrophe between two letters joins them.
    while (segments.isGlued(next + 1, end + 1) && WordEnds.joins(text, end)) {
      next++;
      end = parts();
    }
    boolean run = next == first + 1;
    if (WordEnds.keepsFullStop(text, from, end)) {
      next++;
      end++;
    }
    int glued = captionEnd(from, end);
    if (glued > from) {
      addWord(from, glued, Shape.of(text, from, glued));
      sentence = true;
      caption = -1;
      split(glued, end);
    } else if (run) {
      addWord(from, end, segments.isLetters(first) ? Shape.ofRun(segments, first) : Shape.NUMBER);
    } else {
      split(from, end);
    }
    return end;
  }

  /** Goes on to the end of what is surely one word, and returns that. */
  private int parts() {
    int end = segments.end(next++);
    while (segments.isGlued(next, end)
        && (segments.isRun(next) || WordEnds.isWordPart(text.charAt(end)))) {
      end = segments.end(next++);
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

  /** Adds the word, in parts where a compound surrounds a name. */
  private void split(int from, int end) {
    int hyphen = Compounds.hyphen(text, from, end);
    if (hyphen < 0) {
      addWord(from, end, Shape.of(text, from, end));
      return;
    }
    addWord(from, hyphen, Shape.of(text, from, hyphen));
    add(hyphen, hyphen + 1, Shape.MARK);
    addWord(hyphen + 1, end, Shape.of(text, hyphen + 1, end));
  }

  private void addWord(int from, int end, Shape shape) {
    boolean afterAbbreviation = tokens.size() > 0 && !sentence && endsWithStop(tokens.size() - 1);
    if (afterAbbreviation && startsNewSentence(from, end)) {
      sentence = true;
    }
    add(from, end, shape);
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

  private void add(int from, int end, Shape shape) {
    tokens.add(from, end, shape, paragraph, sentence, space);
    caption += caption >= 0 ? 1 : 0;
    paragraph = false;
    space = false;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
