package casewire.enrich.cases.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Phrases that are looked for in one pass over the words, each with what it means.
 *
 * <p>In a phrase, {@code <duration>} and the like stand for any entity of that type, {@code (a|b)}
 * stands for either word, {@code (a|)} for an optional one, and {@code ~} for up to four words of
 * the same sentence with no comma, colon or semicolon between them; {@code ~~} for up to sixteen,
 * commas among them, as in a list. At every word the longest phrase wins, and words of a found
 * phrase start no other.
 */
public final class PhraseTable<T> {
  /** Words that may be any. */
  private enum Gap {
    WORDS("~", 4, ",;:"),
    LIST("~~", 16, ";:");

    private final String sign;
    private final int words;
    private final String ends;

    Gap(String sign, int words, String ends) {
      this.sign = sign;
      this.words = words;
      this.ends = ends;
    }

    private static boolean isSign(String element) {
      return Stream.of(values()).anyMatch(gap -> gap.sign.equals(element));
    }

    private boolean endsAt(Word word) {
      return word.lower().length() == 1 && ends.contains(word.lower());
    }
  }

  /**
   * A phrase that was found.
   *
   * @param from index of its first word
   * @param to index after its last word
   */
  public record Found<T>(int from, int to, T meaning) {}

  private record End<T>(int to, T meaning) {}

  private static final Gap[] GAPS = Gap.values();

  /** Marks of the hashes of first words: most words of a text start no phrase. */
  private static final int MARKS = 4096;

  private final WordTrie words = new WordTrie();

  /** By place of the trie; null where no phrase ends. */
  private final List<T> meanings = new ArrayList<>();

  /** Places where a gap comes next in any phrase: most have none. */
  private final BitSet gaps = new BitSet();

  private final boolean[] starts = new boolean[MARKS];
  private final Predicate<T> takesWords;

  public PhraseTable() {
    this(meaning -> true);
  }

  /**
   * @param takesWords whether the words of a phrase of this meaning start no other; "jury ordered"
   *     leaves "ordered to pay" to be found
   */
  public PhraseTable(Predicate<T> takesWords) {
    this.takesWords = takesWords;
  }

  public void add(String phrase, T meaning) {
    for (List<String> elements : alternatives(phrase)) {
      int place = WordTrie.ROOT;
      elements.stream().limit(1).forEach(first -> starts[mark(first)] = true);
      for (String element : elements) {
        gaps.set(place, gaps.get(place) || Gap.isSign(element));
        place = words.add(place, element);
      }
      if (place != WordTrie.ROOT) {
        mean(place, meaning);
      }
    }
  }

  private void mean(int place, T meaning) {
    while (meanings.size() <= place) {
      meanings.add(null);
    }
    meanings.set(place, meaning);
  }

  private static List<List<String>> alternatives(String phrase) {
    List<List<String>> all = List.of(List.of());
    for (String element : phrase.trim().split("\\s+")) {
      boolean choice = element.startsWith("(") && element.endsWith(")");
      String[] words =
          choice
              ? element.substring(1, element.length() - 1).split("\\|", -1)
              : new String[] {element};
      List<List<String>> longer = new ArrayList<>();
      for (List<String> start : all) {
        for (String word : words) {
          List<String> extended = new ArrayList<>(start);
          if (!word.isEmpty()) {
            extended.add(word);
          }
          longer.add(extended);
        }
      }
      all = longer;
    }
    return all;
  }

  /** Every phrase of the text, in order. */
  public List<Found<T>> in(Reading reading) {
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < reading.size()) {
      Word word = reading.word(at);
      int place = mayStart(word) ? step(WordTrie.ROOT, word) : WordTrie.NOWHERE;
      End<T> end =
          place == WordTrie.NOWHERE
              ? null
              : longest(reading, place, at + 1, reading.sentenceEnd(at));
      if (end == null) {
        at++;
      } else {
        found.add(new Found<>(at, end.to(), end.meaning()));
        at = takesWords.test(end.meaning()) ? end.to() : at + 1;
      }
    }
    return found;
  }

  private boolean mayStart(Word word) {
    return word.entity() != null || starts[mark(word.lower())];
  }

  private static int mark(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 12) & MARKS - 1;
  }

  private End<T> longest(Reading reading, int place, int at, int limit) {
    T meaning = meanings.get(place);
    End<T> best = meaning == null ? null : new End<>(at, meaning);
    if (at >= limit) {
      return best;
    }
    int exact = step(place, reading.word(at));
    if (exact != WordTrie.NOWHERE) {
      best = longer(best, longest(reading, exact, at + 1, limit));
    }
    if (gaps.get(place)) {
      for (Gap gap : GAPS) {
        best = longer(best, beyond(gap, reading, words.next(place, gap.sign), at, limit));
      }
    }
    return best;
  }

  /** The longest phrase that goes on after words which may be any. */
  private End<T> beyond(Gap gap, Reading reading, int place, int at, int limit) {
    End<T> best = null;
    for (int i = at; place != WordTrie.NOWHERE && i < limit && i <= at + gap.words; i++) {
      Word word = reading.word(i);
      int reached = step(place, word);
      if (reached != WordTrie.NOWHERE) {
        best = longer(best, longest(reading, reached, i + 1, limit));
        if (best != null && word.entity() == null) {
          break;
        }
      }
      if (gap.endsAt(word)) {
        break;
      }
    }
    return best;
  }

  private int step(int place, Word word) {
    int exact = words.next(place, word.lower());
    return exact != WordTrie.NOWHERE || word.entity() == null
        ? exact
        : words.next(place, word.type());
  }

  private static <T> End<T> longer(End<T> one, End<T> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to() > one.to() ? other : one;
  }
}
