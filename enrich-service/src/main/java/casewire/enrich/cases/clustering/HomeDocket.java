package casewire.enrich.cases.clustering;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseStage;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The docket that news of the Union's courts gives first is that of its own case: "Case T-1/16
 * revolves around Plinth"; what comes with another docket is another case.
 */
final class HomeDocket {
  /** How far into the text the docket of the news can come. */
  private static final int LAST = 12;

  /** How many sentences after its docket the news may tell who is in it. */
  private static final int NEAR = 3;

  private static final Set<String> CITING =
      Set.of(
          "earlier", "previous", "cited", "citing", "relied", "precedent", "similar", "comparable");

  private final Reading reading;
  private final int at;

  HomeDocket(Reading reading) {
    this.reading = reading;
    this.at = find(reading);
  }

  private static int find(Reading reading) {
    for (int i = 0; i < reading.size() && reading.word(i).sentence() <= LAST; i++) {
      if (EuropeanCases.isEuropean(reading.word(i).docket())) {
        return isCited(reading, i) ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean isCited(Reading reading, int docket) {
    return reading.hasAny(reading.sentenceStart(docket), docket, CITING);
  }

  /** Whether the event has another docket, and the case was told before, with none. */
  boolean isOfAnother(LitigationEvent event, CaseDraft draft) {
    return at >= 0
        && isOther(event.docket())
        && draft.docket() == null
        && draft.sentences().first() < reading.word(event.from()).sentence();
  }

  /** "A lodged the first complaint": with the Commission, as those courts hear actions. */
  boolean isComplaintToCommission(LitigationEvent event) {
    return at >= 0
        && event.targets().isEmpty()
        && event.term().stage() == CaseStage.COMPLAINT_FILED
        && IntStream.range(event.from(), event.to())
            .anyMatch(i -> reading.word(i).lower().startsWith("complaint"));
  }

  /** Whether the case has another docket of the Union's courts. */
  boolean isElsewhere(CaseDraft draft) {
    return at >= 0 && isOther(draft.docket());
  }

  /** Gives the docket to the only case that can have it. */
  void assignTo(List<CaseDraft> drafts) {
    if (at < 0 || drafts.stream().anyMatch(d -> docket().equals(d.docket()))) {
      return;
    }
    int sentence = reading.word(at).sentence();
    List<CaseDraft> open =
        drafts.stream()
            .filter(d -> d.docket() == null && !d.isCriminal() && d.captions().isEmpty())
            .filter(d -> d.hasNamedParty() && d.sentences().first() <= sentence + NEAR)
            .toList();
    if (open.size() == 1) {
      open.get(0).adoptDocket(docket());
    }
  }

  /** Of the same courts, and not joined with the first in one sentence. */
  private boolean isOther(String docket) {
    if (!EuropeanCases.isEuropean(docket)) {
      return false;
    }
    for (int i = reading.sentenceStart(at); i < reading.sentenceEnd(at); i++) {
      if (docket.equals(reading.word(i).docket())) {
        return false;
      }
    }
    return true;
  }

  private String docket() {
    return reading.word(at).docket();
  }
}
