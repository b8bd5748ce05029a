package casewire.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  @Test
  void schema_org_news_articles_are_read() {
    ReadArticle article =
        Dropped.file(
                "a.json",
                """
                {"@type": "NewsArticle", "headline": "Tea maker loses",
                 "author": [{"@type": "Person", "name": "Ib Sand"}, {"name": "Nora Quill"}],
                 "datePublished": "2023-11-02T09:30:00+0100", "inLanguage": "en_GB",
                 "mainEntityOfPage": {"@id": "https://docket.example/tea"},
                 "articleBody": "One.\\n\\nTwo."}
                """)
            .article();

    assertThat(article.headline()).isEqualTo("Tea maker loses");
    assertThat(article.author()).isEqualTo("Ib Sand, Nora Quill");
    assertThat(article.datePublished()).isEqualTo("2023-11-02T09:30+01:00");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.url()).isEqualTo("https://docket.example/tea");
    assertThat(article.body()).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void ninjs_of_both_versions_is_read() {
    ReadArticle first =
        Dropped.file(
                "a.json",
                """
                {"uri": "tag:docket.example,2023:1", "headline": "Tea maker loses",
                 "byline": "By Ib Sand", "versioncreated": "2023-11-02T09:30:00Z",
                 "language": "en", "body_xhtml": "<p>One.</p><p>Two &amp; three.</p>"}
                """)
            .article();
    ReadArticle second =
        Dropped.file(
                "a.json",
                """
                {"headlines": [{"role": "main", "value": "Tea maker loses"}],
                 "by": "By Ib Sand", "versionCreated": "2023-11-02T09:30:00Z", "language": "en",
                 "uri": "tag:docket.example,2023:1",
                 "bodies": [{"contenttype": "text/html", "value": "<p>One.</p><p>Two &amp; three.</p>"}]}
                """)
            .article();

    assertThat(first.body()).isEqualTo("One.\n\nTwo & three.");
    assertThat(first.author()).isEqualTo("Ib Sand");
    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s, %s]",
        "{\"articles\": [%s, %s], \"page\": 1}",
        "{\"@graph\": [%s, %s]}",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [%s, %s]}",
        "{\"data\": {\"items\": [%s, %s]}}",
        "%s\n\n%s",
      })
  void articles_are_found_in_arrays_and_what_wraps_them(String shape) {
    String text = shape.formatted(article("One"), article("Two"));

    assertThat(Dropped.file("a.json", text).articles())
        .extracting(ReadArticle::headline)
        .containsExactly("One", "Two");
  }

  @Test
  void after_a_broken_element_the_next_one_is_read() {
    String broken = "{\"headline\": \"Two\" \"articleBody\": \"text\"}";
    String text = "[" + article("One") + ",\n" + broken + ",\n" + article("Three") + "]";

    List<ReadRecord> records = Dropped.file("a.json", text).read();

    assertThat(records).hasSize(3);
    assertThat(records.get(0)).isInstanceOf(ReadArticle.class);
    assertThat(records.get(2)).extracting("headline").isEqualTo("Three");
    BrokenRecord bad = (BrokenRecord) records.get(1);
    assertThat(bad.reason()).isEqualTo("malformed-json");
    assertThat(bad.place()).isEqualTo("line 2");
    assertThat(new String(bad.raw())).startsWith(broken);
  }

  @Test
  void a_file_that_was_cut_off_gives_its_whole_articles() {
    String text = "[" + article("One") + ", {\"headline\": \"Two\", \"artic";

    List<ReadRecord> records = Dropped.file("a.json", text).read();

    assertThat(records).hasSize(2);
    assertThat(records.get(1)).extracting("reason").isEqualTo("malformed-json");
  }

  @Test
  void a_record_beyond_the_limit_is_skipped_with_bounded_memory() {
    String large = article("Large").replace("text", "text ".repeat(2_000_000));
    String text = "[" + article("One") + ", " + large + ", " + article("Three") + "]";

    List<ReadRecord> records = Dropped.file("a.json", text).read();

    assertThat(records).hasSize(3);
    assertThat(records.get(1)).isInstanceOf(BrokenRecord.class);
    assertThat(records.get(2)).extracting("headline").isEqualTo("Three");
  }

  @Test
  void nesting_beyond_the_limit_is_refused() {
    String text = "{\"a\":".repeat(100_000);

    assertThat(Dropped.file("a.json", text).read())
        .allSatisfy(record -> assertThat(record).isInstanceOf(BrokenRecord.class));
  }

  private static String article(String headline) {
    return "{\"headline\": \"" + headline + "\", \"articleBody\": \"text\"}";
  }
}
