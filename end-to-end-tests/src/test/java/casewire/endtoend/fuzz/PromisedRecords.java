package casewire.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.ingest.read.BrokenRecord;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.ReadRecord;
import java.time.Duration;

/** Holds each record of a file to what is promised of all. */
final class PromisedRecords {
  /** So small that a fuzzer reaches them. */
  static final ReadLimits LIMITS =
      new ReadLimits(1 << 16, 1 << 18, 1 << 18, 1 << 10, 4, 100, 50, 64, Duration.ofSeconds(20));

  private int count;

  void take(ReadRecord record) {
    assertThat(record.index()).isEqualTo(count);
    if (record instanceof ReadArticle article) {
      assertThat(article.body()).isNotBlank();
      assertThat(article.headline() + article.body())
          .satisfies(text -> assertThat(halfPairs(text)).isZero());
    } else if (record instanceof BrokenRecord broken) {
      assertThat(broken.reason()).isNotBlank();
      assertThat(broken.message()).isNotBlank();
      assertThat(broken.raw().length).isLessThanOrEqualTo(LIMITS.rawBytes());
      assertThat(broken.rawSize()).isGreaterThanOrEqualTo(broken.raw().length);
    }
    count++;
  }

  int count() {
    return count;
  }

  private static long halfPairs(String text) {
    return text.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE).count();
  }
}
