package casewire.enrich.entity.typing;

/**
 * One kind of evidence for what a name names, with its weight for a person, an organisation, a
 * place and a work. Weights add up over a document; the type with the largest sum wins if it
 * reaches {@link Name#ENOUGH}.
 */
public enum Clue {
  // What the gazetteers say.
  KNOWN_ORG(-20, 60, -20, 0),
  KNOWN_PLACE(-15, -10, 60, 0),
  KNOWN_WORK(-20, 0, -20, 60),
  KNOWN_ORG_OPENER(0, 26, 0, 0),
  KNOWN_OPENER(0, 26, 20, 0),
  KNOWN_EVERYDAY_ORG(0, 35, 0, 0),
  KNOWN_EVERYDAY_PLACE(0, 0, 30, 0),
  KNOWN_EVERYDAY_WORK(0, 0, 0, 25),

  // What the name itself says.
  COMPANY_FORM(-60, 80, -20, 0),
  ORG_HEAD(-40, 50, -20, 0),
  ORG_HEAD_OF(-60, 60, -20, 0),
  AMPERSAND(-40, 35, -30, 0),
  GIVEN_NAME_FIRST(45, 0, 0, 0),
  EVERYDAY_GIVEN_NAME_FIRST(25, 0, 0, 0),
  SURNAME_LAST(15, 0, 0, 0),
  SURNAME_ENDING(22, 0, -5, 0),
  STRANGE_LAST(10, 0, 0, 0),
  STRANGE_WORDS(18, 6, 2, 0),
  INITIAL_INSIDE(45, -10, -20, 0),
  INITIAL_FIRST(40, 0, -20, 0),
  PARTICLE_INSIDE(25, -10, 0, 0),
  NAME_SUFFIX(50, -20, -20, 0),
  SINGLE_GIVEN_NAME(12, 0, 0, 0),
  SINGLE_SURNAME(10, 0, 0, 0),
  CAPITALS(-30, 30, 0, 0),
  INNER_CAPITAL(-5, 25, -10, 5),
  DIGIT(-30, 15, -20, 5),
  STRANGE_WORD(6, 25, 2, 0),
  STRANGE_OPENER(4, 12, 2, 0),
  EVERYDAY_WORDS(-30, -5, -15, 0),
  DEMONYM_FIRST(-30, 12, -30, 0),
  FACILITY(-50, 0, -40, 0),
  GEO_HEAD(-40, -10, 45, 0),
  PLACE_FIRST(-10, 10, -10, 0),
  ORG_FIRST(-20, 25, -20, 0),
  ORG_LAST(-20, 25, -20, 0),
  FOREIGN_ORG_WORD(-45, 45, -15, 0),
  BRANCH_LAST(-20, 30, -30, 0),
  OPERATION(-60, -30, -60, -80),
  PLACE_LAST(-20, 22, -10, 0),
  SURNAMES_ONLY(-35, 35, 0, 0),
  FIRM_OF_PARTNERS(-80, 80, -40, -20),
  PRODUCT_HEAD(-30, -30, -20, 28),
  ADJECTIVE_ENDING(-10, -30, -10, 0),

  // What stands before it.
  HONORIFIC(100, -40, -40, -20),
  TITLE(70, -20, -30, -20),
  DEMONYM_BEFORE(20, 8, -20, 0),
  PERSON_NOUN_BEFORE(38, -5, -15, 0),
  ORG_NOUN_BEFORE(-10, 38, -10, 0),
  WORK_NOUN_BEFORE(-15, -5, -10, 50),
  WORKS_LISTED_BEFORE(-25, -30, -20, 45),
  ARTICLE_BEFORE(-25, 8, -15, 0),
  LOCATIVE_BEFORE(-15, -12, 32, 0),
  AT_BEFORE(-5, 10, 5, 0),
  FROM_BEFORE(2, 4, 8, 0),
  PLACE_OF_BEFORE(-30, -10, 50, 0),
  MADE_BEFORE(-15, -14, -5, 18),
  HOME_BEFORE(-10, 0, 26, 0),
  AGAINST_BEFORE(8, 12, -10, 0),
  BEHIND_BEFORE(0, 18, 0, 0),
  BY_BEFORE(10, 10, -10, 0),
  SAID_BEFORE(32, 4, -10, 0),
  EMPLOYER_BEFORE(-20, 38, -5, 0),
  SUCH_ORG_BEFORE(-10, 40, -10, 0),
  PERSON_NOUN_COMMA_BEFORE(35, -5, -15, 0),
  ORG_NOUN_COMMA_BEFORE(-10, 32, -10, 0),

  // What stands after it.
  AGE_AFTER(90, -40, -40, 0),
  WHO_AFTER(45, -20, -40, 0),
  WHICH_AFTER(-50, 28, 0, 0),
  ORIGIN_AFTER(14, 0, -20, 0),
  PERSON_APPOSITION(45, -10, -20, 0),
  ORG_APPOSITION(-15, 45, -15, 0),
  PERSON_VERB_AFTER(14, 8, -6, 0),
  PERSON_ACT_AFTER(32, -5, -15, 0),
  ORG_VERB_AFTER(5, 14, -6, 0),
  ORG_ACT_AFTER(-10, 28, -10, 0),
  DEED_AFTER(2, 4, -4, 0),
  NEAR_AFTER(-10, -8, 24, 0),
  EMPLOYEE_AFTER(-34, 36, -10, 0),
  ORG_TAIL_AFTER(-8, 14, -6, 0),
  POSSESSIVE_ORG_TAIL(0, 12, 0, 0),
  RESIDENT_AFTER(-15, -12, 40, 0),
  BASED_AFTER(-30, -10, 50, 0),
  PLACE_AFTER_COMMA(-20, -30, 60, 0),
  ACRONYM_AFTER(-40, 60, -30, 0),
  QUOTED(-10, 0, -10, 30),

  // What the rest of the document says.
  ENDS_IN_PERSON(45, -10, -20, 0),
  EXTENDS_PERSON(-70, 50, -10, 0),
  LAST_WORD_OF_ORG(-20, 60, -20, 0),
  SURNAME_OF_PERSON(70, -10, -10, 0),
  SURNAME_NOT_PLACE(40, 0, -40, 0),
  SURNAME_PLURAL(50, -30, -10, 0),
  GIVEN_NAME_OF_PERSON(40, -10, -10, 0),
  SHORT_FORM_OF_ORG(-20, 50, -30, 0),
  ACRONYM_OF_ORG(-40, 70, -30, 0),
  HOST_NAME_LABEL(-20, 45, -20, 0),
  NAMED_AGAIN(2, 4, 0, 0),
  LISTED_WITH_PERSON(32, 0, 0, 0),
  LISTED_WITH_ORG(0, 34, 0, 0),
  LISTED_WITH_PLACE(0, -4, 32, 0),
  LISTED_WITH_WORK(-15, -25, -15, 36),
  LISTED_AMONG_ORGS(0, 45, -20, 0);

  final int person;
  final int organisation;
  final int place;
  final int work;

  Clue(int person, int organisation, int place, int work) {
    this.person = person;
    this.organisation = organisation;
    this.place = place;
    this.work = work;
  }
}
