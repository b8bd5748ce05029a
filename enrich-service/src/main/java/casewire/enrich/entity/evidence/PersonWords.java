package casewire.enrich.entity.evidence;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.SurnameEndings;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;

/** What in the words of a name speaks for a person: given names, initials, endings. */
final class PersonWords {
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();
  private static final int LONGEST_PERSON = 5;

  private final MarkedText text;
  private final Tokens tokens;

  PersonWords(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  void collect(Name name, Candidate candidate) {
    int first = candidate.from();
    int last = candidate.to() - 1;
    if (text.is(last, WordClass.NAME_SUFFIX)) {
      name.addOnce(Clue.NAME_SUFFIX);
      last--;
    }
    if (candidate.length() > LONGEST_PERSON || candidate.known() != null) {
      return;
    }
    if (tokens.shape(first) == Shape.INITIAL || isInitials(first)) {
      name.addOnce(Clue.INITIAL_FIRST);
    } else if (isGivenName(first)) {
      boolean everyday = text.isAny(first, EVERYDAY) && !isFullName(candidate);
      name.addOnce(everyday ? Clue.EVERYDAY_GIVEN_NAME_FIRST : Clue.GIVEN_NAME_FIRST);
    }
    if (candidate.length() <= 4 && areStrange(candidate)) {
      name.addOnce(Clue.STRANGE_WORDS);
    }
    for (int i = first + 1; i < last; i++) {
      if (tokens.shape(i) == Shape.INITIAL) {
        name.addOnce(Clue.INITIAL_INSIDE);
      } else if (text.is(i, WordClass.PARTICLE)) {
        name.addOnce(Clue.PARTICLE_INSIDE);
      }
    }
    boolean everyday = text.isAny(last, EVERYDAY);
    if (!everyday && endLikeSurname(last)) {
      name.addOnce(Clue.SURNAME_ENDING);
    }
    if (text.is(last, WordClass.SURNAME) && tokens.shape(last) == Shape.CAPITALIZED) {
      name.addOnce(Clue.SURNAME_LAST);
    } else if (!everyday
        && tokens.shape(last) == Shape.CAPITALIZED
        && !text.is(last, WordClass.ORG_HEAD)) {
      name.addOnce(Clue.STRANGE_LAST);
    }
  }

  boolean endLikeSurname(int token) {
    return tokens.shape(token) == Shape.CAPITALIZED
        && SurnameEndings.has(tokens.text(), tokens.start(token), tokens.end(token));
  }

  /** Words of no English dictionary, written as names of people are. */
  private boolean areStrange(Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      boolean strange =
          tokens.shape(i) == Shape.CAPITALIZED && !text.isAny(i, EVERYDAY) && !isWellKnown(i);
      if (!strange && !text.is(i, WordClass.PARTICLE)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWellKnown(int token) {
    KnownName known = text.known(token);
    return known != null && !known.everyday();
  }

  boolean isGivenName(int token) {
    return tokens.shape(token) == Shape.CAPITALIZED
        && (text.is(token, WordClass.GIVEN_NAME) || isDoubleGivenName(token));
  }

  /** "Peter Miller": words of the dictionary, but together a name. */
  boolean isFullName(Candidate candidate) {
    int last = candidate.to() - 1;
    return candidate.length() == 2
        && isGivenName(candidate.from())
        && text.is(last, WordClass.SURNAME)
        && tokens.shape(last) == Shape.CAPITALIZED;
  }

  /** {@code Jean-Bernard}. */
  private boolean isDoubleGivenName(int token) {
    String word = tokens.textOf(token);
    int hyphen = word.indexOf('-');
    return hyphen > 0 && text.isWord(word.substring(0, hyphen), WordClass.GIVEN_NAME);
  }

  /** {@code J.K.} and {@code JK}. */
  private boolean isInitials(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return tokens.shape(token) == Shape.CAPITALS
        && length == 4
        && tokens.text().charAt(tokens.end(token) - 1) == '.'
        && text.known(token) == null;
  }
}
