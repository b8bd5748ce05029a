package casewire.events;

/**
 * What found the entities and cases; with the same versions a replay is byte for byte the same.
 *
 * @param rules version of the rules
 * @param gazetteers version of the gazetteers
 */
public record EnrichedBy(String rules, String gazetteers) {}
