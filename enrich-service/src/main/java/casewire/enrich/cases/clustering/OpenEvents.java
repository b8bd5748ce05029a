package casewire.enrich.cases.clustering;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts what names no party to a case, and names cases that nothing else has named. */
final class OpenEvents {
  /** How many sentences may go before a prosecution of somebody without a name. */
  private static final int NEWS = 6;

  private static final double SURE = 0.7;

  private final Reading reading;
  private final Drafts drafts;
  private final UnnamedAccused unnamed;
  private final FirstMentions mentions;
  private final Strangers strangers;
  private final BackReferences back;

  OpenEvents(Reading reading, Drafts drafts, UnnamedAccused unnamed, FirstMentions mentions) {
    this.unnamed = unnamed;
    this.reading = reading;
    this.drafts = drafts;
    this.mentions = mentions;
    this.strangers = new Strangers(reading);
    this.back = new BackReferences(reading, drafts);
  }

  /** What says nothing of parties is of the case of its paragraph, else of the main case. */
  void add(LitigationEvent event) {
    if (isOfCitedLawsuit(event)) {
      return;
    }
    Optional<CaseDraft> meant = back.of(event);
    if (meant.isPresent()) {
      meant.get().add(event, reading);
      return;
    }
    int paragraph = reading.word(event.from()).paragraph();
    List<CaseDraft> taking =
        drafts.stream()
            .filter(d -> d.takes(event) && !mentions.isOfAnother(event, d))
            .filter(d -> !isProsecutedApart(d) || isToldIn(d, paragraph, event))
            .filter(
                d -> d.isOfKind(event) && !unnamed.areTheNews() || isOfNews(d, paragraph, event))
            .toList();
    List<CaseDraft> akin = taking.stream().filter(d -> d.isOfKind(event)).toList();
    boolean term = event.term().frame() == Frame.SERVE;
    boolean crime =
        unnamed.areTheNews() && event.term().kind() == CaseKind.CRIMINAL && !isAnybodyNamed();
    List<CaseDraft> fitting = akin.isEmpty() && !term && !crime ? taking : akin;
    List<CaseDraft> told = fitting.stream().filter(d -> isToldIn(d, paragraph, event)).toList();
    Optional<CaseDraft> draft =
        told.isEmpty() ? mostTold(fitting, event) : drafts.nearest(told.stream(), event);
    if (told.isEmpty()
        && draft.isPresent()
        && draft.get().isCriminal()
        && strangers.areMeant(event)) {
      return;
    }
    if (draft.isPresent()) {
      draft.get().add(event, reading);
    } else if (EuropeanCases.isEuropean(event.docket()) && drafts.all().isEmpty()) {
      CaseDraft reference = drafts.add();
      reference.adoptDocket(event.docket());
      reference.add(event, reading);
    } else if (!term
        && event.term().kind() == CaseKind.CRIMINAL
        && event.term().strength() >= 0.7
        && reading.word(event.from()).sentence() <= NEWS
        && event.modality() == Modality.FACT) {
      drafts.add().add(event, reading);
    }
  }

  /**
   * What the headline or the lead tells is of a case that they tell, if there is one, else of the
   * first that the text tells: others come after the news.
   */
  private Optional<CaseDraft> mostTold(List<CaseDraft> fitting, LitigationEvent event) {
    boolean news = reading.word(event.from()).sentence() <= Reading.LEAD_SENTENCES;
    List<CaseDraft> led =
        fitting.stream()
            .filter(d -> news && d.sentences().first() <= Reading.LEAD_SENTENCES)
            .toList();
    return led.isEmpty() && news && event.term().strength() >= SURE && !fitting.isEmpty()
        ? fitting.stream().min(Comparator.comparingInt(d -> d.sentences().first()))
        : drafts.mostTold((led.isEmpty() ? fitting : led).stream());
  }

  /** In another court than the news: what is said elsewhere of the accused is not of that. */
  private static boolean isProsecutedApart(CaseDraft draft) {
    return draft.isApart() && draft.isCriminal();
  }

  /** What names nobody is of nobody whom the article only names beside the unnamed accused. */
  private boolean isOfNews(CaseDraft draft, int paragraph, LitigationEvent event) {
    return !draft.isPassing() || isToldIn(draft, paragraph, event);
  }

  /** Whether an event with parties of the case is told in the paragraph, up to the given event. */
  private boolean isToldIn(CaseDraft draft, int paragraph, LitigationEvent upTo) {
    int last = reading.word(upTo.from()).sentence();
    return draft.events().stream()
        .filter(e -> e.hasParties() && reading.word(e.from()).sentence() <= last)
        .anyMatch(e -> reading.word(e.from()).paragraph() == paragraph);
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
      if (draft.hasNamedParty() || !draft.isCriminal() || unnamed.areTheNews()) {
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

  /** Whether the article names anybody who can be the accused in the news. */
  private boolean isAnybodyNamed() {
    return drafts.stream().anyMatch(d -> isNoLawsuit(d) && d.hasNamedParty() && !d.isPassing());
  }

  private static boolean isNoLawsuit(CaseDraft draft) {
    return draft.isCriminal() || draft.events().stream().allMatch(e -> e.term().kind() == null);
  }

  /** What names nobody is about the case that the article names. */
  void dissolveNameless() {
    List<CaseDraft> nameless = drafts.stream().filter(d -> !d.hasNamedParty()).toList();
    if (nameless.size() == drafts.all().size() || unnamed.areTheNews() && !isAnybodyNamed()) {
      return;
    }
    dissolve(nameless);
  }

  /** "A site itself infringes": in news of who has sued whom over it, no case of the site. */
  void dissolveInfringers() {
    List<CaseDraft> hinted = drafts.stream().filter(OpenEvents::isOnlyOfInfringer).toList();
    boolean told = drafts.stream().anyMatch(d -> !d.isCriminal() && d.hasBothSides());
    if (told) {
      dissolve(hinted);
    }
  }

  /** "Pays to end X suits": whoever X is, it is not who the lead says that they are between. */
  void dissolveCompounds() {
    boolean told =
        drafts.stream()
            .filter(d -> !d.isCriminal() && d.sentences().first() <= Reading.LEAD_SENTENCES)
            .anyMatch(d -> !d.claimants().isEmpty() && d.hasNamedTargets());
    if (told) {
      dissolve(drafts.stream().filter(this::isOnlyHeadlineCompound).toList());
    }
  }

  private boolean isOnlyHeadlineCompound(CaseDraft draft) {
    return draft.captions().isEmpty()
        && draft.claimants().isEmpty()
        && draft.events().stream()
            .filter(LitigationEvent::hasParties)
            .allMatch(
                event ->
                    event.term().frame() == Frame.SUIT
                        && reading.isHeadline(event.from())
                        && !reading.is(event.to(), "against"));
  }

  private static boolean isOnlyOfInfringer(CaseDraft draft) {
    return draft.captions().isEmpty()
        && draft.docket() == null
        && !draft.hasBothSides()
        && draft.events().stream()
            .filter(LitigationEvent::hasParties)
            .allMatch(event -> event.term().frame() == Frame.INFRINGE);
  }

  private void dissolve(List<CaseDraft> dissolved) {
    drafts.all().removeAll(dissolved);
    for (CaseDraft draft : dissolved) {
      for (LitigationEvent event : draft.events()) {
        add(event.withoutParties());
      }
    }
  }
}
