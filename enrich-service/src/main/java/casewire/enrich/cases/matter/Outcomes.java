package casewire.enrich.cases.matter;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import java.util.Locale;

/** How a case ended, in the words of {@code docs/cases.md}; null while it is open or unknown. */
public final class Outcomes {
  private Outcomes() {}

  public static String of(ReachedStage reached, CaseKind kind, Reading reading) {
    if (reached.event() == null) {
      return null;
    }
    LitigationEvent event = reached.event();
    String words = sentence(event, reading);
    return switch (reached.stage()) {
      case SENTENCING -> event.modality() == Modality.FUTURE ? null : "sentenced";
      case PLEA -> words.contains("not guilty") ? null : "pleaded-guilty";
      case VERDICT ->
          kind == CaseKind.CRIMINAL
                  && has(
                      words,
                      "acquit",
                      "cleared",
                      "clears",
                      "to clear ",
                      "not guilty",
                      "walk",
                      "exonerat")
              ? "acquitted"
              : kind == CaseKind.CRIMINAL ? "convicted" : "verdict-reached";
      case JUDGMENT -> words.contains("default") ? "default-judgment" : "judgment-given";
      case DISMISSAL -> "dismissed";
      case SETTLEMENT -> "settled";
      case APPEAL -> appeal(words);
      default -> null;
    };
  }

  private static String appeal(String words) {
    if (has(
        words, "overturn", "reverse", "vacate", "quash", "revive", "reinstate", "struck down")) {
      return "reversed";
    }
    if (has(words, "upheld", "uphold", "affirm")) {
      return "affirmed";
    }
    return has(words, "remand", "new trial") ? "remanded" : null;
  }

  private static boolean has(String words, String... stems) {
    for (String stem : stems) {
      if (words.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private static String sentence(LitigationEvent event, Reading reading) {
    int from = reading.sentenceStart(event.from());
    int to = reading.sentenceEnd(event.from());
    return reading.document().textOf(reading.span(from, to)).toLowerCase(Locale.ROOT);
  }
}
