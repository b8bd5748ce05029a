package casewire.enrich.entity.office;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Span;
import casewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the office or function of a person beside the name: "chief executive Steve Jobs", "Gary
 * Shapiro, chief executive of the association", "anti-trust law professor".
 */
public final class Offices {
  private static final int LONGEST = 6;
  private static final long HEAD = WordClass.TITLE.bit();
  private static final long MODIFIER = WordClass.TITLE_MODIFIER.bit() | HEAD;

  private final MarkedText text;
  private final Tokens tokens;
  private final List<Span> found = new ArrayList<>();

  private Offices(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Offices beside the mentions of people, in text order for each person. */
  public static List<Span> beside(Name person, MarkedText text) {
    Offices offices = new Offices(text);
    for (Candidate mention : person.candidates()) {
      offices.before(mention.from());
      offices.beforeComma(mention.from());
      offices.after(mention.to());
    }
    return offices.found;
  }

  private void before(int name) {
    int head = name - 1;
    if (head < 0 || !isSmall(head) || !isHead(head) || tokens.startsSentence(name)) {
      return;
    }
    found.add(tokens.span(start(head), name));
  }

  /** "Its director, Ana Lopez, left": whose office it is stands before it. */
  private void beforeComma(int name) {
    int head = name - 2;
    if (head < 1
        || !tokens.is(name - 1, ',')
        || tokens.startsSentence(name)
        || !isSmall(head)
        || !isHead(head)) {
      return;
    }
    int from = start(head);
    if (from > 0 && !tokens.startsSentence(from) && isOwner(from - 1)) {
      found.add(tokens.span(from, name - 1));
    }
  }

  private boolean isOwner(int token) {
    return tokens.isPossessive(token)
        || switch (tokens.textOf(token).toLowerCase(Locale.ROOT)) {
          case "its", "their", "his", "her" -> true;
          default -> false;
        };
  }

  /** First word of the office that ends with this one. */
  private int start(int head) {
    int from = head;
    while (from > 0
        && !isFormer(from - 1)
        && head - from < LONGEST
        && !tokens.startsSentence(from)
        && isSmall(from - 1)
        && !text.is(from - 1, WordClass.FUNCTION)
        && (text.isAny(from - 1, MODIFIER) || isCompound(from - 1) || isAfterChief(from - 1))) {
      from--;
    }
    boolean opens =
        from > 0
            && !tokens.startsSentence(from)
            && tokens.startsSentence(from - 1)
            && tokens.shape(from - 1) == Shape.CAPITALIZED
            && !isFormer(from - 1)
            && !text.isTaken(from - 1)
            && text.isAny(from - 1, WordClass.TITLE_MODIFIER.bit());
    return opens ? from - 1 : from;
  }

  /** A scientist or economist is an office only as the chief of them. */
  private boolean isHead(int token) {
    return text.isAny(token, HEAD)
        || text.is(token, WordClass.JOB) && (isAfterChief(token) || isAfterChief(token - 1));
  }

  /** "accounting" in "chief accounting officer", "data" in "chief data scientist". */
  private boolean isAfterChief(int token) {
    return token > 0
        && !tokens.startsSentence(token)
        && tokens.textOf(token - 1).equalsIgnoreCase("chief");
  }

  /** "former" and "then" say when, not what. */
  private boolean isFormer(int token) {
    String word = tokens.textOf(token).toLowerCase(Locale.ROOT);
    return word.equals("former") || word.equals("then") || word.equals("ex");
  }

  /** {@code anti-piracy}. */
  private boolean isCompound(int token) {
    return tokens.text().substring(tokens.start(token), tokens.end(token)).indexOf('-') > 0;
  }

  private void after(int end) {
    int from = end + 1;
    boolean beside = end < text.size() && (tokens.is(end, ',') || isCopula(end));
    if (!beside || from >= text.size()) {
      return;
    }
    boolean determined = isArticle(from);
    if (determined) {
      from++;
    }
    if (tokens.is(end, ',') || determined) {
      office(afterPossessor(from));
    }
  }

  /** "Ana Lopez was its chief data scientist". */
  private boolean isCopula(int token) {
    return text.continues(token)
        && switch (tokens.textOf(token)) {
          case "is", "was", "became", "remains" -> true;
          default -> false;
        };
  }

  /** An office, and another behind "and": "chairman and chief executive". */
  private void office(int first) {
    int from = first < text.size() && isFormer(first) ? first + 1 : first;
    int to = from;
    while (to < text.size() && to - from < LONGEST && isPart(to)) {
      to++;
    }
    while (to > from && !isHead(to - 1) && !isTail(to - 1)) {
      to--;
    }
    if (to > from && (isEnd(to) || isHead(to - 1))) {
      found.add(tokens.span(from, to));
      boolean another =
          text.continues(to + 1)
              && tokens.textOf(to).equals("and")
              && text.isAny(to + 1, MODIFIER)
              && isPart(to + 1);
      if (another) {
        office(to + 1);
      }
    }
  }

  /** "the League's general counsel": whose office it is does not belong to it. */
  private int afterPossessor(int from) {
    for (int at = from; at < text.size() && at < from + LONGEST; at++) {
      if (tokens.isPossessive(at)) {
        return Math.min(at + 1, text.size() - 1);
      }
      if (tokens.shape(at) == Shape.MARK || tokens.startsSentence(at)) {
        break;
      }
    }
    return from;
  }

  private boolean isTail(int token) {
    return text.is(token, WordClass.TITLE_TAIL) && token > 0 && text.isAny(token - 1, HEAD);
  }

  private boolean isArticle(int token) {
    return switch (tokens.textOf(token)) {
      case "the", "a", "an", "its", "their", "his", "her" -> true;
      default -> false;
    };
  }

  /** A word of an office, or one that says of what: "anti-trust law professor". */
  private boolean isPart(int token) {
    return isSmall(token) && !text.is(token, WordClass.FUNCTION)
        || tokens.shape(token) == Shape.CAPITALS && text.isAny(token, HEAD);
  }

  private boolean isSmall(int token) {
    return tokens.shape(token) == Shape.LOWER && !text.isTaken(token);
  }

  private boolean isEnd(int token) {
    return token >= text.size()
        || tokens.startsSentence(token)
        || tokens.shape(token) == Shape.MARK
        || text.is(token, WordClass.FUNCTION);
  }
}
