package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;

/**
 * Persons and companies that are told with the place that they are from: "X, from Varley, jailed".
 */
final class Origins {
  private final Reading reading;
  private final NounGroups groups;

  Origins(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
  }

  /** Who is from the place, if the group is one; else the group. */
  NounGroup ofWhom(NounGroup place) {
    NounGroup group = before(place);
    boolean person = group != null && group.members().stream().allMatch(PartyName::isPerson);
    return person ? group : place;
  }

  /** "X of Arizona, which": the company that is there, if the group is a place; else the group. */
  NounGroup ofWhat(NounGroup place) {
    NounGroup group = before(place);
    boolean company =
        group != null
            && place.members().stream().allMatch(PartyName::isPlace)
            && group.members().stream().noneMatch(name -> name.isPerson() || name.isPlace());
    return company ? group : place;
  }

  /** The names before "from" or "of"; null if the group does not follow that. */
  private NounGroup before(NounGroup place) {
    int start = reading.sentenceStart(place.from());
    int from = place.from() - 1;
    boolean origin = reading.is(from, "from") || reading.is(from, "of");
    int name = reading.is(from - 1, ",") ? from - 2 : from - 1;
    NounGroup group = origin && name >= start ? groups.at(name) : null;
    return group != null && group.reference() == NounGroup.Reference.NAME ? group : null;
  }
}
