package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Reading;
import casewire.events.EntityType;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what happened to somebody without a name, at another time or place than the news. */
final class Strangers {
  private static final int OPENING = 9;
  private static final Set<String> SOMEBODY = Set.of("a", "an", "two", "three", "four", "several");

  private static final Set<String> PERSONS =
      Set.of("man", "woman", "boy", "girl", "teenager", "student", "youth", "trader", "hacker");

  private final Reading reading;

  Strangers(Reading reading) {
    this.reading = reading;
  }

  /** "In 2005 a court convicted a man", "in Germany, a trainee": told after the lead. */
  boolean areMeant(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    int start = reading.sentenceStart(event.from());
    start += reading.is(start, "and") ? 1 : 0;
    int at = reading.is(start, "in") ? start + 1 : start;
    boolean before =
        event.modality() == Modality.EARLIER && reading.word(at).isType(EntityType.DATE);
    return sentence > Reading.LEAD_SENTENCES
        && (before || isElsewhere(start) || event.isPast() && isAnybody(start));
  }

  /** "A 37-year-old had earlier been held", not "a jury convicted". */
  private boolean isAnybody(int start) {
    int end = Math.min(reading.sentenceEnd(start), start + 4);
    boolean one = reading.is(start, "a") || reading.is(start, "an") || reading.is(start, "another");
    return one
        && IntStream.range(start + 1, end)
            .mapToObj(i -> reading.word(i).lower())
            .anyMatch(word -> word.endsWith("-year-old") || PERSONS.contains(word));
  }

  private boolean isElsewhere(int start) {
    boolean in =
        reading.is(start, "in")
            && start + 1 < reading.sentenceEnd(start)
            && reading.word(start + 1).isType(EntityType.GPE);
    int end = Math.min(reading.sentenceEnd(start), start + OPENING);
    return (in || reading.is(start, "elsewhere")) && reading.hasAny(start, end, SOMEBODY);
  }
}
