package casewire.enrich.cases.description;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.matter.Kinds;
import casewire.enrich.cases.matter.Taxonomy.Sign;
import casewire.enrich.cases.matter.TermFinding;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What each case is about: told by its sentences, or else by the case that the news is. */
final class CaseClaims {
  private static final String ANTITRUST = "antitrust";
  private static final String COPYRIGHT = "copyright-infringement";
  private static final String CRIMINAL_COPYRIGHT = "criminal-copyright-infringement";

  /** Beside the noun where a lawsuit claims it: "civil conspiracy", "conspiracy claims". */
  private static final Set<String> PLEADED =
      Set.of(
          "civil",
          "criminal",
          "claim",
          "claims",
          "charge",
          "charges",
          "count",
          "counts",
          "alleging",
          "alleged",
          "alleges");

  /** What one company does to another, and no regulator decides on. */
  private static final Set<String> BETWEEN_COMPANIES =
      Set.of(COPYRIGHT, "patent-infringement", "trademark-infringement");

  /** What those who are sued conspire to: "conspiracy to defraud", not "to hide the truth". */
  private static final Set<String> WRONGS =
      Set.of("commit", "defraud", "fix", "infringe", "monopolise", "monopolize", "restrain");

  private final Reading reading;
  private final List<Selected> cases;
  private final Attribution attribution;
  private final TermFinding finding;
  private final Regulators regulators;

  CaseClaims(
      Reading reading,
      List<Selected> cases,
      Attribution attribution,
      TermFinding finding,
      Regulators regulators) {
    this.reading = reading;
    this.cases = cases;
    this.attribution = attribution;
    this.finding = finding;
    this.regulators = regulators;
  }

  /** Keys of the heads. */
  List<String> of(int index, CaseKind kind) {
    Set<String> keys = new LinkedHashSet<>();
    for (Found<Sign> sign : signs(index)) {
      String key = sign.meaning().term().head();
      if (!isPlot(sign, kind)) {
        keys.add(kind == CaseKind.CRIMINAL && key.equals(COPYRIGHT) ? CRIMINAL_COPYRIGHT : key);
      }
    }
    if (kind == CaseKind.REGULATORY && isOfCompetition(cases.get(index).draft())) {
      keys.removeAll(BETWEEN_COMPANIES);
      return keys.isEmpty() ? List.of(ANTITRUST) : List.copyOf(keys);
    }
    if (!keys.isEmpty() || index == 0) {
      return List.copyOf(keys);
    }
    return kind == CaseKind.CRIMINAL ? inheritedCrime() : inherited(index, kind);
  }

  List<Found<Sign>> signs(int index) {
    Set<Integer> reports = cases.get(index).draft().sentences();
    return finding.of(sentence -> attribution.isAbout(sentence, index), reports::contains);
  }

  /** "A thriller about a church conspiracy": the noun alone is no claim of a lawsuit. */
  private boolean isPlot(Found<Sign> sign, CaseKind kind) {
    if (kind == CaseKind.CRIMINAL || !reading.word(sign.from()).lower().startsWith("conspirac")) {
      return false;
    }
    boolean unlawful = reading.is(sign.to(), "to") && WRONGS.contains(wordAt(sign.to() + 1));
    return !unlawful
        && !PLEADED.contains(wordAt(sign.to()))
        && !PLEADED.contains(wordAt(sign.from() - 1));
  }

  private String wordAt(int at) {
    return at >= 0 && at < reading.size() ? reading.word(at).lower() : "";
  }

  /**
   * A case told beside the main one, or of one of its parties, is mostly about the same thing; news
   * of copyright compares with nothing else.
   */
  private List<String> inherited(int index, CaseKind kind) {
    CaseDraft main = cases.get(0).draft();
    CaseDraft draft = cases.get(index).draft();
    if (main.isCriminal()) {
      return List.of();
    }
    List<String> first = of(0, Kinds.of(main, main.docket(), regulators));
    boolean akin = cases.get(index).primary() || main.sharedParties(draft) > 0;
    if (akin && !draft.isBorrowed()) {
      return first.stream().limit(1).toList();
    }
    return kind == CaseKind.CIVIL && first.contains(COPYRIGHT) ? List.of(COPYRIGHT) : List.of();
  }

  /** "A followed with a guilty plea of its own": members of a cartel are prosecuted in turn. */
  private List<String> inheritedCrime() {
    boolean cartel =
        cases.get(0).draft().isCriminal() && of(0, CaseKind.CRIMINAL).contains(ANTITRUST);
    return cartel ? List.of(ANTITRUST) : List.of();
  }

  private boolean isOfCompetition(CaseDraft draft) {
    return draft.parties().anyMatch(regulators::isOfCompetition)
        && draft.parties().anyMatch(name -> isCompany(name));
  }

  private boolean isCompany(PartyName name) {
    return !name.isPlace() && !regulators.isRegulator(name);
  }
}
