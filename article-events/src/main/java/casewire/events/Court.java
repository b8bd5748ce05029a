package casewire.events;

/**
 * A court.
 *
 * @param id PACER and CourtListener id of a US federal court ({@code nysd}), else ISO 3166 code and
 *     slug ({@code jp-tokyo-district}); null if the text does not settle which court it is
 * @param name as the article names it, or the official name where the id is known from elsewhere
 * @param jurisdiction ISO 3166 code, such as {@code US} or {@code US-NY}; {@code EU}; {@code INT}
 *     of courts between states; null if unknown
 */
public record Court(String id, String name, String jurisdiction) {}
