package casewire.enrich.cases.event;

import casewire.enrich.cases.reading.Reading;
import java.util.Set;

/**
 * What a side has to pay for the case itself. It goes to whoever wins, so it tells neither who
 * proceeds nor that there are damages.
 */
public final class Costs {
  private static final Set<String> NOUNS = Set.of("costs", "fees", "bill");

  /** How many words behind the verb may say what is paid. */
  private static final int REACH = 8;

  private Costs() {}

  /**
   * "Ordered to pay the requested $40,000 in attorney's fees", "now face a legal bill".
   *
   * @param from index of the first word of what says that something is paid
   * @param to index after its last word
   */
  public static boolean areMeant(Reading reading, int from, int to) {
    int limit = Math.min(reading.sentenceEnd(from), to + REACH);
    for (int i = from; i < limit; i++) {
      if (i >= to && (reading.is(i, "damages") || reading.is(i, ",") || reading.is(i, "and"))) {
        return false;
      }
      if (NOUNS.contains(reading.word(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
