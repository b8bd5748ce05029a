package casewire.console.query;

import casewire.console.index.HistoryIndex;
import casewire.events.CaseFile;
import casewire.events.EventJson;
import casewire.events.Party;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which cases share parties with a case. */
public final class CaseGraph {
  private static final int PARTIES = 10;
  private static final int CASES_PER_PARTY = 8;

  private final Cases cases;
  private final EventJson<CaseFile> json = new EventJson<>(CaseFile.class);

  /**
   * A case, its parties, and the cases of each.
   *
   * @param caseId the case in the middle
   * @param parties its first few parties
   */
  public record Graph(String caseId, String caption, List<SharedParty> parties) {}

  /**
   * A party with the cases it is in.
   *
   * @param cases summaries of the newest few, the case in the middle among them
   * @param total how many there are
   */
  public record SharedParty(String name, List<RawValue> cases, long total) {}

  public CaseGraph(HistoryIndex index) {
    this.cases = new Cases(index);
  }

  /** Empty if there is no such case. */
  public Optional<Graph> around(String caseId) throws IOException {
    byte[] event = cases.json(caseId);
    if (event == null) {
      return Optional.empty();
    }
    CaseFile file = json.read(event);
    List<SharedParty> parties = new ArrayList<>();
    for (String name :
        file.parties().stream().map(Party::name).distinct().limit(PARTIES).toList()) {
      Page shared = cases.page(null, null, null, null, name, Slice.first(CASES_PER_PARTY));
      parties.add(new SharedParty(name, shared.items(), shared.total()));
    }
    return Optional.of(new Graph(file.id(), file.caption(), parties));
  }
}
