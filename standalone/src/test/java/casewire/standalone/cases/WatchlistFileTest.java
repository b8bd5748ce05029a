package casewire.standalone.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casewire.events.EntityType;
import casewire.events.WatchlistEntry;
import casewire.runtime.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistFileTest {
  @TempDir private Path folder;

  @Test
  void takes_a_case_and_a_name_and_passes_over_remarks() throws IOException {
    Map<String, WatchlistEntry> entries =
        read(
            """
            # ours
            {"key":"zorblax","entityType":"ORG","aliases":["Zorb"]}

            {"key":"aster-trial","caption":"The Aster trial","parties":["Aster","Ember"]}
            """);
    assertThat(entries).containsOnlyKeys("aster-trial", "zorblax");
    assertThat(entries.get("zorblax").entityType()).isEqualTo(EntityType.ORG);
    assertThat(entries.get("aster-trial").parties()).containsExactly("Aster", "Ember");
  }

  @Test
  void the_later_of_two_entries_with_one_key_counts() throws IOException {
    assertThat(read("{\"key\":\"a\",\"docket\":\"1\"}\n{\"key\":\"a\",\"docket\":\"2\"}\n"))
        .hasSize(1)
        .allSatisfy((key, entry) -> assertThat(entry.docket()).isEqualTo("2"));
  }

  @Test
  void reads_what_it_writes() throws IOException {
    Map<String, WatchlistEntry> entries =
        read("{\"key\":\"Überfluss\",\"entityType\":\"ORG\",\"aliases\":[\"U\\nB\"]}\n");
    StringWriter written = new StringWriter();
    PrintWriter out = new PrintWriter(written);
    new WatchlistFile().write(entries.values(), out);
    out.flush();
    assertThat(read(written.toString())).isEqualTo(entries);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zorblax",
        "{\"key\":\"\"}",
        "{\"caption\":\"A v. B\"}",
        "{\"key\":\"a\",\"entityType\":\"FIRM\"}",
        "{\"key\":\"a\",\"entityType\":\"ORG\",\"docket\":\"1\"}",
      })
  void a_line_that_is_no_entry_is_named_with_file_line_and_remedy(String line) {
    assertThatThrownBy(() -> read("\n" + line + "\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("list.ndjson, line 2")
        .hasMessageContaining("one JSON object a line");
  }

  private Map<String, WatchlistEntry> read(String text) throws IOException {
    Path file = folder.resolve("list.ndjson");
    Files.writeString(file, text);
    return new WatchlistFile().read(file);
  }
}
