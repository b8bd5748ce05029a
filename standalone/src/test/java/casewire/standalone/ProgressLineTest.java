package casewire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final String ESCAPE = "\u001b";
  private static final boolean TERMINAL = true;

  private final StringWriter err = new StringWriter();

  @Test
  void on_a_terminal_one_line_is_drawn_and_removed_at_the_end() {
    try (ProgressLine line = line(TERMINAL, Map.of())) {
      line.show("week.ndjson: 12 articles");
      assertThat(err.toString()).contains("week.ndjson: 12 articles").doesNotContain("\n");
    }
    assertThat(err.toString()).endsWith("\r" + ESCAPE + "[K");
  }

  @Test
  void states_that_follow_at_once_are_not_all_drawn() {
    ProgressLine line = line(TERMINAL, Map.of());
    for (int i = 0; i < 100_000; i++) {
      line.show("article " + i);
    }
    assertThat(err.toString()).contains("article 0").hasSizeLessThan(100_000);
  }

  @Test
  void without_a_terminal_nothing_is_written() {
    try (ProgressLine line = line(!TERMINAL, Map.of())) {
      line.show("week.ndjson: 12 articles");
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_terminal_that_cannot_draw_over_a_line_gets_nothing() {
    line(TERMINAL, Map.of("TERM", "dumb")).show("week.ndjson: 12 articles");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void no_color_is_honoured() {
    line(TERMINAL, Map.of("NO_COLOR", "1")).show("week.ndjson");
    assertThat(err.toString()).isEqualTo("\r" + ESCAPE + "[Kweek.ndjson");
  }

  @Test
  void a_file_name_cannot_command_the_terminal() {
    line(TERMINAL, Map.of("NO_COLOR", "1")).show("a" + ESCAPE + "[2Jb\nc");
    assertThat(err.toString()).endsWith("a?[2Jb?c");
  }

  private ProgressLine line(boolean terminal, Map<String, String> environment) {
    return new ProgressLine(new PrintWriter(err), terminal, environment);
  }
}
