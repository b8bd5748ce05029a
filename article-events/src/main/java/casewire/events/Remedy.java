package casewire.events;

/**
 * One thing asked of a court or given by it, with its standing.
 *
 * @param relief key of the relief taxonomy, such as {@code damages}
 * @param status how it stands; null if the text does not say
 * @param amount normalised value of the quantity, as in {@link Entity#value()}; null if none
 * @param entityId the quantity's {@link Entity#id()}, null if none
 * @param assertedBy who says so: a party's name, or {@code court}; null if the reporter does
 */
public record Remedy(
    String relief, QuantityStatus status, String amount, String entityId, String assertedBy) {}
