package casewire.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final String ARTICLE =
      """
      Caf\u00E9 owner fined over \u201Cborrowed\u201D songs
      The Docket Post, 2004-2005

      The owner of a caf\u00E9 in Lille has been fined \u00A36,000.

      He had played music for years without a licence.
      """;

  @Test
  void title_byline_and_body_are_told_apart() {
    ReadArticle article = Dropped.file("fine.txt", ARTICLE).article();

    assertThat(article.format()).isEqualTo("text");
    assertThat(article.headline())
        .isEqualTo("Caf\u00E9 owner fined over \u201Cborrowed\u201D songs");
    assertThat(article.author()).isEqualTo("The Docket Post");
    assertThat(article.datePublished()).isNull();
    assertThat(article.body()).startsWith("The owner").endsWith("without a licence.");
    assertThat(article.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Staff Writer, 20 Jun 10:42 AM; Staff Writer; 2023-06-20T10:42",
        "By Jane Roe, February 2, 2022; Jane Roe; 2022-02-02",
        "Jane Roe | Feb. 2, 2022 at 8:26 p.m. ET; Jane Roe; 2022-02-02T20:26",
        "By Jane Roe on 2nd March 2021; Jane Roe; 2021-03-02",
        "Jane Roe, Wed, 2022-02-02 08:26 UTC; Jane Roe; 2022-02-02T08:26Z",
        "Jane Roe, Chief Reporter; Jane Roe, Chief Reporter; ",
        "Published: 12 May 2020; ; 2020-05-12",
      })
  void bylines_of_many_kinds_give_author_and_date(String line, String author, String date) {
    ReadArticle article =
        Dropped.file("a.txt", "A title\n" + line + "\n\nThe text of it.\n").article();

    assertThat(article.author()).isEqualTo(author);
    assertThat(article.datePublished()).isEqualTo(date);
    assertThat(article.body()).isEqualTo("The text of it.");
  }

  @Test
  void a_second_line_that_is_a_sentence_belongs_to_the_body() {
    ReadArticle article = Dropped.file("a.txt", "A title\nThe court ruled.\n\nMore.").article();

    assertThat(article.author()).isNull();
    assertThat(article.body()).isEqualTo("The court ruled.\n\nMore.");
  }

  @Test
  void text_that_begins_with_a_paragraph_has_no_headline() {
    String paragraph =
        "The court ruled for the makers of the film and against the site. ".repeat(5);

    ReadArticle article = Dropped.file("a.txt", paragraph + "\n\nMore.").article();

    assertThat(article.headline()).isEmpty();
    assertThat(article.body()).isEqualTo(paragraph.strip() + "\n\nMore.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void the_encoding_is_told_from_the_bytes(String charset) {
    byte[] bytes = ARTICLE.getBytes(Charset.forName(charset));

    assertThat(Dropped.file("a.txt", bytes).article())
        .isEqualTo(Dropped.file("a.txt", ARTICLE).article());
  }

  @Test
  void a_byte_order_mark_is_no_text() {
    assertThat(Dropped.file("a.txt", "\uFEFF" + ARTICLE).article())
        .isEqualTo(Dropped.file("a.txt", ARTICLE).article());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void ends_of_lines_of_every_system_are_the_same(String end) {
    assertThat(Dropped.file("a.txt", ARTICLE.replace("\n", end)).article())
        .isEqualTo(Dropped.file("a.txt", ARTICLE).article());
  }

  @Test
  void bytes_that_are_not_utf_8_are_reported_with_their_line() {
    byte[] bytes = "Title\n\nGood \u00E9.\n\nBad ? here.\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
    }

    BrokenRecord broken = Dropped.file("a.txt", bytes).broken();

    assertThat(broken.reason()).isEqualTo("invalid-utf-8");
    assertThat(broken.place()).isEqualTo("line 5");
    assertThat(broken.message()).contains("UTF-8");
    assertThat(broken.raw()).startsWith("Title".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_empty_file_is_reported() {
    assertThat(Dropped.file("a.txt", "").broken().reason()).isEqualTo("empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n\n", "Only a title\n", "Title\nJane Roe, 2 May 2020\n\n"})
  void text_without_an_article_is_reported(String text) {
    assertThat(Dropped.file("a.txt", text).broken().reason()).isEqualTo("no-article");
  }

  @Test
  void bytes_that_are_no_text_are_reported() {
    byte[] bytes = new byte[3000];
    new Random(7).nextBytes(bytes);

    assertThat(Dropped.file("a.txt", bytes).broken().reason()).isEqualTo("binary");
    assertThat(Dropped.file("a.txt", new byte[100]).broken().reason()).isEqualTo("binary");
  }

  @Test
  void known_binaries_are_called_by_their_name() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    assertThat(Dropped.file("a.txt", png).broken().message()).contains("PNG");
  }

  @Test
  void a_line_longer_than_an_article_may_be_is_reported_and_cut() {
    byte[] line = new byte[3_000_000];
    Arrays.fill(line, (byte) 'x');

    BrokenRecord broken = Dropped.file("a.txt", line).broken();

    assertThat(broken.reason()).isEqualTo("too-large");
    assertThat(broken.message()).contains("1,048,576", "article-bytes");
    assertThat(broken.raw()).hasSize(ReadLimits.defaults().rawBytes());
    assertThat(broken.rawSize()).isGreaterThanOrEqualTo(3_000_000);
  }
}
