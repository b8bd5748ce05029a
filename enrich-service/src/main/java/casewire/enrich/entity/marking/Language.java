package casewire.enrich.entity.marking;

import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.text.Document;
import casewire.enrich.text.Shape;

/**
 * Whether the evidence, which is about English, may be used. What a publisher or reader says
 * counts; where nothing is said, the share of English function words among small words decides.
 */
public final class Language {
  private static final String UNDETERMINED = "und";

  /**
   * English news has about one function word in two small words, German or French one in thirty.
   */
  private static final int PERCENT = 20;

  private static final int FEWEST_WORDS = 8;

  private Language() {}

  public static boolean isEnglish(Document document, MarkedText text) {
    String language = document.language();
    return language.equals(UNDETERMINED)
        ? readsAsEnglish(text)
        : language.equals("en") || language.startsWith("en-");
  }

  private static boolean readsAsEnglish(MarkedText text) {
    int small = 0;
    int function = 0;
    for (int i = 0; i < text.size(); i++) {
      if (text.tokens().shape(i) == Shape.LOWER) {
        small++;
        function += text.is(i, WordClass.FUNCTION) ? 1 : 0;
      }
    }
    return small < FEWEST_WORDS || function * 100 >= small * PERCENT;
  }
}
