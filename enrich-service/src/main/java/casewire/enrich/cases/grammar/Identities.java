package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Who is meant by a party that the article describes, or calls by its trade, where it is told what
 * they do.
 */
public final class Identities {
  private final Definitions definitions;
  private final LaterNames laterNames;
  private final Industries industries;
  private final Coalitions coalitions;

  public Identities(Reading reading, NounGroups groups, Officials officials) {
    this.definitions = new Definitions(reading);
    this.laterNames = new LaterNames(reading, groups, officials);
    this.industries = new Industries(groups);
    this.coalitions = new Coalitions(reading, groups);
  }

  /** The names; empty if nothing in the article gives them. */
  public List<PartyName> of(PartyName party) {
    Optional<PartyName> name = definitions.of(party).or(() -> laterNames.of(party));
    if (name.isPresent()) {
      return List.of(name.get());
    }
    List<PartyName> listed = industries.of(party);
    return listed.isEmpty() ? coalitions.of(party) : listed;
  }
}
