package casewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casewire.ingest.read.ReadLimits;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class ReadOptionsTest {
  @Command
  static final class Reading {
    @Mixin private ReadOptions options;
  }

  @Test
  void without_options_the_limits_are_the_defaults() {
    assertThat(limits()).isEqualTo(ReadLimits.defaults());
  }

  @Test
  void a_limit_is_set_by_its_option() {
    assertThat(limits("--archive-depth", "7").archiveDepth()).isEqualTo(7);
  }

  @Test
  void a_limit_out_of_range_is_refused() {
    assertThatThrownBy(() -> limits("--parse-time", "0")).isInstanceOf(ParameterException.class);
  }

  private static ReadLimits limits(String... arguments) {
    Reading reading = new Reading();
    new CommandLine(reading).parseArgs(arguments);
    return reading.options.limits();
  }
}
