package casewire.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files are packed in, and what they may not do. */
class LimitsTest {
  private static final byte[] ARTICLE = utf8("A title\nJane Roe, 2 May 2020\n\nThe text of it.\n");

  @Test
  void what_is_compressed_is_read_as_what_it_was_before() throws IOException {
    ReadArticle plain = Dropped.file("a.txt", ARTICLE).article();
    ByteArrayOutputStream zstd = new ByteArrayOutputStream();
    try (ZstdCompressorOutputStream out = new ZstdCompressorOutputStream(zstd)) {
      out.write(ARTICLE);
    }
    ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bzip2)) {
      out.write(ARTICLE);
    }

    assertThat(Dropped.file("a.txt.gz", BinarySamples.gzip(ARTICLE)).article()).isEqualTo(plain);
    assertThat(Dropped.file("a.txt.zst", zstd.toByteArray()).article()).isEqualTo(plain);
    assertThat(Dropped.file("a.txt.bz2", bzip2.toByteArray()).article()).isEqualTo(plain);
  }

  @Test
  void all_members_of_a_gzip_file_are_read() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(BinarySamples.gzip(utf8("{\"headline\":\"a\",\"text\":\"b\"}\n")));
    two.writeBytes(BinarySamples.gzip(utf8("{\"headline\":\"c\",\"text\":\"d\"}\n")));

    assertThat(Dropped.file("a.ndjson.gz", two.toByteArray()).articles())
        .extracting(ReadArticle::headline)
        .containsExactly("a", "c");
  }

  @Test
  void entries_of_archives_in_archives_are_named_by_their_path() throws IOException {
    byte[] inner = BinarySamples.zip(Map.of("b/c.txt", ARTICLE));
    byte[] outer = BinarySamples.gzip(tar(Map.of("a.zip", inner, "d.txt", ARTICLE)));

    assertThat(Dropped.file("x.tar.gz", outer).articles())
        .extracting(ReadArticle::entry)
        .containsExactly("a.zip!/b/c.txt", "d.txt");
    assertThat(Dropped.file("x.tar.gz", outer).articles())
        .extracting(ReadArticle::index)
        .containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.txt", "/etc/a.txt", "a/../../b.txt", "C:\\a.txt", "..\\a.txt"})
  void names_that_lead_out_of_an_archive_are_refused(String name) throws IOException {
    byte[] zip = BinarySamples.zip(Map.of(name, ARTICLE, "z.txt", ARTICLE));

    List<ReadRecord> records = Dropped.file("x.zip", zip).read();

    assertThat(records).hasSize(2);
    assertThat(records)
        .filteredOn(BrokenRecord.class::isInstance)
        .singleElement()
        .extracting("reason")
        .isEqualTo("unsafe-name");
    assertThat(records).filteredOn(ReadArticle.class::isInstance).hasSize(1);
  }

  @Test
  void links_in_an_archive_are_not_followed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("passwords.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      out.putArchiveEntry(link);
      out.closeArchiveEntry();
    }

    assertThat(Dropped.file("x.tar", bytes.toByteArray()).broken().reason()).isEqualTo("no-file");
  }

  @Test
  void a_bomb_is_stopped_by_its_ratio_and_reported_once() throws IOException {
    byte[] zeros = new byte[300 << 20];
    Arrays.fill(zeros, (byte) ' ');
    byte[] bomb = BinarySamples.gzip(zeros);
    byte[] zip = BinarySamples.zip(Map.of("1.txt", bomb, "2.txt", ARTICLE));

    assertThat(Dropped.file("x.txt.gz", bomb).broken().reason()).isEqualTo("expands-too-much");
    assertThat(Dropped.file("x.zip", zip).broken().reason()).isEqualTo("expands-too-much");
  }

  @Test
  void more_archives_in_each_other_than_allowed_are_refused() throws IOException {
    byte[] nested = ARTICLE;
    for (int i = 0; i < 20; i++) {
      nested = BinarySamples.gzip(nested);
    }

    assertThat(Dropped.file("x.gz", nested).broken().reason()).isEqualTo("too-deep");
  }

  @Test
  void more_entries_than_allowed_are_refused_and_the_first_ones_read() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    for (int i = 0; i < 9; i++) {
      entries.put(i + ".txt", ARTICLE);
    }
    ReadLimits few = new ReadLimits(1000, 1000, 1000, 10, 4, 5, 200, 64, Duration.ofSeconds(9));

    List<ReadRecord> records = Dropped.file("x.zip", BinarySamples.zip(entries)).read(few);

    assertThat(records).hasSize(6);
    assertThat(records.get(5)).extracting("reason").isEqualTo("too-many-entries");
  }

  @Test
  void an_archive_that_was_cut_off_gives_its_whole_entries() throws IOException {
    byte[] zip = BinarySamples.zip(Map.of("a.txt", ARTICLE, "b.txt", ARTICLE));

    List<ReadRecord> records =
        Dropped.file("x.zip", Arrays.copyOf(zip, zip.length / 2 + 20)).read();

    assertThat(records.get(0)).isInstanceOf(ReadArticle.class);
    assertThat(records.get(records.size() - 1)).isInstanceOf(BrokenRecord.class);
  }

  @Test
  void an_archive_without_files_is_reported() throws IOException {
    assertThat(Dropped.file("x.zip", BinarySamples.zip(Map.of())).broken().reason())
        .isEqualTo("no-article");
  }

  @Test
  void entities_in_xml_open_no_file(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "xyzzy");
    String feed =
        "<!DOCTYPE rss [<!ENTITY s SYSTEM \"%s\"><!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;\">]>"
                .formatted(secret.toUri())
            + "<rss><channel><item><title>a &s; &m;</title><description>b &s;</description></item>"
            + "</channel></rss>";

    ReadArticle article = Dropped.file("x.xml", feed).article();

    assertThat(article.headline() + article.body()).contains("a").doesNotContain("xyzzy", "lol");
  }

  @Test
  void elements_deeper_than_allowed_do_not_exhaust_the_stack() {
    String deep = "<div>".repeat(200_000) + "The court ruled for the plaintiff on Monday.";

    assertThat(Dropped.file("x.html", "<html><title>A title</title>" + deep).read()).hasSize(1);
  }

  @Test
  void what_the_taker_of_the_records_throws_comes_out_as_it_is() {
    List<ReadRecord> taken = new ArrayList<>();
    StandardFileReader reader = StandardFileReader.with(ReadLimits.defaults());
    String lines = "{\"headline\":\"a\",\"text\":\"b\"}\n".repeat(3);
    IllegalStateException stop = new IllegalStateException("enough");
    FileReader stopping =
        (content, size, name, modified, records) ->
            reader.read(
                content,
                size,
                name,
                modified,
                record -> {
                  taken.add(record);
                  throw stop;
                });

    assertThatThrownBy(() -> Dropped.file("a.ndjson", lines).read(stopping)).isSameAs(stop);
    assertThat(taken).hasSize(1);
  }

  private static byte[] tar(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> content : new TreeMap<>(entries).entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(content.getKey());
        entry.setSize(content.getValue().length);
        out.putArchiveEntry(entry);
        out.write(content.getValue());
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
