package casewire.enrich.cases.reading;

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
public record Reading(Document document, List<Word> words, int[] sentenceStarts) {

  /** How many sentences, from the headline on, tell the news. */
  public static final int LEAD_SENTENCES = 3;

  private static final int LONGEST_BYLINE = 14;

  public Word word(int index) {
    return words.get(index);
  }

  public int size() {
    return words.size();
  }

  public int sentences() {
    return sentenceStarts.length - 1;
  }

  public int sentenceStart(int index) {
    return sentenceStarts[word(index).sentence()];
  }

  public int sentenceEnd(int index) {
    return sentenceStarts[word(index).sentence() + 1];
  }

  public boolean isHeadline(int index) {
    return word(index).end() <= document.headlineEnd();
  }

  /** Whether the word stands in the line under the headline that says who wrote it and when. */
  public boolean isByline(int index) {
    int sentence = word(index).sentence();
    return sentence == 1
        && document.headlineEnd() > 0
        && sentences() > 2
        && sentenceStarts[2] - sentenceStarts[1] <= LONGEST_BYLINE
        && !is(sentenceStarts[2] - 1, ".");
  }

  /** Whether the word is there and is the given one. */
  public boolean is(int index, String word) {
    return index >= 0 && index < words.size() && words.get(index).is(word);
  }

  /** From the first word to the one before {@code to}. */
  public Span span(int from, int to) {
    return new Span(word(from).start(), word(to - 1).end());
  }

  /** The docket nearest to the word in its sentence, normalised; null if it has none. */
  public String docketNear(int at) {
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
