package casewire.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettlingTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Settling settling = new Settling(Duration.ofSeconds(1));

  @Test
  void a_file_is_finished_when_it_has_not_changed_for_the_settle_time() {
    assertThat(look(10, 0)).isFalse();
    assertThat(look(10, SECOND - 1)).isFalse();
    assertThat(look(10, SECOND)).isTrue();
  }

  @Test
  void a_change_starts_the_time_anew() {
    look(10, 0);
    assertThat(look(20, SECOND)).isFalse();
    assertThat(look(20, 2 * SECOND - 1)).isFalse();
    assertThat(look(20, 2 * SECOND)).isTrue();
  }

  @Test
  void an_old_modification_time_does_not_make_a_file_finished() {
    assertThat(settling.seen("a", fingerprint(10, 1), 0)).isFalse();
  }

  @Test
  void a_copy_that_puts_the_old_time_back_has_changed() {
    settling.seen("a", fingerprint(10, 1), 0);
    assertThat(settling.seen("a", fingerprint(10, 2), SECOND)).isFalse();
  }

  @Test
  void a_file_that_was_gone_for_a_look_is_another() {
    look(10, 0);
    settling.beginRound();
    settling.endRound();
    assertThat(look(10, SECOND)).isFalse();
  }

  @Test
  void the_clock_may_run_over() {
    assertThat(look(10, Long.MAX_VALUE)).isFalse();
    assertThat(look(10, Long.MAX_VALUE + SECOND)).isTrue();
  }

  @Test
  void the_next_look_is_when_a_file_may_be_finished() {
    assertThat(settling.nanosToNext(0, 5 * SECOND)).isEqualTo(5 * SECOND);
    look(10, 0);
    assertThat(settling.nanosToNext(SECOND / 4, 5 * SECOND)).isEqualTo(3 * SECOND / 4);
  }

  private boolean look(long size, long now) {
    settling.beginRound();
    boolean finished = settling.seen("a", fingerprint(size, 1), now);
    settling.endRound();
    return finished;
  }

  private static Fingerprint fingerprint(long size, long changed) {
    FileTime old = FileTime.fromMillis(0);
    return new Fingerprint(true, "1:1", size, old, FileTime.fromMillis(changed));
  }
}
