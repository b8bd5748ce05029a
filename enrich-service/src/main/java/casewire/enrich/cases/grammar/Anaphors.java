package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;

/** Pronouns and definite descriptions, read as what they stand for. */
final class Anaphors {
  private final Reading reading;
  private final Pronouns pronouns;
  private final DefiniteDescriptions descriptions;

  Anaphors(Reading reading, Antecedents antecedents, Introductions introductions) {
    this.reading = reading;
    this.pronouns = new Pronouns(reading, antecedents);
    this.descriptions = new DefiniteDescriptions(reading, antecedents, introductions);
  }

  /** The group that starts at the word, or null if none does. */
  NounGroup at(int at, int limit) {
    if (reading.word(at).entity() != null) {
      return null;
    }
    NounGroup pronoun = pronouns.at(at, limit);
    return pronoun == null ? descriptions.at(at, limit) : pronoun;
  }
}
