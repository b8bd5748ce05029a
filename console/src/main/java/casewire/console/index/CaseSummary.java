package casewire.console.index;

import casewire.events.CaseFile;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.Party;
import java.util.List;

/**
 * What a list shows of a case.
 *
 * @param parties their names
 * @param articles how many name it
 */
public record CaseSummary(
    String id,
    String caption,
    CaseKind kind,
    Court court,
    String docket,
    CaseStage stage,
    List<String> parties,
    long articles,
    String firstSeen,
    String lastSeen) {
  static CaseSummary of(CaseFile file) {
    return new CaseSummary(
        file.id(),
        file.caption(),
        file.kind(),
        file.court(),
        file.docket(),
        file.stage(),
        file.parties().stream().map(Party::name).distinct().toList(),
        file.articleCount(),
        file.firstSeen(),
        file.lastSeen());
  }
}
