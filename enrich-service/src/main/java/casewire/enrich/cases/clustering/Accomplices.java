package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.grammar.FunctionWords;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells those who are in the dock with the accused: "his partner X was fined". */
final class Accomplices {
  /** Who is with the accused in the same dock. */
  private static final Set<String> TOGETHER =
      Set.of(
          "accomplice",
          "accomplices",
          "co-defendant",
          "co-defendants",
          "co-conspirator",
          "co-conspirators",
          "co-accused",
          "defendant",
          "defendants",
          "alongside",
          "both",
          "fellow",
          "together",
          "brother",
          "sister",
          "wife",
          "husband",
          "father",
          "mother",
          "son",
          "daughter",
          "girlfriend",
          "partner",
          "partners",
          "colleague",
          "colleagues",
          "assistant",
          "helper",
          "bookkeeper",
          "accountant",
          "associate",
          "associates",
          "deputy",
          "cousin",
          "nephew",
          "brother-in-law",
          "boyfriend",
          "another",
          "third",
          "second",
          "fourth");

  /** Those who are told of one by one where they have been spoken of. */
  private static final Set<String> PLOTTERS =
      Set.of("accomplices", "co-defendants", "co-conspirators", "co-accused");

  private static final Set<String> PLOTS =
      Set.of("plot", "scam", "scheme", "conspiracy", "fraud", "gang", "ring", "trial", "case");

  private final Reading reading;

  Accomplices(Reading reading) {
    this.reading = reading;
  }

  /** Whether a word ties those in the event to who was told of before. */
  boolean areTold(LitigationEvent event) {
    return isTogether(event) || isOfSuchOthers(event);
  }

  /** "Also indicted with the company were A and B". */
  boolean isAlso(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    return reading.is(start, "also") && event.from() == start + 1;
  }

  /** "By another jury": not the one that tries who was told of before. */
  private boolean isOtherCourt(int at) {
    return reading.is(at, "another")
        && (reading.is(at + 1, "jury")
            || reading.is(at + 1, "court")
            || reading.is(at + 1, "judge")
            || reading.is(at + 1, "trial"));
  }

  /** "X, an assistant controller": of the firm, not of who was told of before. */
  private boolean isRank(int at) {
    return reading.is(at, "assistant") && reading.is(at - 1, "an");
  }

  /** "Three others were convicted of the same plot. X got four years": told of one by one. */
  private boolean isOfSuchOthers(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    int paragraph = reading.word(start).paragraph();
    return IntStream.iterate(
            start - 1, i -> i >= 0 && reading.word(i).paragraph() == paragraph, i -> i - 1)
        .anyMatch(
            i ->
                reading.word(i).entity() == null
                    && (PLOTTERS.contains(reading.word(i).lower())
                        || reading.is(i - 1, "same") && PLOTS.contains(reading.word(i).lower())));
  }

  private boolean isTogether(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    return isTogether(event, start, reading.sentenceEnd(start)) || isIntroducedTogether(event);
  }

  /** "His bookkeeper, X, had done so. She got a year": tied by the sentence that brings X up. */
  private boolean isIntroducedTogether(LitigationEvent event) {
    int start = reading.sentenceStart(event.from());
    int before = start == 0 ? 0 : reading.sentenceStart(start - 1);
    return FunctionWords.isPossessive(reading.word(before))
        && reading.word(before).paragraph() == reading.word(start).paragraph()
        && event.targets().stream()
            .allMatch(name -> name.firstMention() >= reading.word(before).start())
        && isTogether(event, before, start);
  }

  private boolean isTogether(LitigationEvent event, int from, int end) {
    for (int i = from; i < end; i++) {
      Word word = reading.word(i);
      // "X was sent to prison, and his son": not a son of who was told of before.
      boolean own = i > event.to() && FunctionWords.isPossessive(reading.word(i - 1));
      boolean still = !own && !reading.is(i - 1, "former") && !isOtherCourt(i) && !isRank(i);
      if (still && word.entity() == null && TOGETHER.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
