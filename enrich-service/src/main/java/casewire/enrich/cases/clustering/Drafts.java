package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cases that have been found so far, and how near an event is to each. */
final class Drafts {
  private final Reading reading;
  private final FirstMentions mentions;
  private final List<CaseDraft> all = new ArrayList<>();

  Drafts(Reading reading, FirstMentions mentions) {
    this.reading = reading;
    this.mentions = mentions;
  }

  /** In the order in which they were made; what is added or removed there is so here. */
  List<CaseDraft> all() {
    return all;
  }

  Stream<CaseDraft> stream() {
    return all.stream();
  }

  CaseDraft add() {
    CaseDraft draft = new CaseDraft();
    all.add(draft);
    return draft;
  }

  /** What the other has told is of the one that is kept. */
  void takeOver(CaseDraft kept, CaseDraft other) {
    kept.absorb(other);
    all.remove(other);
  }

  Optional<CaseDraft> mostTold(Stream<CaseDraft> candidates) {
    return candidates.min(
        Comparator.comparing((CaseDraft d) -> !mentions.isNamedInHeadline(d))
            .thenComparing(d -> -d.sentences().size())
            .thenComparing(d -> !mentions.isNamedInLead(d))
            .thenComparingInt(d -> d.sentences().first()));
  }

  /** The news is of the case whose parties are named in the lead; else the nearest counts. */
  Optional<CaseDraft> nearest(Stream<CaseDraft> candidates, LitigationEvent event) {
    boolean news = reading.word(event.from()).sentence() <= Reading.LEAD_SENTENCES;
    return candidates.min(
        Comparator.comparingLong((CaseDraft d) -> news ? -namedInLead(d) : 0)
            .thenComparingInt(d -> distance(d, event)));
  }

  /** The state that prosecutes is there without being named. */
  private long namedInLead(CaseDraft draft) {
    long named = draft.parties().filter(mentions::isNamedInLead).count();
    return draft.isCriminal() ? named + 1 : named;
  }

  /** Sentences back to where the case was last reported; what comes after counts as farther. */
  int distance(CaseDraft draft, LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    Integer before = draft.sentences().floor(sentence);
    Integer after = draft.sentences().ceiling(sentence);
    int back = before == null ? Integer.MAX_VALUE : sentence - before;
    boolean later = after == null || draft.isApart() && before == null;
    int ahead = later ? Integer.MAX_VALUE : 3 * (after - sentence) + 1;
    return Math.min(back, ahead);
  }
}
