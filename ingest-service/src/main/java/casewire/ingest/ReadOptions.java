package casewire.ingest;

import casewire.ingest.read.ReadLimits;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what one file may cost. A mixin for commands. */
public final class ReadOptions {
  private static final String DEFAULT = " Default: ${DEFAULT-VALUE}";

  @Option(
      names = "--article-bytes",
      paramLabel = "BYTES",
      defaultValue = "1048576",
      description = "Largest headline and body together, in UTF-8." + DEFAULT)
  private int articleBytes;

  @Option(
      names = "--record-bytes",
      paramLabel = "BYTES",
      defaultValue = "8388608",
      description = "Largest line of NDJSON, row of CSV, feed item, mail or page." + DEFAULT)
  private int recordBytes;

  @Option(
      names = "--document-bytes",
      paramLabel = "BYTES",
      defaultValue = "67108864",
      description = "Largest PDF or DOCX." + DEFAULT)
  private int documentBytes;

  @Option(
      names = "--raw-bytes",
      paramLabel = "BYTES",
      defaultValue = "65536",
      description = "Kept of a broken record in its dead letter." + DEFAULT)
  private int rawBytes;

  @Option(
      names = "--archive-depth",
      paramLabel = "N",
      defaultValue = "4",
      description = "Archives and compressions in each other; a .tar.gz is two." + DEFAULT)
  private int archiveDepth;

  @Option(
      names = "--archive-entries",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Most entries of an archive." + DEFAULT)
  private int archiveEntries;

  @Option(
      names = "--expansion-ratio",
      paramLabel = "N",
      defaultValue = "200",
      description = "Bytes that a packed byte may unpack to, beyond the first 64 MiB." + DEFAULT)
  private int expansionRatio;

  @Option(
      names = "--nesting-depth",
      paramLabel = "N",
      defaultValue = "256",
      description = "Depth of elements, JSON objects or parts of a mail." + DEFAULT)
  private int nestingDepth;

  @Option(
      names = "--parse-time",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "For one page, mail, PDF or DOCX." + DEFAULT)
  private int parseTime;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * @throws ParameterException if a limit is out of range
   */
  public ReadLimits limits() {
    try {
      return new ReadLimits(
          articleBytes,
          recordBytes,
          documentBytes,
          rawBytes,
          archiveDepth,
          archiveEntries,
          expansionRatio,
          nestingDepth,
          Duration.ofSeconds(parseTime));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
