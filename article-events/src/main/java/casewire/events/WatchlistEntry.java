package casewire.events;

import java.util.List;

/**
 * What a user knows better than the text: a case to pin, or a name to recognise.
 *
 * @param key the case id or the name, the record's key
 * @param caption caption to show for the case, null for a name
 * @param aliases other names of the case ("SPARKS case") or of the entity
 * @param parties names of parties that identify the case
 * @param court court id, null if not pinned
 * @param docket docket, null if not pinned
 * @param entityType what the name is; null for a case
 * @param notSameAs ids of cases that must not be merged with this one
 */
public record WatchlistEntry(
    String key,
    String caption,
    List<String> aliases,
    List<String> parties,
    String court,
    String docket,
    EntityType entityType,
    List<String> notSameAs) {
  public WatchlistEntry {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    parties = parties == null ? List.of() : List.copyOf(parties);
    notSameAs = notSameAs == null ? List.of() : List.copyOf(notSameAs);
  }
}
