package casewire.console.query;

/**
 * How many articles have a value.
 *
 * @param value what to filter by
 * @param label what to show for it
 * @param articles how many
 */
public record Count(String value, String label, long articles) {}
