package casewire.enrich.entity.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casewire.enrich.entity.lexicon.Knowledge;
import casewire.enrich.entity.lexicon.KnowledgeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCompilerTest {
  private static final Path SOURCES = Path.of("src/main/resources/casewire/enrich/entity/lexicon");

  private static byte[] shipped() throws IOException {
    try (InputStream in = Knowledge.class.getResourceAsStream(Knowledge.FILE)) {
      return in.readAllBytes();
    }
  }

  /** A folder with every source file, all of them empty but for the entries given. */
  private static Path sources(Path folder, String file, String... entries) throws IOException {
    try (var files = Files.list(SOURCES)) {
      for (Path source : files.toList()) {
        Files.createFile(folder.resolve(source.getFileName()));
      }
    }
    Files.write(folder.resolve(file), List.of(entries));
    return folder;
  }

  @Test
  void what_is_shipped_was_compiled_from_the_files_as_they_are_now() throws IOException {
    assertThat(KnowledgeCompiler.compile(SOURCES).toBytes()).isEqualTo(shipped());
  }

  @Test
  void every_change_of_a_file_changes_the_hash_of_the_sources(@TempDir Path one, @TempDir Path two)
      throws IOException {
    KnowledgeFile before = KnowledgeCompiler.compile(sources(one, "companies.txt", "Acme"));
    KnowledgeFile after =
        KnowledgeCompiler.compile(sources(two, "companies.txt", "Acme", "# a remark"));
    assertThat(before.sources()).hasSize(64).isNotEqualTo(after.sources());
    assertThat(before.nameArcs()).isEqualTo(after.nameArcs());
  }

  @Test
  void a_name_stays_what_the_first_file_says(@TempDir Path folder) throws IOException {
    Path sources = sources(folder, "countries.txt", "Chad | Republic of Chad");
    Files.writeString(sources.resolve("cities.txt"), "Chad\n");
    KnowledgeFile file = KnowledgeCompiler.compile(sources);
    assertThat(file.writings()).hasSize(2);
    assertThat(file.pool()).isEqualTo("Chad\n");
  }

  @Test
  void a_missing_file_is_named(@TempDir Path empty) {
    assertThatThrownBy(() -> KnowledgeCompiler.compile(empty))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("common-words.txt");
  }

  @Test
  void an_unchanged_file_is_not_written_again(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("out").resolve("knowledge.bin");
    String[] args = {SOURCES.toString(), file.toString()};
    KnowledgeCompiler.main(args);
    Object written = Files.getLastModifiedTime(file);
    KnowledgeCompiler.main(args);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
    assertThat(file).hasBinaryContent(shipped());
  }
}
