package casewire.enrich.entity.marking;

import casewire.enrich.entity.lexicon.Gazetteer;
import casewire.enrich.entity.lexicon.Knowledge;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.Lexicon;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.text.Document;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Span;
import casewire.enrich.text.Tokenizer;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The tokens of a document with what the lexicon says of each, which of them quantities and
 * identifiers have taken, and which stand in headings, where a capital tells nothing.
 */
public final class MarkedText {
  private final Tokens tokens;
  private final Knowledge knowledge;
  private final int[] words;
  private final long[] classes;
  private final boolean[] taken;
  private final boolean[] heading;
  private final long[] known;

  /** Pairs of a particle and a word that stood inside the name of a person. */
  private final Set<Long> surnames = new HashSet<>();

  /** Ids of words that the lexicon lacks. */
  private final Map<String, Integer> strangers = new HashMap<>();

  private MarkedText(Tokens tokens, Knowledge knowledge) {
    this.tokens = tokens;
    this.knowledge = knowledge;
    int size = tokens.size();
    words = new int[size];
    classes = new long[size];
    taken = new boolean[size];
    heading = new boolean[size];
    known = new long[size];
  }

  /**
   * Marks a document.
   *
   * @param taken what is no name, in any order
   * @param hosts host names; one that the gazetteers know as a company is also a name
   */
  public static MarkedText of(
      Document document, Knowledge knowledge, List<Span> taken, List<Span> hosts) {
    String written = document.text();
    Lexicon lexicon = knowledge.lexicon();
    Tokens tokens =
        Tokenizer.tokenize(
            document.segments(),
            (start, end) -> lexicon.id(written, start, end) != Lexicon.UNKNOWN);
    MarkedText text = new MarkedText(tokens, knowledge);
    text.lookUpWords();
    taken.forEach(text::take);
    hosts.stream().filter(host -> !text.isKnownCompany(host)).forEach(text::take);
    text.lookUpNames();
    Headings.mark(text);
    return text;
  }

  private void lookUpWords() {
    Lexicon lexicon = knowledge.lexicon();
    for (int i = 0; i < words.length; i++) {
      int id = lexicon.id(tokens.text(), tokens.start(i), tokens.end(i));
      classes[i] = lexicon.classes(id);
      if (id == Lexicon.UNKNOWN && tokens.shape(i) != Shape.LOWER) {
        // Ids beyond the lexicon's are this document's own.
        String folded = tokens.textOf(i).toLowerCase(Locale.ROOT);
        id = strangers.computeIfAbsent(folded, word -> lexicon.size() + strangers.size());
      }
      words[i] = id;
    }
  }

  private boolean isKnownCompany(Span host) {
    int token = tokens.at(host.start());
    long name = knowledge.gazetteer().longest(tokens, at -> words[at], token);
    return name >= 0
        && tokens.end(token + (int) (name >>> 32) - 1) == host.end()
        && knowledge.gazetteer().name((int) name).type() == EntityType.ORG;
  }

  private void take(Span span) {
    for (int i = tokens.at(span.start()); i < words.length && tokens.start(i) < span.end(); i++) {
      taken[i] = true;
    }
  }

  private void lookUpNames() {
    Gazetteer gazetteer = knowledge.gazetteer();
    for (int i = 0; i < words.length; i++) {
      boolean possible =
          !taken[i] && (tokens.shape(i).isCapital() || tokens.shape(i) == Shape.NUMBER);
      known[i] = possible ? gazetteer.longest(tokens, token -> words[token], i) : -1;
      if (known[i] >= 0 && taken[i + (int) (known[i] >>> 32) - 1]) {
        known[i] = -1;
      }
    }
  }

  /** Remembers that the small word before this one belongs to a person's name: "van Dorst". */
  public void markSurname(int token) {
    surnames.add(pair(token - 1, token));
  }

  /** Whether this word ended such a name earlier, and the same small word stands before it. */
  public boolean endsSurname(int token) {
    return !surnames.isEmpty()
        && token > 0
        && token < words.length
        && surnames.contains(pair(token - 1, token));
  }

  private long pair(int first, int second) {
    return ((long) words[first] << 32) | words[second];
  }

  void markHeading(int from, int to) {
    Arrays.fill(heading, from, to, true);
  }

  public Tokens tokens() {
    return tokens;
  }

  public int size() {
    return words.length;
  }

  /** Id of the word; equal for equal words of this document, whatever their case. */
  public int word(int token) {
    return words[token];
  }

  /** Id of a word that is not at hand as a token; {@link Lexicon#UNKNOWN} if the text lacks it. */
  public int idOf(String word) {
    int id = knowledge.lexicon().id(word, 0, word.length());
    return id == Lexicon.UNKNOWN
        ? strangers.getOrDefault(word.toLowerCase(Locale.ROOT), Lexicon.UNKNOWN)
        : id;
  }

  public boolean isWord(String word, WordClass wordClass) {
    Lexicon lexicon = knowledge.lexicon();
    return (lexicon.classes(lexicon.id(word, 0, word.length())) & wordClass.bit()) != 0;
  }

  public boolean is(int token, WordClass wordClass) {
    return token >= 0 && token < classes.length && (classes[token] & wordClass.bit()) != 0;
  }

  public boolean isAny(int token, long bits) {
    return token >= 0 && token < classes.length && (classes[token] & bits) != 0;
  }

  /** Whether no list has the word. */
  public boolean isUnknown(int token) {
    return words[token] == Lexicon.UNKNOWN || words[token] >= knowledge.lexicon().size();
  }

  public boolean isTaken(int token) {
    return taken[token];
  }

  public boolean isHeading(int token) {
    return heading[token];
  }

  /** Whether the token is written like a name and nothing has taken it. */
  public boolean isCapital(int token) {
    return token >= 0 && token < words.length && !taken[token] && tokens.shape(token).isCapital();
  }

  /** Number of tokens of the longest known name here, 0 if there is none. */
  public int knownLength(int token) {
    return known[token] < 0 ? 0 : (int) (known[token] >>> 32);
  }

  /** The longest known name here, or null. */
  public KnownName known(int token) {
    return known[token] < 0 ? null : knowledge.gazetteer().name((int) known[token]);
  }

  /** Whether the stretch is one known name as a whole. */
  public KnownName known(int from, int to) {
    return knownLength(from) == to - from ? known(from) : null;
  }

  /** Whether a token continues the sentence of the one before it, without a break. */
  public boolean continues(int token) {
    return token < words.length && !tokens.startsSentence(token);
  }

  /** Whether the token is a word of this class and neither capital, unless it opens, nor taken. */
  public boolean isWord(int token, WordClass wordClass) {
    return token >= 0
        && is(token, wordClass)
        && !isTaken(token)
        && (tokens.shape(token) == Shape.LOWER || tokens.startsSentence(token));
  }
}
