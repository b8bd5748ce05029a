package casewire.enrich.cases;

import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.List;

/**
 * An article as a sequence of words in which every mention of an entity is one word.
 *
 * @param sentenceStarts index of the first word of each sentence, and the number of words as the
 *     last element
 */
record Reading(Document document, List<Word> words, int[] sentenceStarts) {

  private static final int LONGEST_BYLINE = 14;

  Word word(int index) {
    return words.get(index);
  }

  int size() {
    return words.size();
  }

  int sentences() {
    return sentenceStarts.length - 1;
  }

  int sentenceStart(int index) {
    return sentenceStarts[word(index).sentence()];
  }

  int sentenceEnd(int index) {
    return sentenceStarts[word(index).sentence() + 1];
  }

  boolean isHeadline(int index) {
    return word(index).end() <= document.headlineEnd();
  }

  /** Whether the word stands in the line under the headline that says who wrote it and when. */
  boolean isByline(int index) {
    int sentence = word(index).sentence();
    return sentence == 1
        && document.headlineEnd() > 0
        && sentences() > 2
        && sentenceStarts[2] - sentenceStarts[1] <= LONGEST_BYLINE
        && !is(sentenceStarts[2] - 1, ".");
  }

  /** Whether the word is there and is the given one. */
  boolean is(int index, String word) {
    return index >= 0 && index < words.size() && words.get(index).is(word);
  }

  /** From the first word to the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(word(from).start(), word(to - 1).end());
  }

  /** The docket nearest to the word in its sentence, normalised; null if it has none. */
  String docketNear(int at) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = sentenceStart(at); i < sentenceEnd(at); i++) {
      Word word = word(i);
      if (word.isType(EntityType.DOCKET) && Math.abs(i - at) < least) {
        least = Math.abs(i - at);
        nearest = word.docket();
      }
    }
    return nearest;
  }
}
