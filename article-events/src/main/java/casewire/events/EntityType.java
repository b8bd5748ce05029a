package casewire.events;

/** What an {@link Entity} is. */
public enum EntityType {
  /** A natural person, without honorific or title. */
  PERSON,
  /** A company, agency, association, release group, site or service. */
  ORG,
  /** A country, state or city. */
  GPE,
  COURT,
  /** A title of a film, book, song, game or product. */
  WORK,
  /** A host name. */
  DOMAIN,
  /** An amount with its currency. */
  MONEY,
  /** A day, month, year, season or range of them, absolute or relative. */
  DATE,
  /** A length of time. */
  DURATION,
  /** A statute, directive or regulation, by popular name or by number. */
  STATUTE,
  /** A reporter citation, neutral citation or case caption. */
  CITATION,
  /** A court's own number for a case. */
  DOCKET,
  /** An office or function of a person. */
  ROLE
}
