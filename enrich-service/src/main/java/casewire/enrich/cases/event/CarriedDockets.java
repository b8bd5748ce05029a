package casewire.enrich.cases.event;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.reading.Reading;
import java.util.Set;

/**
 * The docket of what a sentence tells: its own, or that of the sentence before which it goes on
 * about: "A decision in Case C-70/10. There the court held that X".
 */
final class CarriedDockets {
  private static final Set<String> ANAPHORIC = Set.of("there", "then");
  private static final Set<String> POINTING = Set.of("that", "this");
  private static final Set<String> DECISIONS =
      Set.of("case", "ruling", "decision", "judgment", "judgement", "instance");

  private final Reading reading;

  CarriedDockets(Reading reading) {
    this.reading = reading;
  }

  /** Normalised; null if there is none. */
  String near(int at) {
    String own = reading.docketNear(at);
    int start = reading.sentenceStart(at);
    boolean goesOn =
        own == null
            && start > 0
            && reading.word(start).paragraph() == reading.word(start - 1).paragraph()
            && pointsBack(start);
    String before = goesOn ? reading.docketNear(start - 1) : null;
    if (EuropeanCases.isEuropean(before)) {
      return before;
    }
    return own == null ? ahead(at) : own;
  }

  /** "Has asked the Court to annul the directive. That case (C-40/19) is pending". */
  private String ahead(int at) {
    int next = reading.sentenceEnd(at);
    boolean named =
        next + 2 < reading.size()
            && reading.word(next).paragraph() == reading.word(at).paragraph()
            && (reading.is(next, "that") || reading.is(next, "the"))
            && reading.is(next + 1, "case");
    String docket =
        named ? reading.word(next + (reading.is(next + 2, "(") ? 3 : 2)).docket() : null;
    return EuropeanCases.isEuropean(docket) ? docket : null;
  }

  /** "There,", "In that case", "That ruling". */
  private boolean pointsBack(int start) {
    int at = reading.is(start, "in") ? start + 1 : start;
    return ANAPHORIC.contains(reading.word(start).lower())
        || at + 1 < reading.sentenceEnd(start)
            && POINTING.contains(reading.word(at).lower())
            && DECISIONS.contains(reading.word(at + 1).lower());
  }
}
