package casewire.ingest.read.article;

import java.lang.Character.UnicodeScript;

/**
 * What one pass over a text finds of its language: the script of its letters and its small words.
 */
final class LanguageSample {
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  /** Of running text, function words are a third or more; of names and numbers hardly any. */
  private static final double LEAST_SHARE = 0.1;

  private static final int LEAST_WORDS = 3;

  /** What is looked at before the rest, in characters: more than enough for most texts. */
  private static final int FIRST_LOOK = 800;

  /** Small words of one language that are enough, if it leads the next as clearly as below. */
  private static final int CLEAR_WORDS = 20;

  private static final int CLEAR_LEAD = 2;
  private static final char LAST_OF_ASCII = 0x7F;

  private final FunctionWords functionWords;
  private final int[] letters = new int[SCRIPTS.length];
  private final int[] hits;
  private final char[] word;
  private int length;
  private int latinLetters;
  private int words;

  private LanguageSample(FunctionWords functionWords) {
    this.functionWords = functionWords;
    this.hits = new int[functionWords.tags().size()];
    this.word = new char[functionWords.longest()];
  }

  /**
   * @param characters how much of the text is looked at
   */
  static LanguageSample of(String text, int characters, FunctionWords functionWords) {
    LanguageSample sample = new LanguageSample(functionWords);
    int end = Math.min(characters, text.length());
    int first = Math.min(FIRST_LOOK, end);
    sample.read(text, 0, first);
    if (first < end && !sample.isClear()) {
      sample.read(text, first, end);
    }
    sample.end();
    return sample;
  }

  /** Whether more of the text would hardly change the answer. */
  private boolean isClear() {
    int best = 0;
    int second = 0;
    for (int hit : hits) {
      second = Math.max(second, Math.min(best, hit));
      best = Math.max(best, hit);
    }
    int others = 0;
    for (int count : letters) {
      others += count;
    }
    return best >= CLEAR_WORDS
        && best >= CLEAR_LEAD * second
        && best >= CLEAR_LEAD * LEAST_SHARE * words
        && latinLetters >= CLEAR_LEAD * others;
  }

  private void read(String text, int start, int end) {
    char[] characters = new char[end - start];
    text.getChars(start, end, characters, 0);
    for (char c : characters) {
      boolean lower = c >= 'a' && c <= 'z';
      if (lower || Character.isLetter(c)) {
        if (c <= LAST_OF_ASCII) {
          latinLetters++;
        } else {
          letters[UnicodeScript.of(c).ordinal()]++;
        }
        if (length < word.length) {
          word[length] = lower ? c : Character.toLowerCase(c);
        }
        length++;
      } else if (length > 0) {
        end();
      }
    }
  }

  /** The word, if there is one, has no more letters. */
  private void end() {
    if (length == 0) {
      return;
    }
    words++;
    if (length <= word.length) {
      functionWords.count(word, length, hits);
    }
    length = 0;
  }

  /** The script of most letters; Japanese if there is kana, for it writes half its words in Han. */
  UnicodeScript script() {
    letters[UnicodeScript.LATIN.ordinal()] += latinLetters;
    latinLetters = 0;
    UnicodeScript most = UnicodeScript.UNKNOWN;
    for (UnicodeScript script : SCRIPTS) {
      most = letters[script.ordinal()] > letters[most.ordinal()] ? script : most;
    }
    boolean kana = letters[UnicodeScript.HIRAGANA.ordinal()] > LEAST_WORDS;
    return most == UnicodeScript.HAN && kana ? UnicodeScript.HIRAGANA : most;
  }

  /** The language whose small words hold the text together; null if it does not show. */
  String languageByWords() {
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    double least = Math.max(LEAST_WORDS, words * LEAST_SHARE);
    return hits[best] >= least ? functionWords.tags().get(best) : null;
  }
}
