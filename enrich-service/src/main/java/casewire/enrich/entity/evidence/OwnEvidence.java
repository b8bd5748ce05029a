package casewire.enrich.entity.evidence;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.candidate.ForeignOrganisations;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.SurnameEndings;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;

/** What a name says of itself, wherever it stands: its words, how they are written, gazetteers. */
public final class OwnEvidence {
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();
  private static final int LONGEST_PERSON = 5;

  /** Letters of an acronym before a country: PT Portugal. */
  private static final int LONGEST_ACRONYM = 5;

  private final MarkedText text;
  private final Tokens tokens;

  public OwnEvidence(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  public void collect(Name name) {
    Candidate candidate = name.first();
    if (candidate.known() != null) {
      known(name, candidate);
      if (candidate.known().type() == EntityType.GPE
          || candidate.length() == 1 && !candidate.known().everyday()) {
        return;
      }
    }
    if (candidate.length() == 1) {
      single(name, candidate);
    } else {
      organisation(name, candidate);
      person(name, candidate);
      place(name, candidate);
    }
    if (isEveryday(candidate)) {
      name.addOnce(Clue.EVERYDAY_WORDS);
    }
  }

  /** What the gazetteers say; less where the capital may be due to the start of a sentence. */
  public void known(Name name, Candidate candidate) {
    KnownName known = candidate.known();
    if (known == null || known.type() == null) {
      return;
    }
    boolean everyday = known.everyday();
    if (everyday && candidate.doubtful()) {
      name.addOnce(Clue.KNOWN_OPENER);
    } else if (known.type() == EntityType.ORG) {
      name.addOnce(everyday ? Clue.KNOWN_EVERYDAY_ORG : Clue.KNOWN_ORG);
    } else if (known.type() == EntityType.GPE) {
      name.addOnce(everyday ? Clue.KNOWN_EVERYDAY_PLACE : Clue.KNOWN_PLACE);
    } else if (known.type() == EntityType.WORK) {
      name.addOnce(everyday ? Clue.KNOWN_EVERYDAY_WORK : Clue.KNOWN_WORK);
    }
  }

  private void single(Name name, Candidate candidate) {
    int token = candidate.from();
    Shape shape = tokens.shape(token);
    boolean everyday = text.isAny(token, EVERYDAY);
    if (shape == Shape.CAPITALS) {
      name.addOnce(Clue.CAPITALS);
    } else if (shape == Shape.MIXED) {
      name.addOnce(Clue.INNER_CAPITAL);
    } else if (text.is(token, WordClass.GIVEN_NAME) && !everyday) {
      name.addOnce(Clue.SINGLE_GIVEN_NAME);
    }
    if (text.is(token, WordClass.SURNAME) && !everyday && shape == Shape.CAPITALIZED) {
      name.addOnce(Clue.SINGLE_SURNAME);
    }
    if (!everyday && candidate.known() == null && endsLikeSurname(token)) {
      name.addOnce(Clue.SURNAME_ENDING);
    }
    if (hasDigit(token)) {
      name.addOnce(Clue.DIGIT);
    }
  }

  private boolean hasDigit(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (Character.isDigit(tokens.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void organisation(Name name, Candidate candidate) {
    int last = candidate.to() - 1;
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (tokens.shape(i) != Shape.MARK && hasDigit(i)) {
        name.addOnce(Clue.DIGIT);
      }
    }
    boolean person =
        candidate.length() == 2
            && isGivenName(candidate.from())
            && !text.isAny(candidate.from(), EVERYDAY)
            && text.is(last, WordClass.SURNAME);
    if (candidate.known() == null && text.is(last, WordClass.PRODUCT_HEAD) && !person) {
      name.addOnce(Clue.PRODUCT_HEAD);
    }
    if (candidate.known() == null && isFirmOfPartners(candidate)) {
      name.addOnce(Clue.FIRM_OF_PARTNERS);
    } else if (candidate.known() == null && areSurnames(candidate)) {
      name.addOnce(Clue.SURNAMES_ONLY);
    }
    if (text.is(last, WordClass.ORG_SUFFIX)) {
      name.addOnce(Clue.COMPANY_FORM);
    } else if (text.is(last, WordClass.ORG_HEAD) && !person) {
      name.addOnce(Clue.ORG_HEAD);
    }
    if (tokens.shape(last) == Shape.CAPITALS
        && candidate.length() > 1
        && candidate.known() == null) {
      name.addOnce(Clue.CAPITALS);
    }
    for (int i = candidate.from() + 1; i < last; i++) {
      boolean small = !tokens.shape(i).isCapital();
      if (small && text.is(i, WordClass.FUNCTION) && text.isAny(i - 1, headBits())) {
        name.addOnce(Clue.ORG_HEAD_OF);
      } else if (tokens.is(i, '&')) {
        name.addOnce(Clue.AMPERSAND);
      }
    }
    KnownName first = text.known(candidate.from());
    if (candidate.known() == null
        && first != null
        && text.knownLength(candidate.from()) < candidate.length()) {
      if (first.type() == EntityType.ORG) {
        name.addOnce(Clue.ORG_FIRST);
      } else if (first.type() == EntityType.GPE && !first.everyday()) {
        name.addOnce(Clue.PLACE_FIRST);
      }
    }
    KnownName end = text.known(last);
    boolean branch =
        candidate.known() == null
            && first != null
            && first.type() == EntityType.ORG
            && candidate.length() > 1
            && (text.is(last, WordClass.BRANCH) || end != null && end.type() == EntityType.GPE);
    if (branch) {
      name.addOnce(Clue.BRANCH_LAST);
    }
    if (candidate.known() == null && end != null && end.type() == EntityType.ORG) {
      name.addOnce(Clue.ORG_LAST);
    }
    boolean place = end != null && end.type() == EntityType.GPE && !end.everyday();
    if (candidate.known() == null && place && first == null) {
      name.addOnce(Clue.PLACE_LAST);
    }
    if (candidate.known() == null && tokens.textOf(candidate.from()).equals("Operation")) {
      // What the police call a case: no one, and no place.
      name.addOnce(Clue.OPERATION);
    }
    if (isAcronymOfPlace(candidate, end)) {
      name.addOnce(Clue.BRANCH_LAST);
    }
    boolean foreign = false;
    for (int i = candidate.from(); i < candidate.to(); i++) {
      foreign |=
          ForeignOrganisations.isOne(text, i) || i == last && ForeignOrganisations.goesOn(text, i);
    }
    if (foreign) {
      name.addOnce(Clue.FOREIGN_ORG_WORD);
    }
    if (text.is(candidate.from(), WordClass.DEMONYM)) {
      name.addOnce(Clue.DEMONYM_FIRST);
    }
  }

  /** "PT Portugal", "ABC Polska": letters that no list has, and where that company is at home. */
  private boolean isAcronymOfPlace(Candidate candidate, KnownName end) {
    int first = candidate.from();
    return candidate.length() == 2
        && candidate.known() == null
        && tokens.shape(first) == Shape.CAPITALS
        && text.known(first) == null
        && !text.isAny(first, WordClass.NOISE.bit() | WordClass.TITLE.bit() | EVERYDAY)
        && tokens.text().charAt(tokens.end(first) - 1) != '.'
        && end != null
        && end.type() == EntityType.GPE
        && !end.everyday()
        && tokens.end(first) - tokens.start(first) <= LONGEST_ACRONYM;
  }

  /** "Orrick, Herrington & Sutcliffe": a comma inside and "and" before the last. */
  private boolean isFirmOfPartners(Candidate candidate) {
    boolean comma = false;
    for (int i = candidate.from() + 1; i < candidate.to() - 1; i++) {
      comma |= tokens.is(i, ',');
    }
    return comma && candidate.length() >= 5 && isPartnersAnd(candidate.to() - 2);
  }

  private boolean isPartnersAnd(int token) {
    return tokens.is(token, '&') || tokens.textOf(token).equals("and");
  }

  /** "Boies Schiller Flexner": surnames in a row, the first of them no given name. */
  private boolean areSurnames(Candidate candidate) {
    if (candidate.length() < 3 || candidate.lead() != Candidate.Lead.NONE) {
      return false;
    }
    for (int i = candidate.from(); i < candidate.to(); i++) {
      boolean surname =
          tokens.shape(i) == Shape.CAPITALIZED
              && text.is(i, WordClass.SURNAME)
              && tokens.end(i) - tokens.start(i) > 3;
      if (!surname && !(i == candidate.to() - 2 && isPartnersAnd(i))) {
        return false;
      }
    }
    return !text.is(candidate.from(), WordClass.GIVEN_NAME);
  }

  private static long headBits() {
    return WordClass.ORG_HEAD.bit() | WordClass.ORG_OF.bit();
  }

  private void person(Name name, Candidate candidate) {
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
      boolean everyday = text.isAny(first, EVERYDAY);
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
    if (!everyday && endsLikeSurname(last)) {
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

  private boolean endsLikeSurname(int token) {
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

  private boolean isGivenName(int token) {
    return tokens.shape(token) == Shape.CAPITALIZED
        && (text.is(token, WordClass.GIVEN_NAME) || isDoubleGivenName(token));
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

  private void place(Name name, Candidate candidate) {
    int last = candidate.to() - 1;
    if (candidate.known() == null && text.is(last, WordClass.FACILITY)) {
      name.addOnce(Clue.FACILITY);
    }
    if (candidate.known() == null && text.is(last, WordClass.GEO_HEAD)) {
      name.addOnce(Clue.GEO_HEAD);
    }
  }

  private boolean isEveryday(Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      boolean everyday = text.isAny(i, EVERYDAY) && tokens.shape(i) == Shape.CAPITALIZED;
      if (!everyday && tokens.shape(i).isCapital()) {
        return false;
      }
    }
    return true;
  }
}
