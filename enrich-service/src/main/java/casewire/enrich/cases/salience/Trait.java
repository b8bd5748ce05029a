package casewire.enrich.cases.salience;

/** What tells parties of the news from others whom an article names. 0 or 1 unless it says more. */
public enum Trait {
  /** 1 for everybody: what is so before anything is known. */
  ANYBODY,
  PERSON,
  /** The name has several words. */
  LONG_NAME,
  /** An association that speaks for its members. */
  TRADE_BODY,
  /** How near to the start it is first named, below the headline: 1 there, 0 at the end. */
  FIRST,
  /** First named in the middle third. */
  MIDDLE,
  /** First named in the last third. */
  LATE,
  /** Its mentions as a share of those of whom the article names most. */
  SHARE,
  /** Logarithm of the number of mentions of a person. */
  PERSON_MENTIONS,
  /** Logarithm of one more than how often a pronoun or a description means it. */
  REFERRED,
  /** Share of the mentions in lists with others. */
  LISTED,
  /** Told who or what it is: "X, a publisher", "X, which". */
  INTRODUCED,
  /** A mention stands beside a verb of speech. */
  SPEAKS,
  /** A person whom the article only quotes or gives the office of. */
  ONLY_SPEAKS,
  /** A mention is the subject of a verb for what claimants do. */
  PROCEEDS,
  /** The same, for a person. */
  PERSON_PROCEEDS,
  /** "X customers", "the X website". */
  SERVES,
  /** Share of the mentions in sentences about a court or a lawsuit. */
  COURT_SHARE,
  /** "Such as X", "unlike X". */
  COMPARED
}
