package casewire.events;

/**
 * A case the article may be about, where the text does not settle it.
 *
 * @param id the id it would have
 * @param caption its caption
 * @param confidence 0 to 1
 */
public record CaseCandidate(String id, String caption, double confidence) {}
