package casewire.events;

/**
 * One side, or part of a side, of a case.
 *
 * @param name as canonical as the article allows
 * @param role null if the text does not say
 * @param entityId {@link Entity#id()} in the same article, null if it is no entity of it
 */
public record Party(String name, PartyRole role, String entityId) {}
