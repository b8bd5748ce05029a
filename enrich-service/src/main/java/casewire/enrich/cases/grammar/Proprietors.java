package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who answers in court for a newspaper, a site or a product that news names in their place:
 * "Harbour Press, publisher of the Evening Tide", "Kestrel LLC, the company behind Streamdeck".
 */
public final class Proprietors {
  private static final Set<String> ROLES =
      Set.of("publisher", "publishers", "operator", "operators");
  private static final Set<String> VERBS = Set.of("publishes", "operates", "runs");
  private static final Set<String> COMPANIES =
      Set.of("company", "firm", "entity", "group", "llc", "outfit");

  private final Reading reading;
  private final NounGroups groups;
  private final Map<String, PartyName> byProperty = new HashMap<>();

  public Proprietors(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
    for (int i = 0; i < reading.size(); i++) {
      if (reading.word(i).isType(EntityType.ORG)) {
        readApposition(i);
        readCompound(i);
      }
    }
  }

  /** Who proceeds or is proceeded against when the text names the property. */
  public Optional<PartyName> of(PartyName property) {
    PartyName owner = byProperty.get(property.key());
    return Optional.ofNullable(owner == null ? byProperty.get(siteOf(property)) : owner);
  }

  /** "Streamdeck" for "Streamdeck.to"; the name as it is if it is no host's. */
  private static String siteOf(PartyName property) {
    boolean host = property.entity() != null && property.entity().type() == EntityType.DOMAIN;
    return host ? property.key().substring(0, property.key().lastIndexOf('.')) : property.key();
  }

  /** "Owner, publisher of the Property", "Owner, which runs Property". */
  private void readApposition(int owner) {
    int limit = reading.sentenceEnd(owner);
    if (!reading.is(owner + 1, ",")) {
      return;
    }
    int at = afterPlaces(afterDeterminer(owner + 2), limit);
    if (at >= limit) {
      return;
    }
    Word word = reading.word(at);
    boolean role = ROLES.contains(word.lower()) && reading.is(at + 1, "of");
    boolean does = (word.is("which") || word.is("who")) && isVerb(at + 1, limit);
    boolean behind = COMPANIES.contains(word.lower()) && reading.is(at + 1, "behind");
    boolean which = reading.is(at + 1, "that") || reading.is(at + 1, "which");
    boolean company = COMPANIES.contains(word.lower());
    boolean running = company && which && isVerb(at + 2, limit);
    int alias = company && which ? at + 2 : at;
    if (role || does || behind) {
      add(afterDeterminer(at + 2), owner);
    } else if (running) {
      add(afterDeterminer(at + 3), owner);
    } else if (isBusiness(alias)) {
      add(alias + 3, owner);
    }
  }

  /** "Property publisher Owner", "the paper's publisher, Owner", "the publisher, Owner". */
  private void readCompound(int owner) {
    int start = reading.sentenceStart(owner);
    int role = reading.is(owner - 1, ",") ? owner - 2 : owner - 1;
    if (role <= start || !ROLES.contains(reading.word(role).lower())) {
      return;
    }
    if (reading.is(role - 1, "'s")) {
      add(role - 2, owner);
    } else if (reading.word(role - 1).isName()) {
      add(role - 1, owner);
    } else if (reading.is(role - 1, "the")) {
      add(role - 1, owner);
    }
  }

  /** "Does business as Property", "doing business as Property". */
  private boolean isBusiness(int at) {
    return (reading.is(at, "does") || reading.is(at, "doing"))
        && reading.is(at + 1, "business")
        && reading.is(at + 2, "as");
  }

  private boolean isVerb(int at, int limit) {
    return at < limit && VERBS.contains(reading.word(at).lower());
  }

  private int afterDeterminer(int at) {
    return at < reading.size() && FunctionWords.isDeterminer(reading.word(at)) ? at + 1 : at;
  }

  /** "The Puerto Rico outfit behind": where the company is at home. */
  private int afterPlaces(int from, int limit) {
    int at = from;
    while (at < limit && reading.word(at).isType(EntityType.GPE)) {
      at++;
    }
    return at;
  }

  private void add(int property, int owner) {
    NounGroup group = property < 0 || property >= reading.size() ? null : groups.at(property);
    if (group == null || group.members().size() != 1) {
      return;
    }
    PartyName owned = group.members().get(0);
    PartyName owning = PartyName.of(reading.word(owner).entity());
    if (!owned.isPerson() && !owned.key().equals(owning.key())) {
      byProperty.putIfAbsent(owned.key(), owning);
    }
  }
}
