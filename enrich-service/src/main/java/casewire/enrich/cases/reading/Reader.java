package casewire.enrich.cases.reading;

import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import casewire.enrich.text.Segments;
import casewire.enrich.text.Span;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Splits an article into words and sentences, with each mention of an entity as one word. */
public final class Reader {
  /** Captions are read word by word; works and roles never stand for a party. */
  private static final Set<EntityType> READ_THROUGH =
      EnumSet.of(EntityType.CITATION, EntityType.STATUTE, EntityType.WORK, EntityType.ROLE);

  private static final Set<String> ABBREVIATIONS =
      WordSet.of(
          "v", "vs", "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "no", "nos", "inc", "ltd",
          "corp", "co", "llc", "l.p", "art", "sec", "sen", "rep", "gov", "gen", "lt", "col", "sgt",
          "hon", "messrs", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "va", "calif", "mass", "fla", "ill", "pa", "ga", "mich", "conn",
          "ariz", "tenn", "wash", "ore", "colo", "del", "md", "nev", "tex", "minn", "wis", "plc");

  private static final Pattern TRADES =
      Pattern.compile(
          "((Major|Record|Music|Film|Movie|Book|Game|Games|Hollywood|TV|Media|News|Tech|Adult"
              + "|Academic|Internet|Entertainment) )*(Labels|Studios|Publishers|Companies|Giants|Firms"
              + "|Makers|Groups|Industry|Producers|Distributors|Retailers|Providers|Broadcasters"
              + "|Filmmakers|Rightsholders|Authors|Artists|Writers)");

  private record Named(Span span, RecognizedEntity entity) {}

  private final Document document;
  private final String text;
  private final List<Named> named;
  private final List<Word> words = new ArrayList<>();
  private final IntStream.Builder sentenceStarts = IntStream.builder();
  private final Segments segments;
  private int paragraph;
  private int sentence;

  /** The first word of the sentence. */
  private int sentenceStart;

  /** The mention to come. */
  private int nextName;

  /** The segment to come. */
  private int segment;

  private Reader(Document document, List<RecognizedEntity> entities) {
    this.document = document;
    this.text = document.text();
    this.segments = document.segments();
    this.named = namesIn(entities);
  }

  public static Reading read(Document document, List<RecognizedEntity> entities) {
    return new Reader(document, entities).read();
  }

  private List<Named> namesIn(List<RecognizedEntity> entities) {
    List<Named> all = new ArrayList<>();
    for (RecognizedEntity entity : entities) {
      if (!READ_THROUGH.contains(entity.type()) && !isTitleCase(entity)) {
        entity.mentions().forEach(span -> all.add(new Named(span, entity)));
      }
    }
    all.sort(
        Comparator.comparingInt((Named n) -> n.span().start())
            .thenComparingInt(n -> -n.span().end())
            .thenComparing(n -> n.entity().type())
            .thenComparing(n -> n.entity().id()));
    return all;
  }

  /** "Record Labels Win": nouns with the capitals of a headline. */
  private boolean isTitleCase(RecognizedEntity entity) {
    return entity.type() == EntityType.ORG
        && TRADES.matcher(entity.name()).matches()
        && entity.mentions().stream().allMatch(document::isHeadline);
  }

  private Reading read() {
    int at = 0;
    while (at < text.length()) {
      while (nextName < named.size() && named.get(nextName).span().start() < at) {
        nextName++;
      }
      char c = text.charAt(at);
      if (nextName < named.size() && named.get(nextName).span().start() == at) {
        Named name = named.get(nextName++);
        int end = Math.max(at + 1, name.span().end());
        add(at, end, name.entity());
        at = end;
      } else if (c == '\n') {
        at = endParagraph(at);
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        int limit = nextName < named.size() ? named.get(nextName).span().start() : text.length();
        at = word(at, limit);
      } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        at++;
      } else if ((c == '\'' || c == '’') && possessiveAt(at)) {
        int end = at + (at + 1 < text.length() && text.charAt(at + 1) == 's' ? 2 : 1);
        words.add(new Word(at, end, "'s", false, sentence, paragraph, null));
        at = end;
      } else {
        add(at, at + 1, null);
        if ((c == '.' || c == '?' || c == '!') && endsSentence(at + 1)) {
          endSentence();
        }
        at++;
      }
    }
    endSentence();
    Contractions.spellOut(words);
    sentenceStarts.add(sentenceStart);
    return new Reading(document, List.copyOf(words), sentenceStarts.build().toArray());
  }

  private int word(int from, int limit) {
    int end = from;
    while (end < limit && isInner(end, from)) {
      end = afterRun(end, limit);
    }
    String lower = text.substring(from, end).toLowerCase(Locale.ROOT);
    boolean abbreviated =
        end < limit && text.charAt(end) == '.' && isAbbreviation(lower) && !endsParagraph(end + 1);
    int after = abbreviated ? end + 1 : end;
    int split = Contractions.split(lower);
    if (split == 0) {
      addWord(from, after, lower);
    } else {
      addWord(from, from + split, Contractions.first(lower, split));
      addWord(from + split, after, Contractions.second(lower, split));
    }
    return after;
  }

  private void addWord(int start, int end, String lower) {
    boolean capital = Character.isUpperCase(text.charAt(start));
    words.add(new Word(start, end, lower, capital, sentence, paragraph, null));
  }

  /** The end of the letters or digits at {@code at}; a mention of an entity ends them too. */
  private int afterRun(int at, int limit) {
    while (segment < segments.size() && segments.end(segment) <= at) {
      segment++;
    }
    return segments.isRun(segment) ? Math.min(limit, segments.end(segment)) : at + 1;
  }

  /** Letters, digits, and the marks that stand between two of them: U.S, peer-to-peer, 1,000. */
  private boolean isInner(int at, int from) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isCombining(c)) {
      return true;
    }
    if (at == from || at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    return switch (c) {
      case '-', '.', '&' -> true;
      case ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
      case '\'', '’' -> !possessiveAt(at);
      default -> false;
    };
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private boolean possessiveAt(int at) {
    if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean bare = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    if (bare) {
      return before == 's' || before == 'S';
    }
    boolean alone = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    return text.charAt(at + 1) == 's' && alone;
  }

  private static boolean isAbbreviation(String lower) {
    return lower.length() == 1 || lower.indexOf('.') >= 0 || ABBREVIATIONS.contains(lower);
  }

  private boolean endsParagraph(int at) {
    return at >= text.length() || text.charAt(at) == '\n';
  }

  /** A point ends a sentence unless what follows goes on in lower case or without a space. */
  private boolean endsSentence(int at) {
    int i = at;
    while (i < text.length() && "\"'”’)]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(i))) {
      return i > at;
    }
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i >= text.length() || !Character.isLowerCase(text.charAt(i)) || startsName(i);
  }

  /** "It went on. eBay was pleased": some names start small. */
  private boolean startsName(int at) {
    int next = nextName;
    while (next < named.size() && named.get(next).span().start() < at) {
      next++;
    }
    return next < named.size()
        && named.get(next).span().start() == at
        && named.get(next).entity().type() == EntityType.ORG;
  }

  private void add(int start, int end, RecognizedEntity entity) {
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (lower.length() > 1 && lower.endsWith(".")) {
      lower = lower.substring(0, lower.length() - 1);
    }
    boolean capital = Character.isUpperCase(text.charAt(start));
    words.add(new Word(start, end, lower, capital, sentence, paragraph, entity));
  }

  private void endSentence() {
    if (sentenceStart < words.size()) {
      sentenceStarts.add(sentenceStart);
      sentenceStart = words.size();
      sentence++;
    }
  }

  private int endParagraph(int at) {
    endSentence();
    int i = at;
    while (i < text.length() && text.charAt(i) == '\n') {
      i++;
    }
    paragraph++;
    return i;
  }
}
