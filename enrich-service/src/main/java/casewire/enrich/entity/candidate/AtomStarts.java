package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;

/** Which capitals may be part of a name: no pronoun, and a month only where it names someone. */
final class AtomStarts {
  private static final long NEVER =
      WordClass.MONTH.bit() | WordClass.WEEKDAY.bit() | WordClass.NO_NAME.bit();

  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private final MarkedText text;
  private final Tokens tokens;

  AtomStarts(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Whether a word or known name begins here. */
  boolean at(int token) {
    if (!text.isCapital(token)) {
      return text.knownLength(token) > 0;
    }
    return text.knownLength(token) > 0
        || isInsideOrganisation(token)
        || !(text.isAny(token, NEVER)
                && !isNameLikeMonth(token)
                && !isSpeakingMonth(token)
                && !isPaperOfDay(token))
            && !isPronoun(token)
            && !isOpeningAdverb(token)
            && !isNumero(token)
            && !isShortMonth(token);
  }

  /** {@code May} and {@code April} are given names too: before a capital they may be a name. */
  private boolean isNameLikeMonth(int token) {
    return text.is(token, WordClass.MONTH)
        && text.is(token, WordClass.GIVEN_NAME)
        && text.isCapital(token + 1)
        && text.is(token + 1, WordClass.SURNAME)
        && !tokens.is(token + 1, 'I');
  }

  /** "May said": no month speaks. */
  private boolean isSpeakingMonth(int token) {
    return text.is(token, WordClass.MONTH)
        && token + 1 < text.size()
        && tokens.shape(token + 1) == Shape.LOWER
        && !text.is(token + 1, WordClass.FUNCTION)
        && text.isAny(token + 1, WordClass.PERSON_VERB.bit() | WordClass.PERSON_ACT.bit());
  }

  /** "The Sunday Courier": a day that opens the name of a paper. */
  private boolean isPaperOfDay(int token) {
    return text.is(token, WordClass.WEEKDAY)
        && token > 0
        && text.continues(token)
        && text.isCapital(token + 1)
        && text.continues(token + 1)
        && text.is(token + 1, WordClass.ORG_HEAD);
  }

  /** "Internet BV": what follows makes it part of a name. */
  private boolean isInsideOrganisation(int token) {
    return text.is(token, WordClass.NO_NAME)
        && text.isCapital(token + 1)
        && text.continues(token + 1)
        && text.isAny(token + 1, WordClass.ORG_SUFFIX.bit() | WordClass.ORG_HEAD.bit());
  }

  /** "Representative No 1". */
  private boolean isNumero(int token) {
    return token + 1 < text.size()
        && tokens.shape(token + 1) == Shape.NUMBER
        && tokens.textOf(token).equals("No");
  }

  /** "Separately, Apple is": the capital is due to the start of the sentence. */
  private boolean isOpeningAdverb(int token) {
    return tokens.startsSentence(token)
        && token + 1 < text.size()
        && tokens.is(token + 1, ',')
        && text.isAny(token, EVERYDAY)
        && !text.is(token, WordClass.GIVEN_NAME)
        && tokens.textOf(token).endsWith("ly");
  }

  private boolean isPronoun(int token) {
    return tokens.is(token, 'I')
        || (tokens.first(token) == 'I'
            && text.is(token, WordClass.FUNCTION)
            && tokens.textOf(token).indexOf('\'') == 1);
  }

  /** {@code Jan} and {@code Mar} are months only before a number. */
  private boolean isShortMonth(int token) {
    return text.is(token, WordClass.SHORT_MONTH)
        && token + 1 < text.size()
        && tokens.shape(token + 1) == Shape.NUMBER;
  }
}
