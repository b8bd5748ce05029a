package casewire.ingest.watch;

import java.nio.file.Path;

/**
 * A file of the inbox as it was seen.
 *
 * @param name path below the inbox, with forward slashes
 * @param path where it lies
 * @param seen its state when it had settled
 */
public record InboxFile(String name, Path path, Fingerprint seen) {}
