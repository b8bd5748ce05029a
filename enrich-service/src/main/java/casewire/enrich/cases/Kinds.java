package casewire.enrich.cases;

import casewire.events.CaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells prosecutions, lawsuits and the business of regulators apart. */
final class Kinds {
  private static final Set<String> REGULATORS =
      Set.of(
          "european commission",
          "commission",
          "securities and exchange commission",
          "sec",
          "federal trade commission",
          "ftc",
          "federal communications commission",
          "fcc",
          "ofcom",
          "office of fair trading",
          "oft",
          "competition commission",
          "financial services authority",
          "fsa",
          "fair trade commission",
          "parliament",
          "council",
          "european parliament",
          "council of the european union",
          "european union",
          "eu",
          "information commissioner",
          "competition and markets authority",
          "cma",
          "ico",
          "bundeskartellamt",
          "cnil");

  private Kinds() {}

  static CaseKind of(CaseDraft draft) {
    if (hasRegulator(draft)) {
      return CaseKind.REGULATORY;
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
    return criminal > civil ? CaseKind.CRIMINAL : CaseKind.CIVIL;
  }

  private static boolean hasRegulator(CaseDraft draft) {
    List<PartyName> named = draft.claimants().stream().toList();
    return named.stream().anyMatch(Kinds::isRegulator)
        || draft.targets().stream().anyMatch(Kinds::isRegulator);
  }

  private static boolean isRegulator(PartyName name) {
    return REGULATORS.contains(name.text().toLowerCase(Locale.ROOT));
  }
}
