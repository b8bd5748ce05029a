package casewire.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Skipped where the faults of clocks are left out, so that the count of skipped tests says so. */
@EnabledOnOs(OS.LINUX)
class ShiftedClockTest {
  @TempDir private Path folder;

  @Test
  void a_process_is_shown_another_time() throws Exception {
    Optional<ShiftedClock> clock = ShiftedClock.in(folder.resolve("clock"));
    assumeTrue(clock.isPresent(), ShiftedClock.MISSING);
    clock.get().jump(-2);
    ProcessBuilder date = new ProcessBuilder("date", "+%s");
    date.environment().putAll(clock.get().environment());
    String seconds = new String(date.start().getInputStream().readAllBytes()).strip();
    assertThat(Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), Instant.now()))
        .isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
  }
}
