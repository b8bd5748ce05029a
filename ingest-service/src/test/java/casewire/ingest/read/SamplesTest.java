package casewire.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.ingest.read.document.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples folder shows every format at its best. */
class SamplesTest {
  private static final Path FOLDER = Path.of("..", "samples");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_record_of_a_sample_is_a_complete_article(Path sample) {
    assertThat(read(sample).articles())
        .isNotEmpty()
        .allSatisfy(
            article -> {
              assertThat(article.headline()).isNotBlank().hasSizeLessThan(120);
              assertThat(article.author()).isNotBlank();
              assertThat(article.datePublished()).isNotBlank();
              assertThat(article.language()).startsWith("en");
              assertThat(article.body())
                  .hasSizeGreaterThan(250)
                  .doesNotContain("From:", "<", "=C2");
              assertThat(article.body().split("\n\n")).hasSizeGreaterThan(1);
            });
  }

  @Test
  void there_is_a_sample_of_every_format() throws IOException {
    Map<String, Integer> formats = new TreeMap<>();
    for (Path sample : samples()) {
      read(sample).read().forEach(record -> formats.merge(record.format(), 1, Integer::sum));
    }

    assertThat(formats.keySet())
        .containsExactlyInAnyOrderElementsOf(Stream.of(Format.values()).map(Format::key).toList());
  }

  @Test
  void files_that_are_not_text_are_as_their_texts_make_them() throws IOException {
    for (Map.Entry<String, byte[]> sample : BinarySamples.all().entrySet()) {
      assertThat(FOLDER.resolve(sample.getKey())).hasBinaryContent(sample.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_same_file_always_gives_the_same_records(Path sample) {
    assertThat(read(sample).articles()).isEqualTo(read(sample).articles());
  }

  private static Dropped read(Path sample) {
    try {
      return Dropped.file(sample.getFileName().toString(), Files.readAllBytes(sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
