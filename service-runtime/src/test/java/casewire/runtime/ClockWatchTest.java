package casewire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
  private long wallMillis = 1_800_000_000_000L;
  private long steadyNanos = -7_000_000;
  private final ClockWatch watch = new ClockWatch(() -> wallMillis, () -> steadyNanos);

  @Test
  void time_that_passes_on_both_clocks_is_no_change() {
    pass(Duration.ofHours(9), Duration.ofHours(9));
    assertThat(watch.putBack()).isZero();
  }

  @Test
  void a_clock_that_is_put_back_is_noticed_once_and_by_how_much() {
    pass(Duration.ofSeconds(1).minusHours(4), Duration.ofSeconds(1));
    assertThat(watch.putBack()).isEqualTo(Duration.ofHours(4)).isGreaterThan(ClockWatch.TOLERATED);
    pass(Duration.ofSeconds(1), Duration.ofSeconds(1));
    assertThat(watch.putBack()).isZero();
  }

  @Test
  void a_clock_that_jumps_ahead_is_not_put_back() {
    pass(Duration.ofHours(2), Duration.ofSeconds(1));
    assertThat(watch.putBack()).isNegative();
  }

  @Test
  void a_clock_that_is_slewed_is_tolerated() {
    pass(Duration.ofMillis(999), Duration.ofSeconds(1));
    assertThat(watch.putBack()).isEqualTo(Duration.ofMillis(1)).isLessThan(ClockWatch.TOLERATED);
  }

  private void pass(Duration onTheWall, Duration steadily) {
    wallMillis += onTheWall.toMillis();
    steadyNanos += steadily.toNanos();
  }
}
