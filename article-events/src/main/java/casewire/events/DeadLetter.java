package casewire.events;

/**
 * A record that could not be published or enriched, with what a person needs to mend it.
 *
 * @param id names the letter; the same bad record always has the same id
 * @param stage {@code ingest} or {@code enrich}
 * @param file path below the inbox; null if the record did not come from a file
 * @param place where in the file, such as {@code line 12} or {@code entry a/b.html}; null if it is
 *     the whole file
 * @param reason short key for counting, such as {@code malformed-json}
 * @param message what is wrong and what to do, in one sentence
 * @param raw the record's bytes in Base64, cut at a limit; null if there are none
 * @param rawSize number of bytes before the cut
 * @param sha256 of the file, null if there is none
 * @param failedAt ISO 8601 instant
 */
public record DeadLetter(
    String id,
    String stage,
    String file,
    String place,
    String reason,
    String message,
    byte[] raw,
    long rawSize,
    String sha256,
    String failedAt) {}
