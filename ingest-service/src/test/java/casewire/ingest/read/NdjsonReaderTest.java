package casewire.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonReaderTest {
  @Test
  void each_line_is_a_record_of_its_own() {
    String text =
        """
        {"headline":"One","articleBody":"text","datePublished":1700000000}
        not json

        {"headline":"no text"}
        {"headline":"Four","articleBody":"text"} trailing
        {"headline":"Five","articleBody":"text","author":"By Jane Roe"}
        """;

    List<ReadRecord> records = Dropped.file("a.ndjson", text).read();

    assertThat(records)
        .extracting(ReadRecord::place)
        .containsExactly("line 1", "line 2", "line 4", "line 5", "line 6");
    assertThat(records)
        .filteredOn(BrokenRecord.class::isInstance)
        .extracting("reason")
        .containsExactly("malformed-json", "no-article", "malformed-json");
    assertThat(records.get(0)).extracting("datePublished").isEqualTo("2023-11-14T22:13:20Z");
    assertThat(records.get(4)).extracting("author").isEqualTo("Jane Roe");
    assertThat(new String(((BrokenRecord) records.get(1)).raw())).isEqualTo("not json");
  }

  @Test
  void lines_of_objects_are_known_without_the_name() {
    String line = "{\"headline\":\"One\",\"articleBody\":\"text\"}\n";

    assertThat(Dropped.file("dump", line.repeat(3)).articles())
        .hasSize(3)
        .extracting(ReadArticle::format)
        .containsOnly("ndjson");
  }

  @Test
  void a_line_with_a_false_byte_is_broken_alone() {
    byte[] text =
        "{\"headline\":\"One\",\"articleBody\":\"\u00E9?\"}\n{\"headline\":\"Two\",\"articleBody\":\"\u00E9\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '?' ? (byte) 0xFE : text[i];
    }

    List<ReadRecord> records = Dropped.file("a.ndjson", text).read();

    assertThat(records.get(0)).extracting("reason").isEqualTo("invalid-utf-8");
    assertThat(records.get(1)).extracting("headline").isEqualTo("Two");
  }

  @Test
  void half_surrogates_and_control_characters_do_not_get_through() {
    String text = "{\"headline\":\"a\\ud800b\\u0000c\",\"articleBody\":\"x\\ud83d\\ude00\"}";

    ReadArticle article = Dropped.file("a.ndjson", text).article();

    assertThat(article.headline()).isEqualTo("a\uFFFDbc");
    assertThat(article.body()).isEqualTo("x\uD83D\uDE00");
  }

  @Test
  void a_body_of_control_characters_alone_is_no_article() {
    String text = "{\"headline\":\"a\",\"articleBody\":\"\\u0000\\u0001\"}";

    assertThat(Dropped.file("a.ndjson", text).broken().reason()).isEqualTo("no-article");
  }
}
