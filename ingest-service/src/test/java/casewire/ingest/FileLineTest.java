package casewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import org.junit.jupiter.api.Test;

class FileLineTest {
  @Test
  void a_name_cannot_break_or_forge_a_line() {
    FileReceipt receipt =
        new FileReceipt(
            "a\n2026-01-01 ERROR forged \u001b[31m\u202e.txt",
            "0".repeat(64),
            1,
            "text",
            FileOutcome.SALVAGED,
            0,
            3,
            1,
            1,
            1,
            true,
            null,
            "broken: line 2\nmore",
            "2026-01-01T00:00:00Z");
    assertThat(FileLine.of(receipt))
        .isEqualTo(
            "a\\u{a}2026-01-01 ERROR forged \\u{1b}[31m\\u{202e}.txt:"
                + " 1 article published, 1 known already, 1 refused (broken: line 2\\u{a}more)");
  }
}
