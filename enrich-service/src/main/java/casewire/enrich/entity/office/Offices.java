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
      offices.after(mention.to());
    }
    return offices.found;
  }

  private void before(int name) {
    int head = name - 1;
    if (head < 0 || !isSmall(head) || !text.isAny(head, HEAD) || tokens.startsSentence(name)) {
      return;
    }
    int from = head;
    while (from > 0
        && !isFormer(from - 1)
        && head - from < LONGEST
        && !tokens.startsSentence(from)
        && isSmall(from - 1)
        && !text.is(from - 1, WordClass.FUNCTION)
        && (text.isAny(from - 1, MODIFIER) || isCompound(from - 1))) {
      from--;
    }
    found.add(tokens.span(from, name));
  }

  /** "former" and "then" say when, not what. */
  private boolean isFormer(int token) {
    String word = tokens.textOf(token);
    return word.equals("former") || word.equals("then") || word.equals("ex");
  }

  /** {@code anti-piracy}. */
  private boolean isCompound(int token) {
    return tokens.text().substring(tokens.start(token), tokens.end(token)).indexOf('-') > 0;
  }

  private void after(int end) {
    int from = end + 1;
    if (end >= text.size() || !tokens.is(end, ',') || from >= text.size()) {
      return;
    }
    if (isArticle(from)) {
      from++;
    }
    from = afterPossessor(from);
    int to = from;
    while (to < text.size() && to - from < LONGEST && isPart(to)) {
      to++;
    }
    while (to > from && !text.isAny(to - 1, HEAD) && !isTail(to - 1)) {
      to--;
    }
    if (to > from && (isEnd(to) || text.isAny(to - 1, HEAD))) {
      found.add(tokens.span(from, to));
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
