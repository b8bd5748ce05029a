package casewire.enrich.cases.reading;

import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

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
  private static final int LONGEST_HEADING = 12;

  /** What a title writes small is no longer: "with", "from". */
  private static final int SHORT_WORD = 4;

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

  /** Whether the word stands in a line in title case between paragraphs: "Appeal on the Way". */
  public boolean isHeading(int index) {
    int start = sentenceStart(index);
    int end = sentenceEnd(index);
    boolean alone =
        start > 0
            && word(start - 1).paragraph() < word(start).paragraph()
            && (end == size() || word(end).paragraph() > word(start).paragraph());
    if (!alone || end - start > LONGEST_HEADING || is(end - 1, ".") || isByline(index)) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int i = start; i < end; i++) {
      boolean counts = word(i).entity() == null && word(i).lower().length() > SHORT_WORD;
      capitals += counts && word(i).capital() ? 1 : 0;
      small += counts && !word(i).capital() ? 1 : 0;
    }
    return capitals > 0 && small == 0;
  }

  /** Whether the word is there and is the given one. */
  public boolean is(int index, String word) {
    return index >= 0 && index < words.size() && words.get(index).is(word);
  }

  /** Whether one of the words, given in lower case, stands between the two indices. */
  public boolean hasAny(int from, int to, Set<String> lower) {
    for (int i = from; i < to; i++) {
      if (lower.contains(word(i).lower())) {
        return true;
      }
    }
    return false;
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
