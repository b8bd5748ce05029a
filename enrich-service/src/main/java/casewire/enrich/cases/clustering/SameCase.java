package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Affiliations;
import casewire.enrich.cases.grammar.Definitions;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two drafts with parties are of one case. */
final class SameCase {
  private static final Pattern BODY =
      Pattern.compile(".*\\b(Association|Alliance|Federation|Coalition|Industry)\\b.*");

  private static final Pattern DOES = Pattern.compile("\\bDoes?\\b");

  private static final Set<Frame> DECIDING =
      Set.of(Frame.RULED, Frame.ORDER, Frame.LOSE, Frame.PAY, Frame.PROSECUTE, Frame.FILE);

  private final Reading reading;
  private final List<CaseDraft> drafts;
  private final Affiliations affiliations;
  private final CourtCountries countries;

  /**
   * @param drafts the drafts of an article
   */
  SameCase(Reading reading, List<CaseDraft> drafts, CourtCountries countries) {
    this.reading = reading;
    this.drafts = drafts;
    this.affiliations = new Affiliations(reading);
    this.countries = countries;
  }

  /** Whether they are, unless kind or docket say otherwise. */
  boolean areOne(CaseDraft kept, CaseDraft other) {
    return kept.isCriminal() == other.isCriminal()
        && kept.isApart() == other.isApart()
        && kept.agreesOnDocket(other)
        && !countries.differ(kept, other)
        && (kept.sharedParties(other) > 1 && !kept.isAgainstOthers(other)
            || areToldAlike(kept, other)
            || isBorrowedFrom(kept, other)
            || isShortOf(kept, other)
            || isShortOf(other, kept)
            || isToldWithin(kept, other)
            || isToldWithin(other, kept)
            || isInNameOf(kept, other)
            || isSameNews(kept, other)
            || isSameOrder(kept, other)
            || isSameRuling(kept, other)
            || isCaptionOf(kept, other)
            || isCaptionOf(other, kept)
            || isNamedInLead(kept, other)
            || isNamedInLead(other, kept));
  }

  /** Nobody is named who proceeds, but "film studios" do in both, and against the same. */
  private static boolean areToldAlike(CaseDraft one, CaseDraft other) {
    return one.captions().isEmpty()
        && other.captions().isEmpty()
        && isOnlyDescribed(one.claimants())
        && isOnlyDescribed(other.claimants())
        && one.sharedParties(other) > 0
        && heads(one.claimants()).equals(heads(other.claimants()));
  }

  /** The claimant of one draft was taken from the other, whose defendant has no name. */
  private static boolean isBorrowedFrom(CaseDraft one, CaseDraft other) {
    return other.isBorrowed()
        && other.claimants().size() == 1
        && one.claimants().containsAll(other.claimants())
        && !other.targets().isEmpty()
        && one.targets().stream().allMatch(Definitions::isOfSite)
        && !one.targets().isEmpty();
  }

  private static boolean isOnlyDescribed(List<PartyName> names) {
    return !names.isEmpty() && names.stream().allMatch(PartyName::described);
  }

  private static Set<String> heads(List<PartyName> names) {
    return names.stream().map(PartyName::head).collect(Collectors.toSet());
  }

  /** "X filed suit" where another draft tells whom "X Publishing" has sued. */
  private static boolean isShortOf(CaseDraft full, CaseDraft open) {
    return (full.hasBothSides() || full.targets().isEmpty() && full.hasNamedClaimants())
        && open.captions().isEmpty()
        && open.targets().isEmpty()
        && open.hasNamedClaimants()
        && open.claimants().stream()
            .allMatch(
                name -> full.claimants().stream().anyMatch(one -> Litigants.areSame(one, name)));
  }

  /** "B struck a deal with A before its trial": the trial is of the same. */
  private static boolean isToldWithin(CaseDraft full, CaseDraft open) {
    return full.hasBothSides()
        && open.captions().isEmpty()
        && open.claimants().isEmpty()
        && open.hasNamedTargets()
        && full.targets().containsAll(open.targets())
        && full.sentences().containsAll(open.sentences());
  }

  /** One draft names a company as the party and the other who runs it. */
  private boolean isInNameOf(CaseDraft one, CaseDraft other) {
    return one.captions().isEmpty()
        && other.captions().isEmpty()
        && (one.sharedParties(other) > 0
            || isOnlyDescribed(one.claimants())
            || isOnlyDescribed(other.claimants()))
        && one.parties()
            .anyMatch(name -> other.parties().anyMatch(o -> affiliations.areTogether(name, o)));
  }

  /** The headline has the trade body sue or settle whose members the lead names. */
  private boolean isByBodyOf(CaseDraft headline, CaseDraft lead) {
    return isOnlyHeadline(headline)
        && !isOnlyHeadline(lead)
        && lead.hasNamedClaimants()
        && !headline.isCriminal()
        && headline.hasNamedClaimants()
        && headline.claimants().stream().allMatch(name -> BODY.matcher(name.text()).matches());
  }

  /** "Telcos" in the headline and "50 providers" in the lead, for the same claimants. */
  private static boolean isSameOrder(CaseDraft one, CaseDraft other) {
    return one.captions().isEmpty()
        && other.captions().isEmpty()
        && one.hasNamedClaimants()
        && isOnlyDescribed(one.targets())
        && isOnlyDescribed(other.targets())
        && one.sentences().first() <= Reading.LEAD_SENTENCES
        && other.sentences().first() <= Reading.LEAD_SENTENCES + 1
        && (one.claimants().containsAll(other.claimants())
            || other.claimants().containsAll(one.claimants()));
  }

  /** "Told the owners of A to change. He found that B had": who must answer in one lead. */
  private static boolean isSameRuling(CaseDraft one, CaseDraft other) {
    return isAnswering(one) && isAnswering(other);
  }

  private static boolean isAnswering(CaseDraft draft) {
    return draft.captions().isEmpty()
        && !draft.isCriminal()
        && draft.claimants().isEmpty()
        && draft.hasNamedTargets()
        && draft.sentences().first() <= Reading.LEAD_SENTENCES
        && draft.events().stream()
            .filter(LitigationEvent::hasParties)
            .allMatch(event -> DECIDING.contains(event.term().frame()));
  }

  /** The headline tells nothing but what the lead tells, if one party of both is the same. */
  private boolean isSameNews(CaseDraft one, CaseDraft other) {
    boolean headline = isOnlyHeadline(one) || isOnlyHeadline(other);
    return headline
        && (one.sharedParties(other) > 0 || isByBodyOf(one, other) || isByBodyOf(other, one))
        && one.sentences().first() <= Reading.LEAD_SENTENCES
        && other.sentences().first() <= Reading.LEAD_SENTENCES;
  }

  /** "X has agreed to pay" and, further on, "A v. X": the caption tells the side that is open. */
  private boolean isCaptionOf(CaseDraft captioned, CaseDraft open) {
    return !captioned.captions().isEmpty()
        && !isCitedAsEarlier(captioned)
        && open.captions().isEmpty()
        && !open.hasBothSides()
        && !isOnlyDescribed(open.targets())
        && (!open.isCriminal() || captioned.captions().stream().allMatch(Caption::isBySovereign))
        && open.sharedParties(captioned) > 0;
  }

  /** "A sues B" and, further on, "A v. Does 1-10": the caption leaves open who is behind B. */
  private static boolean isNamedInLead(CaseDraft captioned, CaseDraft news) {
    return !captioned.captions().isEmpty()
        && news.captions().isEmpty()
        && news.hasNamedTargets()
        && news.sentences().first() <= Reading.LEAD_SENTENCES
        && captioned.claimants().equals(news.claimants())
        && !captioned.targets().isEmpty()
        && captioned.targets().stream().allMatch(name -> DOES.matcher(name.text()).find());
  }

  /** "In 2018 the court found for B in A v. B": that is not what has just happened. */
  private boolean isCitedAsEarlier(CaseDraft captioned) {
    int sentence = reading.word(captioned.captions().get(0).from()).sentence();
    return captioned.isToldAsPast()
        && drafts.stream()
            .flatMap(draft -> draft.events().stream())
            .filter(event -> reading.word(event.from()).sentence() == sentence)
            .anyMatch(event -> event.modality() == Modality.EARLIER);
  }

  private boolean isOnlyHeadline(CaseDraft draft) {
    return draft.captions().isEmpty()
        && draft.events().stream()
            .filter(
                draft.hasBothSides() ? e -> !e.targets().isEmpty() : LitigationEvent::hasParties)
            .allMatch(event -> reading.isHeadline(event.from()));
  }
}
