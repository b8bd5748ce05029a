package casewire.console.overview;

/**
 * How far behind a stage is.
 *
 * @param stage such as {@code ingest}, a consumer group's name, or {@code console}
 * @param waiting how much it has still to take
 * @param unit what it takes: {@code files} or {@code records}
 */
public record StageLag(String stage, long waiting, String unit) {}
