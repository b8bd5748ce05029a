package casewire.enrich.entity.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What phrases of several tokens mean, found by their first word. Letters must be in the same case;
 * straight and curled apostrophes are the same; a phrase does not reach across lines.
 *
 * @param <T> a meaning
 */
public final class Phrases<T> {
  /**
   * A phrase in a text.
   *
   * @param meaning what it means
   * @param end index of the token after it; where phrases are looked for backwards, of their first
   */
  public record Match<T>(T meaning, int end) {}

  private record Entry<T>(Tokens tokens, T meaning) {}

  private final Lexicon<List<Entry<T>>> byFirstWord;

  private Phrases(Lexicon<List<Entry<T>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Phrases that begin with a word each, with their meanings. */
  public static <T> Phrases<T> of(Map<String, ? extends T> meanings) {
    Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    meanings.forEach(
        (phrase, meaning) -> {
          Tokens tokens = Tokens.of(phrase);
          String first = tokens.text(0).toLowerCase(java.util.Locale.ROOT);
          byFirst
              .computeIfAbsent(first, word -> new ArrayList<>())
              .add(new Entry<>(tokens, meaning));
        });
    byFirst
        .values()
        .forEach(
            entries ->
                entries.sort(
                    Comparator.<Entry<T>>comparingInt(entry -> entry.tokens().size())
                        .reversed()
                        .thenComparing(entry -> entry.tokens().text())));
    return new Phrases<>(Lexicon.of(byFirst));
  }

  /** The words that any of them begin with: where most tokens begin none, one look tells so. */
  public static Lexicon<Boolean> firstWords(Phrases<?>... phrases) {
    return Lexicon.anyOf(
        Stream.of(phrases).map(each -> each.byFirstWord).toArray(Lexicon<?>[]::new));
  }

  /** The longest phrase that begins at token {@code i}, or null. */
  public Match<T> at(Tokens tokens, int i) {
    List<Entry<T>> entries = byFirstWord.at(tokens, i);
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      if (matches(entry.tokens(), tokens, i)) {
        return new Match<>(entry.meaning(), i + entry.tokens().size());
      }
    }
    return null;
  }

  /**
   * The longest phrase that ends before token {@code end} and begins within a few words; or null.
   */
  public Match<T> before(Tokens tokens, int end, int furthest) {
    for (int from = Math.max(0, end - furthest); from < end; from++) {
      List<Entry<T>> entries = byFirstWord.at(tokens, from);
      if (entries == null) {
        continue;
      }
      for (Entry<T> entry : entries) {
        if (from + entry.tokens().size() == end && matches(entry.tokens(), tokens, from)) {
          return new Match<>(entry.meaning(), from);
        }
      }
    }
    return null;
  }

  /** Compared from the end: "U.S. District Court for the Northern District" begins many names. */
  private static boolean matches(Tokens phrase, Tokens tokens, int from) {
    for (int at = phrase.size() - 1; at >= 0; at--) {
      if (at > 0 && tokens.isOnNewLine(from + at)
          || phrase.length(at) != tokens.length(from + at)
          || at > 0 && phrase.isGlued(at) != tokens.isGlued(from + at)) {
        return false;
      }
      boolean same =
          phrase.isSign(at, "'\u2019")
              ? tokens.isSign(from + at, "'\u2019")
              : phrase
                  .text()
                  .regionMatches(
                      phrase.start(at), tokens.text(), tokens.start(from + at), phrase.length(at));
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
