package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.List;

/** Names that no recogniser took, where a party is due: "sued the Daily Sentinel". */
final class UnrecognizedNames {
  /** "Spanish professional football league LaLiga". */
  private static final int REACH = 6;

  private final Reading reading;

  UnrecognizedNames(Reading reading) {
    this.reading = reading;
  }

  /** A capital in the middle of a sentence that no recogniser took. */
  boolean startsAt(int at) {
    Word word = reading.word(at);
    return word.entity() == null
        && word.capital()
        && word.lower().length() > 2
        && at > reading.sentenceStart(at)
        && !reading.isHeadline(at)
        && !reading.isHeading(at)
        && !Officials.isTitle(word)
        && !Adverbs.isAdverb(word)
        && !leadsToName(at);
  }

  /** "German rival Infineon": the capital only describes a name. */
  boolean leadsToName(int at) {
    int limit = Math.min(reading.sentenceEnd(at), at + REACH);
    for (int i = at + 1; i < limit; i++) {
      if (reading.word(i).isName()) {
        return true;
      }
      if (!Nouns.isNoun(reading.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "The Archive" for the Meridian Archive that the article names; else the name as it stands. */
  private PartyName inFull(String text) {
    return reading.words().stream()
        .filter(word -> word.isType(EntityType.ORG))
        .map(word -> PartyName.of(word.entity()))
        .filter(name -> name.text().endsWith(" " + text))
        .findFirst()
        .orElseGet(() -> PartyName.unrecognized(text));
  }

  /**
   * The whole name; null if it is that of a statute, a court, a place of theirs or somebody in
   * office.
   */
  NounGroup from(int from, int limit) {
    int to = from + 1;
    while (to < limit && reading.word(to).entity() == null && reading.word(to).capital()) {
      if (Officials.isTitle(reading.word(to))) {
        return null;
      }
      to++;
    }
    PartyName name = inFull(reading.document().textOf(reading.span(from, to)));
    return Litigants.canBe(name)
        ? new NounGroup(from, to, List.of(name), NounGroup.Reference.NAME)
        : null;
  }
}
