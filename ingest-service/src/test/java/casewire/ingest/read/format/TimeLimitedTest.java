package casewire.ingest.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casewire.ingest.read.article.Dating;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.UnreadableException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitedTest {
  private static final Dating DATING = new Dating(Instant.EPOCH, null);

  @Test
  void a_parser_that_does_not_end_is_given_up_and_interrupted() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    FormatReader endless =
        (document, found) -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
            throw new InterruptedIOException();
          }
        };
    TimeLimited reader = new TimeLimited(endless, 100, "record-bytes", Duration.ofMillis(20));

    assertThatThrownBy(() -> reader.read(document(10), found -> {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("parse-time");
    interrupted.await();
  }

  @Test
  void what_is_found_is_handed_on_by_the_thread_that_asked() throws Exception {
    FormatReader one = (d, found) -> found.accept(new FoundBroken(null, "r", "m", new byte[0]));
    List<Thread> takers = new ArrayList<>();

    new TimeLimited(one, 100, "record-bytes", Duration.ofSeconds(20))
        .read(document(10), (Found found) -> takers.add(Thread.currentThread()));

    assertThat(takers).containsExactly(Thread.currentThread());
  }

  @Test
  void a_document_beyond_the_limit_is_not_parsed() {
    FormatReader never =
        (document, found) -> {
          throw new AssertionError("parsed");
        };

    assertThatThrownBy(
            () ->
                new TimeLimited(never, 100, "record-bytes", Duration.ofSeconds(20))
                    .read(document(101), found -> {}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("101 bytes")
        .hasMessageContaining("record-bytes");
  }

  private static Document document(int size) {
    return Document.of("a.html", DATING, new byte[size]);
  }
}
