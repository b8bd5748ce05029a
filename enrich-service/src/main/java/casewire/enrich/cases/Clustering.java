package casewire.enrich.cases;

import casewire.enrich.cases.LitigationEvent.Modality;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together the events and captions of an article that are of one case. */
final class Clustering {
  /** How many sentences on a case with one side open may still take the other side. */
  private static final int NEAR = 6;

  private final Reading reading;
  private final Precedents precedents;
  private final List<CaseDraft> drafts = new ArrayList<>();

  private Clustering(Reading reading, List<LitigationEvent> events) {
    this.reading = reading;
    this.precedents = new Precedents(reading, events);
  }

  /** The cases, in the order in which they were made. */
  static List<CaseDraft> cluster(
      Reading reading, List<LitigationEvent> events, List<Caption> captions) {
    Clustering clustering = new Clustering(reading, events);
    captions.forEach(clustering::add);
    List<LitigationEvent> real = events.stream().filter(Clustering::isReal).toList();
    real.stream().filter(LitigationEvent::hasBothSides).forEach(clustering::addTwoSided);
    List<LitigationEvent> oneSided =
        real.stream().filter(e -> e.hasParties() && !e.hasBothSides()).toList();
    oneSided.stream().filter(e -> e.sureness() >= 2).forEach(clustering::addOneSided);
    oneSided.stream().filter(e -> e.sureness() < 2).forEach(clustering::addOneSided);
    clustering.joinComplements();
    events.stream().filter(event -> !event.hasParties()).forEach(clustering::addOpen);
    clustering.mergeSame();
    clustering.dissolveNameless();
    return clustering.drafts;
  }

  private static boolean isReal(LitigationEvent event) {
    return event.modality() != Modality.HYPOTHETICAL && event.modality() != Modality.NEGATED;
  }

  private void add(Caption caption) {
    CaseDraft draft =
        drafts.stream()
            .filter(d -> d.hasAny(caption.claimants()) && d.hasAny(caption.targets()))
            .findFirst()
            .orElseGet(this::newDraft);
    draft.add(caption, reading);
  }

  private void addTwoSided(LitigationEvent event) {
    CaseDraft draft =
        drafts.stream()
            .filter(d -> d.takes(event) && d.matchesBothSides(event))
            .findFirst()
            .orElse(null);
    if (draft == null && precedents.founds(event)) {
      draft = newDraft();
    }
    if (draft != null) {
      draft.add(event, reading);
    }
  }

  private void addOneSided(LitigationEvent event) {
    List<PartyName> names = event.claimants().isEmpty() ? event.targets() : event.claimants();
    CaseDraft draft =
        nearest(
            drafts.stream()
                .filter(d -> d.takes(event) && d.hasAny(names) && !isNewsOf(event, d))
                .filter(d -> event.sureness() >= 1 || !isFarAhead(d, event))
                .toList(),
            event);
    if (draft == null && event.definite()) {
      draft = nearest(drafts.stream().filter(d -> d.takes(event)).toList(), event);
    }
    if (draft == null
        && event.term().stage() == CaseStage.SUBPOENA
        && event.claimants().isEmpty()) {
      draft = mostTold(drafts.stream().filter(d -> d.takes(event)).toList());
    }
    if (draft == null && event.term().frame() == Frame.SETTLE) {
      draft =
          nearest(
              drafts.stream().filter(d -> d.takes(event) && distance(d, event) <= 1).toList(),
              event);
    }
    boolean cited = event.term().frame() == Frame.CITE && event.claimants().isEmpty();
    if (draft == null && !cited && !isAnotherProsecution(event)) {
      draft = joinable(event);
    }
    if (draft != null) {
      draft.add(event, reading);
    } else if (cited
        ? precedents.isPrecedent(event)
        : canFound(event) || isAnotherProsecution(event) || isFirstHint(event)) {
      CaseDraft made = newDraft();
      made.add(event, reading);
      borrowSide(made, event);
    }
  }

  /** News in the lead is not of a case that the article only tells as an earlier one, later on. */
  private boolean isNewsOf(LitigationEvent event, CaseDraft draft) {
    int sentence = reading.word(event.from()).sentence();
    return event.modality() == Modality.FACT
        && sentence < draft.sentences().first()
        && draft.events().stream().allMatch(known -> known.modality() == Modality.EARLIER)
        && draft.captions().isEmpty();
  }

  private boolean isFarAhead(CaseDraft draft, LitigationEvent event) {
    return draft.sentences().first() > reading.word(event.from()).sentence() + NEAR;
  }

  /** In an article about a case of which nothing surer is told up to here. */
  private boolean isFirstHint(LitigationEvent event) {
    return (event.term().frame() == Frame.INFRINGE || event.term().frame() == Frame.SERVE)
        && event.targets().stream().anyMatch(name -> !name.described())
        && precedents.isAboutLitigation()
        && drafts.stream().allMatch(d -> isFarAhead(d, event));
  }

  private static boolean canFound(LitigationEvent event) {
    return event.sureness() >= 1 || event.docket() != null;
  }

  /** Told with an earlier date, of somebody new, and not in the lead: "last year X got a year". */
  private boolean isAnotherProsecution(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return event.modality() == Modality.EARLIER
        && event.sureness() >= 0.9
        && event.term().strength() >= 0.7
        && sentence > Selection.LEAD_SENTENCES
        && drafts.stream().anyMatch(d -> d.sentences().first() < sentence);
  }

  /** A prosecution takes further defendants; a case with one side open takes the other. */
  private CaseDraft joinable(LitigationEvent event) {
    boolean criminal = event.term().kind() == CaseKind.CRIMINAL;
    boolean hint = event.sureness() < 0.9;
    boolean only = drafts.size() == 1 && event.modality() != Modality.EARLIER;
    return nearest(
        drafts.stream()
            .filter(d -> d.takes(event))
            .filter(d -> criminal ? d.isCriminal() : hint || d.lacksSide(event))
            .filter(d -> hint ? !isFarAhead(d, event) : true)
            .filter(d -> criminal || only || distance(d, event) <= NEAR)
            .toList(),
        event);
  }

  /**
   * The other side of a case that is told by one side only, in an article about a case: the victim
   * of a crime sues the accused, the claimant of the main case has won against others before.
   */
  private void borrowSide(CaseDraft made, LitigationEvent event) {
    CaseDraft main = drafts.get(0);
    if (main == made || event.term().kind() != CaseKind.CIVIL) {
      return;
    }
    made.markBorrowed();
    if (event.targets().isEmpty() && main.isCriminal()) {
      main.targets().stream().limit(1).forEach(name -> made.addTarget(name, 1));
    } else if (event.claimants().isEmpty() && event.isPast()) {
      main.named(main.claimants()).stream().limit(1).forEach(name -> made.addClaimant(name, 1));
    }
  }

  /** One draft knows only who proceeds, another only against whom: they are of one case. */
  private void joinComplements() {
    for (CaseDraft one : List.copyOf(drafts)) {
      if (one.isCriminal() || one.hasNamedTargets() || !one.captions().isEmpty()) {
        continue;
      }
      drafts.stream()
          .filter(
              d -> d != one && !d.isCriminal() && !d.hasNamedClaimants() && d.agreesOnDocket(one))
          .filter(d -> d.captions().isEmpty() && d.hasNamedTargets())
          .findFirst()
          .ifPresent(
              other -> {
                other.absorb(one);
                drafts.remove(one);
              });
    }
  }

  /** What says nothing of parties is of the case of its paragraph, else of the main case. */
  private void addOpen(LitigationEvent event) {
    int paragraph = reading.word(event.from()).paragraph();
    List<CaseDraft> fitting = drafts.stream().filter(d -> d.takes(event)).toList();
    List<CaseDraft> told =
        fitting.stream().filter(d -> d.isToldIn(paragraph, event, reading)).toList();
    CaseDraft draft = told.isEmpty() ? mostTold(fitting) : nearest(told, event);
    if (draft != null) {
      draft.add(event, reading);
    }
  }

  /** Drafts that share two parties are one case, unless kind or docket say otherwise. */
  private void mergeSame() {
    for (int i = 0; i < drafts.size(); i++) {
      CaseDraft kept = drafts.get(i);
      for (int j = drafts.size() - 1; j > i; j--) {
        CaseDraft other = drafts.get(j);
        boolean sameKind = kept.isCriminal() == other.isCriminal();
        if (sameKind && kept.agreesOnDocket(other) && kept.sharedParties(other) > 1) {
          kept.absorb(other);
          drafts.remove(j);
        }
      }
    }
  }

  /** What names nobody is about the case that the article names. */
  private void dissolveNameless() {
    List<CaseDraft> nameless = drafts.stream().filter(d -> !d.hasNamedParty()).toList();
    if (nameless.size() == drafts.size()) {
      return;
    }
    drafts.removeAll(nameless);
    for (CaseDraft draft : nameless) {
      for (LitigationEvent event : draft.events()) {
        addOpen(event.withoutParties());
      }
    }
  }

  private static CaseDraft mostTold(List<CaseDraft> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(d -> -d.sentences().size()))
        .orElse(null);
  }

  private CaseDraft nearest(List<CaseDraft> candidates, LitigationEvent event) {
    return candidates.stream().min(Comparator.comparingInt(d -> distance(d, event))).orElse(null);
  }

  /** Sentences back to where the case was last reported; what comes after counts as farther. */
  private int distance(CaseDraft draft, LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    Integer before = draft.sentences().floor(sentence);
    Integer after = draft.sentences().ceiling(sentence);
    int back = before == null ? Integer.MAX_VALUE : sentence - before;
    int ahead = after == null ? Integer.MAX_VALUE : 3 * (after - sentence) + 1;
    return Math.min(back, ahead);
  }

  private CaseDraft newDraft() {
    CaseDraft draft = new CaseDraft();
    drafts.add(draft);
    return draft;
  }
}
