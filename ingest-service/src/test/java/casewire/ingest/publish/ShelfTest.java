package casewire.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  @TempDir Path folder;

  @Test
  void nothing_is_overwritten() throws IOException {
    assertThat(put("one")).hasFileName("a.txt");
    assertThat(put("two")).hasFileName("a~1.txt");
    assertThat(put("three")).hasFileName("a~2.txt");
    assertThat(shelf().resolve("a.txt")).hasContent("one");
    assertThat(shelf().resolve("a~1.txt")).hasContent("two");
  }

  @Test
  void a_move_that_was_cut_off_after_the_copy_ends_with_one_file() throws IOException {
    put("one");
    put("one");
    assertThat(shelf()).isDirectoryNotContaining("glob:**~*");
  }

  @Test
  void the_longest_name_gets_a_number_that_fits() throws IOException {
    String longest = "ü".repeat(125) + ".html";
    assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(255);
    put(longest, "one");
    Path second = put(longest, "two");
    assertThat(second.getFileName().toString()).endsWith("ü~1.html");
    assertThat(second).hasContent("two");
    Shelf.note(second, ".reason.txt", "why");
    assertThat(List.of(shelf().toFile().list())).hasSize(3);
  }

  private Path put(String content) throws IOException {
    return put("a.txt", content);
  }

  private Path put(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("dropped"), content);
    Path to = new Shelf(shelf()).put(file, name, FileContent.sha256(file));
    assertThat(file).doesNotExist();
    return to;
  }

  private Path shelf() {
    return folder.resolve("shelf");
  }
}
