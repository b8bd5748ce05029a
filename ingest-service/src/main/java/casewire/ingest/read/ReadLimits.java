package casewire.ingest.read;

import java.time.Duration;

/**
 * What one file may cost. A record or document beyond a limit becomes a {@link BrokenRecord} that
 * names the limit; the rest of the file is still read.
 *
 * @param articleBytes largest headline and body together, in bytes of UTF-8; enriched and as JSON
 *     it has to fit the topics' {@code max.message.bytes}
 * @param recordBytes largest piece that is held in memory to take an article out of it: a line of
 *     NDJSON, a row of CSV, an item of a feed, a mail, a page
 * @param documentBytes largest PDF or DOCX
 * @param rawBytes bytes kept of a broken record
 * @param archiveDepth how many archives and compressions may lie in each other; a .tar.gz is two
 * @param archiveEntries most entries of an archive, those of the archives in it included
 * @param expansionRatio how many bytes a packed byte may unpack to
 * @param nestingDepth how deep elements of a page, objects of JSON or parts of a mail may lie in
 *     each other
 * @param parseTime time for one document that is parsed as a whole
 */
public record ReadLimits(
    int articleBytes,
    int recordBytes,
    int documentBytes,
    int rawBytes,
    int archiveDepth,
    int archiveEntries,
    int expansionRatio,
    int nestingDepth,
    Duration parseTime) {
  private static final int KIB = 1024;
  private static final int MIB = 1024 * KIB;

  public ReadLimits {
    atLeast(1, articleBytes, "articleBytes");
    atLeast(articleBytes, recordBytes, "recordBytes");
    atLeast(1, documentBytes, "documentBytes");
    atLeast(0, rawBytes, "rawBytes");
    atLeast(0, archiveDepth, "archiveDepth");
    atLeast(1, archiveEntries, "archiveEntries");
    atLeast(1, expansionRatio, "expansionRatio");
    atLeast(1, nestingDepth, "nestingDepth");
    if (parseTime.isNegative() || parseTime.isZero()) {
      throw new IllegalArgumentException("parseTime must be above zero, not " + parseTime);
    }
  }

  /** 1 MiB an article, 8 MiB a record, 64 MiB a document, and so on. */
  public static ReadLimits defaults() {
    return new ReadLimits(
        MIB, 8 * MIB, 64 * MIB, 64 * KIB, 4, 100_000, 200, 256, Duration.ofSeconds(20));
  }

  private static void atLeast(int least, int value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
    }
  }
}
