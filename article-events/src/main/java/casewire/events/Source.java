package casewire.events;

import java.util.Objects;

/**
 * Where an article was read.
 *
 * @param file path below the inbox, with forward slashes; for an archive's entry {@code
 *     archive.zip!/entry.txt}
 * @param sha256 lower-case hexadecimal SHA-256 of the whole file as it was dropped
 * @param format the format the file was read as, such as {@code digest} or {@code ndjson}
 * @param index place of the article in its file, counted from 0
 */
public record Source(String file, String sha256, String format, int index) {
  public Source {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(format, "format");
  }
}
