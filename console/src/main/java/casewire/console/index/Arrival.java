package casewire.console.index;

/**
 * When and how a record came to the console.
 *
 * @param millis milliseconds since 1970 at which the console read it
 * @param live whether the record is newer than the console's start, and so was read the moment it
 *     could be
 */
public record Arrival(long millis, boolean live) {}
