package casewire.enrich.cases.clustering;

import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.NounGroup.Reference;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.List;

/** Takes in those who are listed with a defendant in the lead: "A, 40, B, 63, and C, 42, ran". */
public final class CoDefendants {
  private static final int LEAD = 8;
  private static final int LIST = 3;

  private final Reading reading;
  private final NounGroups groups;
  private final Officials officials;

  public CoDefendants(Reading reading, NounGroups groups, Officials officials) {
    this.reading = reading;
    this.groups = groups;
    this.officials = officials;
  }

  public void addTo(List<CaseDraft> drafts) {
    for (NounGroup group : groups.all()) {
      boolean list =
          group.reference() == Reference.NAME
              && group.members().size() >= LIST
              && !groups.isPossessive(group)
              && reading.word(group.from()).sentence() <= LEAD
              && group.members().stream().allMatch(this::isPerson);
      if (list) {
        drafts.stream()
            .filter(draft -> draft.isCriminal() && accuses(draft, group))
            .findFirst()
            .ifPresent(draft -> group.members().forEach(name -> draft.addTarget(name, 0.1)));
      }
    }
  }

  private static boolean accuses(CaseDraft draft, NounGroup group) {
    return draft.targets().stream().anyMatch(group.members()::contains);
  }

  private boolean isPerson(PartyName name) {
    return name.isPerson() && officials.canBeParty(name);
  }
}
