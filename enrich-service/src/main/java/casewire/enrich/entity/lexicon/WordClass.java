package casewire.enrich.entity.lexicon;

import java.util.Locale;

/**
 * What a word tells about the name it is part of or stands beside; sections of word-classes.txt.
 */
public enum WordClass {
  /** {@code Mr}: a person's name follows. */
  HONORIFIC,
  /** {@code Judge}: an office, before a person's name. */
  TITLE,
  /** {@code Plaintiff}: stands before a party's name in court papers. */
  PARTY,
  /** {@code singer}: a trade, written small before or after a person's name. */
  JOB,
  /** {@code District}: stands before a {@link #TITLE}. */
  TITLE_MODIFIER,
  /** {@code General}: stands after a {@link #TITLE}. */
  TITLE_TAIL,
  /** {@code Jr}, {@code QC}: ends a person's name. */
  NAME_SUFFIX,
  /** {@code QC}: after a person's name and no part of it. */
  POSTNOMINAL,
  /** {@code van}, {@code de}: small word inside a person's name. */
  PARTICLE,
  /** {@code Inc}, {@code GmbH}: a company's legal form. */
  ORG_SUFFIX,
  /** {@code Association}: last word of an organisation's name. */
  ORG_HEAD,
  /** {@code Stichting}: the like in other languages. */
  FOREIGN_ORG,
  /** {@code Bank} as in "Bank of": begins an organisation's name. */
  ORG_OF,
  /** {@code Council}, {@code Police}: a body of one or two neighbouring places. */
  LOCAL_BODY,
  /** {@code publisher}: a common noun for an organisation. */
  ORG_NOUN,
  /** {@code shares}: a common noun that follows an organisation's name. */
  ORG_TAIL,
  /** {@code lawyer}: a common noun for a person. */
  PERSON_NOUN,
  /** {@code said}: mostly said of people. */
  PERSON_VERB,
  /** {@code pleaded}: done by or to people alone. */
  PERSON_ACT,
  /** {@code sued}: mostly done by organisations. */
  ORG_VERB,
  /** {@code merged}: done by or to organisations alone. */
  ORG_ACT,
  /** {@code in}, {@code near}: a place follows. */
  LOCATIVE,
  /** {@code city}: a place follows, mostly after "of". */
  PLACE_OF,
  /** {@code album}: a title follows. */
  WORK_NOUN,
  /** {@code films}: a list of titles follows. */
  WORK_NOUNS,
  /** {@code makes}: a product follows. */
  MADE,
  /** {@code America}: companies name their branches after it. */
  BRANCH,
  /** {@code system}: what it ends is a product. */
  PRODUCT_HEAD,
  MONTH,
  SHORT_MONTH,
  WEEKDAY,
  /** Closed word classes: articles, pronouns, prepositions, auxiliaries, numerals. */
  FUNCTION,
  /** {@code Norwegian}: of a place, but no place. */
  DEMONYM,
  /** {@code DVD}: capitals that name nothing. */
  NOISE,
  /** {@code Internet}: a capital by custom. */
  NO_NAME,
  /** {@code Court}, {@code Section}: a noun with a capital that names no one by itself. */
  GENERIC,
  /** {@code Street}, {@code War}: what it ends is neither a person nor a settlement. */
  FACILITY,
  /** {@code County}: what it ends is a place. */
  GEO_HEAD,
  /** An everyday English word. */
  COMMON,
  /** A less frequent English word. */
  DICTIONARY,
  GIVEN_NAME,
  SURNAME;

  /** The bit of this class in a word's set of classes. */
  public long bit() {
    return 1L << ordinal();
  }

  /** The class whose words stand under this heading of word-classes.txt. */
  public static WordClass ofSection(String section) {
    return valueOf(section.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
