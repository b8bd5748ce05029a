package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.EntityType;
import java.util.List;
import java.util.Optional;

/** Puts what names no party to a case, and names cases that nothing else has named. */
final class OpenEvents {
  private final Reading reading;
  private final Drafts drafts;
  private final UnnamedAccused unnamed;
  private final FirstMentions mentions;

  OpenEvents(Reading reading, Drafts drafts, UnnamedAccused unnamed, FirstMentions mentions) {
    this.unnamed = unnamed;
    this.reading = reading;
    this.drafts = drafts;
    this.mentions = mentions;
  }

  /** What says nothing of parties is of the case of its paragraph, else of the main case. */
  void add(LitigationEvent event) {
    if (isOfCitedLawsuit(event)) {
      return;
    }
    int paragraph = reading.word(event.from()).paragraph();
    List<CaseDraft> taking =
        drafts.stream()
            .filter(d -> d.takes(event) && !mentions.isOfAnother(event, d))
            .filter(d -> !unnamed.areTheNews() || isOfNews(d, paragraph, event))
            .toList();
    List<CaseDraft> akin = taking.stream().filter(d -> d.isOfKind(event)).toList();
    boolean term = event.term().frame() == Frame.SERVE;
    List<CaseDraft> fitting = akin.isEmpty() && !term ? taking : akin;
    List<CaseDraft> told =
        fitting.stream().filter(d -> d.isToldIn(paragraph, event, reading)).toList();
    Optional<CaseDraft> draft =
        told.isEmpty() ? drafts.mostTold(fitting.stream()) : drafts.nearest(told.stream(), event);
    if (told.isEmpty() && draft.isPresent() && isOfStranger(event, draft.get())) {
      return;
    }
    if (draft.isPresent()) {
      draft.get().add(event, reading);
    } else if (!term
        && event.term().kind() == CaseKind.CRIMINAL
        && event.term().strength() >= 0.7
        && event.modality() == Modality.FACT) {
      drafts.add().add(event, reading);
    }
  }

  /** "In 2005 a court convicted a man": told of nobody whom the article is about. */
  private boolean isOfStranger(LitigationEvent event, CaseDraft draft) {
    int sentence = reading.word(event.from()).sentence();
    int start = reading.sentenceStart(event.from());
    int at = reading.is(start, "in") ? start + 1 : start;
    return draft.isCriminal()
        && event.modality() == Modality.EARLIER
        && sentence > Reading.LEAD_SENTENCES
        && reading.word(at).isType(EntityType.DATE);
  }

  /** What names nobody is of nobody whom the article only names beside the unnamed accused. */
  private boolean isOfNews(CaseDraft draft, int paragraph, LitigationEvent event) {
    return !draft.isPassing() || draft.isToldIn(paragraph, event, reading);
  }

  /** "A v. B, which cleared the platform of aiding": said of a lawsuit that is only cited. */
  private boolean isOfCitedLawsuit(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return event.term().kind() == CaseKind.CRIMINAL
        && drafts.stream()
            .anyMatch(d -> d.isOnlyCaptionedAsCivil() && d.sentences().contains(sentence));
  }

  /** A prosecution that names nobody is of those who have lawyers in the story, or are "named". */
  void nameByDefence(List<LitigationEvent> events) {
    for (CaseDraft draft : drafts.all()) {
      if (draft.hasNamedParty() || !draft.isCriminal()) {
        continue;
      }
      events.stream()
          .filter(event -> event.term().frame() == Frame.DEFEND)
          .flatMap(event -> event.targets().stream())
          .filter(PartyName::isPerson)
          .filter(name -> drafts.stream().noneMatch(d -> d.has(name)))
          .distinct()
          .toList()
          .forEach(name -> draft.addTarget(name, 1));
    }
  }

  /** What names nobody is about the case that the article names. */
  void dissolveNameless() {
    List<CaseDraft> nameless = drafts.stream().filter(d -> !d.hasNamedParty()).toList();
    boolean news = drafts.stream().anyMatch(d -> d.hasNamedParty() && !d.isPassing());
    if (nameless.size() == drafts.all().size() || unnamed.areTheNews() && !news) {
      return;
    }
    drafts.all().removeAll(nameless);
    for (CaseDraft draft : nameless) {
      for (LitigationEvent event : draft.events()) {
        add(event.withoutParties());
      }
    }
  }
}
