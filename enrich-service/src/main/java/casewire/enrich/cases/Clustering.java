package casewire.enrich.cases;

import casewire.enrich.cases.LitigationEvent.Modality;
import casewire.events.CaseKind;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts together the events and captions of an article that are of one case. */
final class Clustering {
  private final Reading reading;

  /** Sentences that speak of a lawsuit or give a docket. */
  private final Set<Integer> litigious = new HashSet<>();

  private final List<CaseDraft> drafts = new ArrayList<>();

  private Clustering(Reading reading, List<LitigationEvent> events) {
    this.reading = reading;
    for (LitigationEvent event : events) {
      if (event.term().frame() == Frame.SUIT && event.term().stage() != null) {
        litigious.add(reading.word(event.from()).sentence());
      }
    }
    for (Word word : reading.words()) {
      if (word.isType(EntityType.DOCKET)) {
        litigious.add(word.sentence());
      }
    }
  }

  /** The cases, in the order in which the article first reports them. */
  static List<CaseDraft> cluster(
      Reading reading, List<LitigationEvent> events, List<Caption> captions) {
    Clustering clustering = new Clustering(reading, events);
    clustering.addCaptions(captions);
    events.stream()
        .filter(LitigationEvent::hasBothSides)
        .filter(Clustering::isReal)
        .forEach(clustering::addTwoSided);
    events.stream()
        .filter(event -> event.hasParties() && !event.hasBothSides())
        .filter(Clustering::isReal)
        .sorted(Comparator.comparingDouble(event -> -event.sureness()))
        .forEach(clustering::addOneSided);
    events.stream().filter(event -> !event.hasParties()).forEach(clustering::addOpen);
    return clustering.drafts;
  }

  private static boolean isReal(LitigationEvent event) {
    return event.modality() != Modality.HYPOTHETICAL && event.modality() != Modality.NEGATED;
  }

  private void addCaptions(List<Caption> captions) {
    for (Caption caption : captions) {
      CaseDraft draft =
          drafts.stream()
              .filter(d -> d.hasAny(caption.claimants()) && d.hasAny(caption.targets()))
              .findFirst()
              .orElseGet(this::newDraft);
      draft.add(caption, reading);
    }
  }

  private void addTwoSided(LitigationEvent event) {
    CaseDraft draft =
        drafts.stream()
            .filter(d -> d.takes(event) && matchesBothSides(d, event))
            .findFirst()
            .orElse(null);
    if (draft == null && !founds(event)) {
      return;
    }
    (draft == null ? newDraft() : draft).add(event, reading);
  }

  /** A mere hint such as "took on" makes a case only where the sentence speaks of one. */
  private boolean founds(LitigationEvent event) {
    if (event.sureness() >= 1) {
      return true;
    }
    boolean named =
        event.claimants().stream().noneMatch(PartyName::described)
            && event.targets().stream().noneMatch(PartyName::described);
    int sentence = reading.word(event.from()).sentence();
    return named && litigious.contains(sentence);
  }

  private static boolean matchesBothSides(CaseDraft draft, LitigationEvent event) {
    boolean claimants = draft.hasAny(event.claimants());
    boolean targets = draft.hasAny(event.targets());
    if (claimants && targets) {
      return true;
    }
    boolean anonymous = event.claimants().stream().allMatch(PartyName::described);
    boolean against = event.targets().stream().allMatch(PartyName::described);
    if (anonymous) {
      return targets;
    }
    if (against) {
      return claimants;
    }
    boolean nobodyBefore = draft.claimants().stream().allMatch(PartyName::described);
    boolean nobodyAfter = draft.targets().stream().allMatch(PartyName::described);
    return targets && nobodyBefore || claimants && nobodyAfter;
  }

  private void addOneSided(LitigationEvent event) {
    List<PartyName> names = event.claimants().isEmpty() ? event.targets() : event.claimants();
    CaseDraft draft =
        drafts.stream()
            .filter(d -> d.takes(event) && d.hasAny(names))
            .min(Comparator.comparingInt(d -> distance(d, event)))
            .orElse(null);
    if (draft == null) {
      draft = joinable(event);
    }
    if (draft == null) {
      if (event.sureness() < 1 && event.docket() == null) {
        return;
      }
      draft = newDraft();
    }
    draft.add(event, reading);
  }

  /** A prosecution takes further defendants; a case with one side open takes the other. */
  private CaseDraft joinable(LitigationEvent event) {
    boolean criminal = event.term().kind() == CaseKind.CRIMINAL;
    if (event.term().frame() == Frame.DEFEND) {
      return drafts.stream().min(Comparator.comparingInt(d -> distance(d, event))).orElse(null);
    }
    return drafts.stream()
        .filter(d -> d.takes(event))
        .filter(d -> criminal ? isCriminal(d) : lacksSide(d, event))
        .min(Comparator.comparingInt(d -> distance(d, event)))
        .orElse(null);
  }

  private static boolean lacksSide(CaseDraft draft, LitigationEvent event) {
    List<PartyName> open = event.claimants().isEmpty() ? draft.targets() : draft.claimants();
    return open.stream().allMatch(PartyName::described);
  }

  private static boolean isCriminal(CaseDraft draft) {
    return draft.events().stream().anyMatch(e -> e.term().kind() == CaseKind.CRIMINAL);
  }

  private void addOpen(LitigationEvent event) {
    drafts.stream()
        .filter(d -> d.takes(event))
        .min(Comparator.comparingInt(d -> distance(d, event)))
        .ifPresent(draft -> draft.add(event, reading));
  }

  /** How far back the case was last reported; what comes after counts as farther. */
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
