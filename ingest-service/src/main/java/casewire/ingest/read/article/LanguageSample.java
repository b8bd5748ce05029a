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
  private static final char LAST_OF_ASCII = 0x7F;

  private final FunctionWords functionWords;
  private final int[] letters = new int[SCRIPTS.length];
  private final int[] hits;
  private final char[] word;
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
    sample.read(text, Math.min(characters, text.length()));
    return sample;
  }

  private void read(String text, int end) {
    int length = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
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
        endWord(length);
        length = 0;
      }
    }
    if (length > 0) {
      endWord(length);
    }
  }

  private void endWord(int length) {
    words++;
    if (length <= word.length) {
      functionWords.count(word, length, hits);
    }
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
