package casewire.enrich.cases.matter;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.party.Regulators.Enforcement;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Tells prosecutions, lawsuits and the business of regulators apart. */
public final class Kinds {
  /** Institutions whose acts are challenged, or who decide themselves; not who sue in a court. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "european commission",
          "commission",
          "parliament",
          "council",
          "european parliament",
          "council of the european union",
          "european union",
          "eu",
          "euipo",
          "ohim",
          "european union intellectual property office",
          "european central bank",
          "european medicines agency");

  private Kinds() {}

  public static CaseKind of(CaseDraft draft, String docket, Regulators regulators) {
    boolean statesChallenge =
        EuropeanCases.isEuropean(docket) && draft.claimants().stream().anyMatch(Officials::isState);
    boolean actChallenged =
        EuropeanCases.isEuropean(docket) && draft.isChallenge() && !draft.hasNamedTargets();
    if (hasInstitution(draft) || statesChallenge || actChallenged) {
      return CaseKind.REGULATORY;
    }
    Enforcement enforcement = enforcement(draft, regulators);
    if (enforcement != null) {
      boolean sues = draft.events().stream().anyMatch(Kinds::isLawsuit);
      return enforcement == Enforcement.SUES && sues ? CaseKind.CIVIL : CaseKind.REGULATORY;
    }
    if (draft.isOfConvicted()) {
      return CaseKind.CRIMINAL;
    }
    double criminal = 0;
    double civil = 0;
    double regulatory = 0;
    for (LitigationEvent event : draft.events()) {
      if (event.term().kind() == null) {
        continue;
      }
      double weight =
          (event.hasParties() ? 2 : 1)
              * Math.max(0.1, event.modality().weight())
              * Math.max(0.2, event.term().strength());
      switch (event.term().kind()) {
        case CRIMINAL -> criminal += weight;
        case CIVIL -> civil += weight;
        case REGULATORY -> regulatory += weight;
      }
    }
    if (regulatory > criminal && regulatory > civil) {
      return CaseKind.REGULATORY;
    }
    if (criminal == 0 && civil == 0 && draft.isCriminal()) {
      return CaseKind.CRIMINAL;
    }
    return criminal > civil ? CaseKind.CRIMINAL : CaseKind.CIVIL;
  }

  /** "Sued by the SEC", "a complaint of the SEC against A". */
  private static boolean isLawsuit(LitigationEvent event) {
    return event.term().kind() == CaseKind.CIVIL
        || event.term().stage() == CaseStage.COMPLAINT_FILED && event.hasParties();
  }

  /** How the regulator that proceeds enforces; null if none does. */
  private static Enforcement enforcement(CaseDraft draft, Regulators regulators) {
    return draft.claimants().stream()
        .map(regulators::enforcementOf)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean hasInstitution(CaseDraft draft) {
    return draft.claimants().stream().anyMatch(Kinds::isInstitution)
        || draft.targets().stream().anyMatch(Kinds::isInstitution);
  }

  public static boolean isInstitution(List<PartyName> side) {
    return side.stream().anyMatch(Kinds::isInstitution);
  }

  private static boolean isInstitution(PartyName name) {
    return INSTITUTIONS.contains(name.text().toLowerCase(Locale.ROOT));
  }
}
