package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.party.Regulators.Enforcement;
import casewire.enrich.cases.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "The inquiry began with a complaint from A": in news of what a regulator does, who complains to
 * it has no lawsuit.
 */
final class RegulatorComplaints {
  /** How much a noun such as "case" or "complaint" says at most. */
  private static final double NOUN = 0.25;

  private final Reading reading;
  private final Regulators regulators;
  private final List<CaseDraft> drafts;

  RegulatorComplaints(Reading reading, Regulators regulators, List<CaseDraft> drafts) {
    this.reading = reading;
    this.regulators = regulators;
    this.drafts = drafts;
  }

  void dissolve() {
    for (CaseDraft complaint : List.copyOf(drafts)) {
      Optional<CaseDraft> proceedings =
          drafts.stream().filter(d -> d != complaint && isOfRegulator(d)).findFirst();
      if (proceedings.isPresent() && isOnlyComplaint(complaint)) {
        drafts.remove(complaint);
        complaint.events().forEach(e -> proceedings.get().add(e.withoutParties(), reading));
      }
    }
  }

  private boolean isOfRegulator(CaseDraft draft) {
    return draft.claimants().stream()
            .anyMatch(name -> regulators.enforcementOf(name) == Enforcement.DECIDES)
        && !isOnlyComplaint(draft);
  }

  private boolean isOnlyComplaint(CaseDraft draft) {
    return draft.captions().isEmpty()
        && draft.docket() == null
        && draft.events().stream().filter(LitigationEvent::hasParties).allMatch(this::isComplaint);
  }

  /** The bare noun, "began with a complaint from"; "filed a complaint against B" says more. */
  private boolean isComplaint(LitigationEvent event) {
    boolean noun = event.to() - event.from() == 1 && event.term().strength() <= NOUN;
    return (noun || reading.is(event.to(), "from")) && complains(event);
  }

  private boolean complains(LitigationEvent event) {
    return IntStream.range(reading.sentenceStart(event.from()), reading.sentenceEnd(event.from()))
        .anyMatch(i -> reading.word(i).lower().startsWith("complain"));
  }
}
