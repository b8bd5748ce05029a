package casewire.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.FileReceipt;
import casewire.ingest.read.BrokenRecord;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.watch.Fingerprint;
import casewire.ingest.watch.InboxFile;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From records to the plan of a transaction, without a broker. */
class ChunkedReadingTest {
  private static final String SHA256 = "0".repeat(64);
  private static final FileTime TIME = FileTime.fromMillis(0);
  private static final InboxFile FILE =
      new InboxFile(
          "a.ndjson",
          Path.of("inbox"),
          Path.of("inbox/a.ndjson"),
          new Fingerprint(true, "1", 9, TIME, TIME));

  private final List<Chunk> chunks = new ArrayList<>();
  private final Ledger ledger = new Ledger(ArchivePolicy.MOVE);

  @Test
  void a_file_is_cut_into_chunks_whose_receipts_add_up() {
    read(FileAttempt.first(FILE, SHA256), 5);
    TransactionPlan plan = plan();
    assertThat(plan.settlements())
        .extracting(s -> s.receipt().receipt().found())
        .containsExactly(2L, 4L, 5L);
    assertThat(plan.receipts().keySet())
        .map(key -> key.substring(key.lastIndexOf('/')))
        .containsExactly("/00000000", "/00000001", "/00000002");
    assertThat(last(plan).done()).isTrue();
    assertThat(last(plan).published()).isEqualTo(5);
  }

  @Test
  void a_resumed_file_goes_on_behind_what_its_receipts_count() {
    read(FileAttempt.first(FILE, SHA256), 5);
    CommittedReceipt first = plan().settlements().get(0).receipt();
    ledger.commit(first);
    Verdict.Begun begun = (Verdict.Begun) ledger.begin(FILE, SHA256);
    chunks.clear();
    read(new FileAttempt(FILE, SHA256, begun.attempt(), begun.last()), 5);
    TransactionPlan plan = plan();
    assertThat(plan.records()).hasSize(3);
    assertThat(last(plan).found()).isEqualTo(5);
    assertThat(last(plan).published()).isEqualTo(5);
    assertThat(plan.receipts()).doesNotContainKey(first.key());
  }

  @Test
  void an_article_twice_in_one_transaction_is_published_once() {
    ChunkedReading reading = reading(FileAttempt.first(FILE, SHA256));
    reading.accept(article(0, 1));
    reading.accept(article(1, 1));
    chunks.add(reading.last());
    assertThat(plan().records()).hasSize(1);
    assertThat(last(plan()).duplicates()).isEqualTo(1);
  }

  @Test
  void a_reader_that_fails_leaves_a_dead_letter() {
    ChunkedReading reading = reading(FileAttempt.first(FILE, SHA256));
    reading.accept(article(0, 1));
    reading.failed(new IllegalStateException("no such state"));
    chunks.add(reading.last());
    assertThat(last(plan()).deadLettered()).isEqualTo(1);
    assertThat(last(plan()).reason()).contains("reader-failed").contains("no such state");
  }

  @Test
  void a_bad_record_has_the_same_id_at_every_reading() {
    BrokenRecord broken =
        new BrokenRecord("ndjson", 3, "line 4", "malformed-json", "torn", new byte[] {'{'}, 1);
    DeadLetters letters = new DeadLetters("a.ndjson", SHA256);
    assertThat(letters.of(broken).id()).isEqualTo(letters.of(broken).id());
  }

  @Test
  void a_copy_of_known_content_lists_no_ids_and_counts_them() {
    read(FileAttempt.first(FILE, SHA256), 2);
    plan().settlements().forEach(s -> ledger.commit(s.receipt()));
    InboxFile copy =
        new InboxFile(
            "b.ndjson", FILE.inbox(), FILE.path(), new Fingerprint(true, "2", 9, TIME, TIME));
    assertThat(ledger.begin(copy, SHA256)).isEqualTo(new Verdict.Known(2));
    assertThat(ledger.begin(FILE, SHA256)).isInstanceOf(Verdict.Busy.class);
    ledger.release(SHA256);
    assertThat(ledger.begin(FILE, SHA256)).isEqualTo(new Verdict.Settled(false));
  }

  private void read(FileAttempt attempt, int articles) {
    ChunkedReading reading = reading(attempt);
    for (int i = 0; i < articles; i++) {
      reading.accept(article(i, i));
    }
    chunks.add(reading.last());
  }

  private ChunkedReading reading(FileAttempt attempt) {
    RawArticles articles = new RawArticles(FILE.name(), SHA256, Instant.EPOCH, Instant.EPOCH);
    return new ChunkedReading(attempt, articles, new ChunkLimits(2, 1 << 20, 1 << 20), chunks::add);
  }

  private TransactionPlan plan() {
    Map<FileAttempt, FileReceipt> latest = new IdentityHashMap<>();
    return TransactionPlan.of(chunks, ledger, latest, "writer");
  }

  private static FileReceipt last(TransactionPlan plan) {
    return plan.settlements().get(plan.settlements().size() - 1).receipt().receipt();
  }

  private static ReadArticle article(int index, int matter) {
    return new ReadArticle(
        "ndjson", index, "line", "Matter " + matter, null, null, "Body", "en", null);
  }
}
