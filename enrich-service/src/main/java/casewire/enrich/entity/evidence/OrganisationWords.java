package casewire.enrich.entity.evidence;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.candidate.ForeignOrganisations;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;

/** What in the words of a name speaks for an organisation: legal forms, heads, partners, places. */
final class OrganisationWords {
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  /** Letters of an acronym before a country: PT Portugal. */
  private static final int LONGEST_ACRONYM = 5;

  private final MarkedText text;
  private final Tokens tokens;
  private final PersonWords people;

  OrganisationWords(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.people = new PersonWords(text);
  }

  void collect(Name name, Candidate candidate) {
    int last = candidate.to() - 1;
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (tokens.shape(i) != Shape.MARK && hasDigit(tokens, i)) {
        name.addOnce(Clue.DIGIT);
      }
    }
    boolean person =
        candidate.length() == 2
            && people.isGivenName(candidate.from())
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

  static boolean hasDigit(Tokens tokens, int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (Character.isDigit(tokens.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
