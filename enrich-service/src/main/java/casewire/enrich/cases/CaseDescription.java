package casewire.enrich.cases;

import casewire.enrich.cases.PhraseTable.Found;
import casewire.enrich.cases.Selection.Selected;
import casewire.enrich.cases.Sovereigns.Sovereign;
import casewire.enrich.cases.Taxonomy.Sign;
import casewire.enrich.text.Span;
import casewire.events.CaseKind;
import casewire.events.CaseRole;
import casewire.events.Court;
import casewire.events.LegalCase;
import casewire.events.Mention;
import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Describes each selected case as it is published. */
final class CaseDescription {
  /** What is the same for every article. */
  record Knowledge(Taxonomy claims, Taxonomy relief, Sovereigns sovereigns) {
    static Knowledge load() {
      return new Knowledge(
          Taxonomy.load("claims.txt"), Taxonomy.load("relief.txt"), Sovereigns.load());
    }
  }

  private final Reading reading;
  private final List<Selected> cases;
  private final Knowledge knowledge;
  private final Attribution attribution;
  private final TermFinding claims;
  private final TermFinding relief;

  CaseDescription(Reading reading, List<Selected> cases, Knowledge knowledge) {
    this.reading = reading;
    this.cases = cases;
    this.knowledge = knowledge;
    this.attribution = Attribution.of(reading, cases);
    this.claims = new TermFinding(reading, knowledge.claims());
    this.relief = new TermFinding(reading, knowledge.relief());
  }

  LegalCase of(int index) {
    Selected selected = cases.get(index);
    CaseDraft draft = selected.draft();
    String docket = docketOf(draft, index);
    CaseKind kind = Kinds.of(draft, docket);
    Court court =
        new CourtChoice(reading)
            .of(
                docket,
                draft.sentences()::contains,
                sentence -> index == 0 && attribution.isAbout(sentence, index));
    Stages.Reached reached =
        new Stages(reading)
            .of(draft, docket, index == 0 || selected.primary(), Jurisdictions.isAppellate(court));
    List<PartyName> claimants = draft.named(draft.claimants());
    List<PartyName> targets = draft.named(draft.targets());
    List<Party> parties = new ArrayList<>();
    String caption;
    if (kind == CaseKind.CRIMINAL) {
      Sovereign sovereign =
          knowledge.sovereigns().of(court == null ? null : court.jurisdiction(), reading, draft);
      caption = CaptionStyle.prosecution(sovereign, targets);
      parties.add(
          new Party(
              sovereign == null ? "Prosecutor" : sovereign.name(), PartyRole.PROSECUTOR, null));
    } else {
      caption = CaptionStyle.versus(claimants, targets, "v.");
      claimants.forEach(name -> parties.add(party(name, PartyRole.PLAINTIFF)));
    }
    targets.forEach(name -> parties.add(party(name, PartyRole.DEFENDANT)));
    return new LegalCase(
        CaseIds.of(court, docket, caption),
        caption,
        kind,
        parties,
        court,
        docket,
        reached.stage(),
        reached.date(),
        null,
        heads(claims, index, kind),
        heads(relief, index, kind),
        List.of(),
        selected.primary() ? CaseRole.PRIMARY : CaseRole.MENTIONED,
        selected.primary() ? 0.9 : 0.6,
        List.of(),
        evidence(draft));
  }

  private static Party party(PartyName name, PartyRole role) {
    return new Party(name.text(), role, name.entity() == null ? null : name.entity().id());
  }

  private List<String> heads(TermFinding finding, int index, CaseKind kind) {
    Set<String> keys = new LinkedHashSet<>();
    Set<Integer> reports = cases.get(index).draft().sentences();
    for (Found<Sign> sign :
        finding.of(
            sentence -> attribution.isAbout(sentence, index),
            sentence -> finding == relief && index == 0 || reports.contains(sentence))) {
      String key = sign.meaning().term().head();
      boolean crime = kind == CaseKind.CRIMINAL && key.equals("copyright-infringement");
      if (!key.equals("*")) {
        keys.add(crime ? "criminal-copyright-infringement" : key);
      }
    }
    return List.copyOf(keys);
  }

  /** A docket that no event is told with is the main case's. */
  private String docketOf(CaseDraft draft, int index) {
    if (draft.docket() != null || index > 0) {
      return draft.docket();
    }
    for (Word word : reading.words()) {
      if (word.docket() != null
          && !EuropeanCases.isEuropean(word.docket())
          && attribution.isAbout(word.sentence(), index)) {
        return word.docket();
      }
    }
    return null;
  }

  private List<Mention> evidence(CaseDraft draft) {
    List<Mention> places = new ArrayList<>();
    for (Caption caption : draft.captions()) {
      places.add(mention(reading.span(caption.from(), caption.to())));
    }
    for (LitigationEvent event : draft.events()) {
      if (event.sureness() >= 1 || event.hasParties()) {
        places.add(mention(reading.span(event.from(), event.to())));
      }
    }
    return places.stream().distinct().limit(8).toList();
  }

  private Mention mention(Span span) {
    return new Mention(reading.document().textOf(span), span.start(), span.end());
  }
}
