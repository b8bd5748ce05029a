package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;

/** Finds who does something to whom around a word of a sentence. */
public record Arguments(
    Subjects subjects,
    Complements complements,
    Owners owners,
    CoAccused coAccused,
    Provocations provocations) {
  public static Arguments of(Reading reading, NounGroups groups) {
    Subjects subjects = new Subjects(reading, groups);
    Complements complements = new Complements(reading, groups);
    return new Arguments(
        subjects,
        complements,
        new Owners(reading, groups, subjects, complements),
        new CoAccused(reading, groups),
        new Provocations(reading, groups));
  }
}
