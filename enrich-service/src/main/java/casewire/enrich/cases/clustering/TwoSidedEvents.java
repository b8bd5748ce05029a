package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.grammar.Verbs;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.Optional;
import java.util.Set;

/** Puts events that tell both sides to their cases. */
final class TwoSidedEvents {
  private static final Set<Frame> LAWSUITS =
      Set.of(Frame.WIN, Frame.FILE, Frame.SUE, Frame.SETTLE, Frame.FAVOUR);

  private final Reading reading;
  private final Drafts drafts;
  private final Precedents precedents;
  private final ParallelCases parallel;
  private final FirstMentions mentions;
  private final HomeDocket home;
  private final CourtCountries countries;
  private final Headlines headlines;

  TwoSidedEvents(
      Reading reading,
      Drafts drafts,
      Precedents precedents,
      ParallelCases parallel,
      FirstMentions mentions,
      HomeDocket home,
      CourtCountries countries) {
    this.home = home;
    this.countries = countries;
    this.reading = reading;
    this.drafts = drafts;
    this.precedents = precedents;
    this.parallel = parallel;
    this.mentions = mentions;
    this.headlines = new Headlines(reading, drafts);
  }

  void add(LitigationEvent told) {
    Optional<CaseDraft> news = headlines.of(told);
    if (news.isPresent()) {
      news.get().add(told, reading);
      return;
    }
    LitigationEvent event = seenFromMain(told);
    CaseDraft lawsuit = isOnTheWay(event) ? lawsuitOf(event) : null;
    if (lawsuit != null) {
      lawsuit.add(event.withoutParties(), reading);
      return;
    }
    boolean apart = drafts.stream().anyMatch(draft -> parallel.isBeside(event, draft));
    boolean similar = parallel.isSimilar(event);
    boolean introduced = parallel.isIntroduced(event);
    boolean ofOthers = isOfOthers(event, introduced);
    CaseDraft draft =
        drafts.stream()
            .filter(
                d ->
                    d.takes(event)
                        && !home.isOfAnother(event, d)
                        && !countries.differ(event, d)
                        && EventSides.matchesBothSides(d, event)
                        && !mentions.isOfOthers(event, d))
            .filter(
                d ->
                    event.modality() != Modality.BACKGROUND
                        || !EventSides.describesOthersThan(d, event))
            .filter(d -> !similar || d.hasAny(event.targets()))
            .filter(d -> !introduced || isAgain(event, d) || d.isOneSided())
            .filter(d -> !ofOthers || isAgain(event, d))
            .filter(d -> apart == d.isApart() && !isBeforeNews(event, d))
            .filter(d -> !mentions.isCitedAfter(event, d) && !mentions.isAgainstNewcomer(event, d))
            .filter(d -> !(d.isCriminal() && isLawsuitOfVictim(event)))
            .findFirst()
            .orElse(null);
    if (draft == null && precedents.founds(event)) {
      draft = drafts.add();
      if (apart) {
        draft.markApart();
      }
    }
    if (draft != null) {
      draft.add(event, reading);
    }
  }

  /** "A obtained a judgment against him in 2003": who is prosecuted now was sued before. */
  private static boolean isLawsuitOfVictim(LitigationEvent event) {
    return event.term().kind() == CaseKind.CIVIL
        && LAWSUITS.contains(event.term().frame())
        && event.claimants().stream().anyMatch(name -> !name.described())
        && event.claimants().stream().noneMatch(Officials::isState);
  }

  /** "Sued B after it had subpoenaed C": how A found out whom to sue, told after the lead. */
  private boolean isOnTheWay(LitigationEvent event) {
    return event.term().stage() == CaseStage.SUBPOENA
        && reading.word(event.from()).sentence() > Reading.LEAD_SENTENCES;
  }

  /**
   * The lawsuit that those who want to know somebody's name have brought; null if they have not.
   */
  private CaseDraft lawsuitOf(LitigationEvent event) {
    return drafts.stream()
        .filter(d -> d.takes(event) && d.hasBothSides() && EventSides.isToldOf(d, event))
        .filter(d -> !d.hasAny(event.targets()))
        .filter(d -> d.events().stream().noneMatch(e -> e.term().stage() == CaseStage.SUBPOENA))
        .findFirst()
        .orElse(null);
  }

  /**
   * "It lost to C": who sues in the main case has mostly sued there too, and who is sued there has
   * been sued.
   */
  private LitigationEvent seenFromMain(LitigationEvent event) {
    boolean contest =
        (event.term().frame() == Frame.WIN || event.term().frame() == Frame.LOSE)
            && !Verbs.isBe(reading.word(event.from()));
    CaseDraft main = contest ? mentions.mainOf(drafts.all()).orElse(null) : null;
    if (main == null || !main.hasBothSides()) {
      return event;
    }
    boolean turned =
        main.claimants().containsAll(event.targets())
            || main.targets().containsAll(event.claimants());
    return turned && !isAgain(event, main)
        ? event.between(event.targets(), event.claimants())
        : event;
  }

  /** Whether it is told beside the news, so that only a case of the same two can take it. */
  private boolean isOfOthers(LitigationEvent event, boolean introduced) {
    return parallel.isSeparate(event)
        || introduced && isOfLaterClaimants(event)
        || parallel.isOfLeadersElsewhere(event)
        || parallel.isOfLatecomers(event);
  }

  /** "The order was obtained by B. In Japan C sued A": who proceeds here has been told before. */
  private boolean isOfLaterClaimants(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return drafts.stream()
        .filter(d -> d.hasNamedClaimants() && !d.hasNamedTargets() && !d.isCriminal())
        .anyMatch(d -> d.sentences().first() < sentence && !d.hasAny(event.claimants()));
  }

  private static boolean isAgain(LitigationEvent event, CaseDraft draft) {
    return draft.hasAny(event.claimants()) && draft.hasAny(event.targets());
  }

  /** "Last year A settled with C": not the C whom A is now told to have sued without a name. */
  private static boolean isBeforeNews(LitigationEvent event, CaseDraft draft) {
    boolean origin =
        event.term().stage() == CaseStage.COMPLAINT_FILED
            && draft.hasAny(event.targets())
            && draft.claimants().stream().allMatch(PartyName::described);
    return event.modality() == Modality.EARLIER
        && !origin
        && event.parties().noneMatch(PartyName::described)
        && !isAgain(event, draft)
        && draft.events().stream().anyMatch(e -> e.modality() == Modality.FACT && e.hasBothSides());
  }
}
