package casewire.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.EnrichListener;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

class ThreadReplacementTest {
  private final List<Long> pauses = new ArrayList<>();
  private long now = 1_000_000;
  private final ThreadReplacement replacement =
      new ThreadReplacement(EnrichListener.NONE, () -> now, pauses::add);

  @Test
  void failures_that_follow_each_other_are_answered_later_and_later() {
    for (int i = 0; i < 9; i++) {
      assertThat(replacement.handle(new IllegalStateException("lasting")))
          .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
      now += 1000;
    }
    assertThat(pauses).containsExactly(0L, 100L, 200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L);
  }

  @Test
  void a_failure_after_a_quiet_time_is_answered_at_once() {
    replacement.handle(new IllegalStateException("first"));
    replacement.handle(new IllegalStateException("second"));
    now += 120_000;
    replacement.handle(new IllegalStateException("third"));
    assertThat(pauses).containsExactly(0L, 100L, 0L);
  }
}
