package casewire.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseFile;
import casewire.events.DeadLetter;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.FileReceipt;
import casewire.events.RawArticle;
import casewire.events.WatchlistEntry;
import casewire.ingest.read.StandardFileReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** What reads bytes that others have written: the reader of each format, and of each event. */
enum FuzzTarget {
  TEXT("file.txt"),
  MARKDOWN("file.md"),
  HTML("file.html"),
  RSS("file.rss"),
  ATOM("file.atom"),
  JSON("file.json"),
  NDJSON("file.ndjson"),
  CSV("file.csv"),
  EML("file.eml"),
  MBOX("file.mbox"),
  PDF("file.pdf"),
  DOCX("file.docx"),
  ZIP("file.zip"),
  GZIP("file.txt.gz"),
  RAW_ARTICLE(RawArticle.class),
  ENRICHED_ARTICLE(EnrichedArticle.class),
  CASE_FILE(CaseFile.class),
  DEAD_LETTER(DeadLetter.class),
  WATCHLIST_ENTRY(WatchlistEntry.class),
  FILE_RECEIPT(FileReceipt.class),
  DEAD_LETTER_RECORD(DeadLetterBytes::check);

  private static final Instant MODIFIED = Instant.parse("2024-03-15T12:00:00Z");
  private static final Path CORPUS =
      Path.of("src", "test", "resources", "casewire", "endtoend", "fuzz", "corpus");

  private final Check check;

  /** Reads bytes and fails if a promise is broken. */
  private interface Check {
    void of(byte[] bytes) throws IOException;
  }

  FuzzTarget(Check check) {
    this.check = check;
  }

  FuzzTarget(String fileName) {
    this(fileCheck(fileName));
  }

  FuzzTarget(Class<?> event) {
    this(eventCheck(event));
  }

  void read(byte[] bytes) throws IOException {
    check.of(bytes);
  }

  /** Folder of the inputs that are kept. */
  Path corpus() {
    return CORPUS.resolve(name().toLowerCase(Locale.ROOT));
  }

  private static Check fileCheck(String name) {
    StandardFileReader reader = StandardFileReader.with(PromisedRecords.LIMITS);
    return bytes -> {
      PromisedRecords records = new PromisedRecords();
      ByteArrayInputStream content = new ByteArrayInputStream(bytes);
      reader.read(content, bytes.length, name, MODIFIED, records::take);
      assertThat(records.count()).isPositive();
    };
  }

  private static <T> Check eventCheck(Class<T> type) {
    EventJson<T> json = new EventJson<>(type);
    return bytes -> rewrite(json, bytes);
  }

  /** Bytes are no event, which is said in the one way that readers expect, or can be rewritten. */
  private static <T> void rewrite(EventJson<T> json, byte[] bytes) {
    T event;
    try {
      event = json.read(bytes);
    } catch (IOException e) {
      return;
    }
    if (event != null) {
      byte[] written = json.write(event);
      assertThat(json.write(readBack(json, written))).isEqualTo(written);
    }
  }

  private static <T> T readBack(EventJson<T> json, byte[] written) {
    try {
      return json.read(written);
    } catch (IOException e) {
      throw new AssertionError("cannot read what it has written", e);
    }
  }
}
