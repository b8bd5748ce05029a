package casewire.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestReaderTest {
  private static final String TWO_ARTICLES =
      """
      Harbour Films Sues Reelbarn Over Leaked Screeners
      Nora Quill,\u00A0 02 Feb 08:26 AM

      Harbour Films has taken the site Reelbarn to court in Oregon.

      What the Studio Asks For

      The complaint asks for damages of $2 million.

      From: The Docket Post, for news of courts and copying.

      Court Throws Out Trademark Claim of Tea Maker
      Ib Sand, 31 Dec 11:05 PM

      A judge in Copenhagen has dismissed the claim.

      From: The Docket Post, for news of courts and copying.
      """;

  @Test
  void a_title_on_a_dated_byline_begins_an_article() {
    List<ReadArticle> articles = digest(TWO_ARTICLES).articles();

    assertThat(articles)
        .extracting(ReadArticle::headline)
        .containsExactly(
            "Harbour Films Sues Reelbarn Over Leaked Screeners",
            "Court Throws Out Trademark Claim of Tea Maker");
    assertThat(articles).extracting(ReadArticle::author).containsExactly("Nora Quill", "Ib Sand");
    assertThat(articles).extracting(ReadArticle::format).containsOnly("digest");
    assertThat(articles).extracting(ReadArticle::place).containsExactly("line 1", "line 12");
  }

  @Test
  void a_date_without_a_year_is_the_last_that_is_not_after_the_file() {
    assertThat(digest(TWO_ARTICLES).articles())
        .extracting(ReadArticle::datePublished)
        .containsExactly("2024-02-02T08:26", "2023-12-31T23:05");
    assertThat(digest(TWO_ARTICLES).modified("2022-02-01T06:00:00Z").articles())
        .extracting(ReadArticle::datePublished)
        .containsExactly("2021-02-02T08:26", "2021-12-31T23:05");
  }

  @Test
  void a_date_that_is_today_somewhere_on_earth_is_not_in_the_future() {
    assertThat(digest(TWO_ARTICLES).modified("2022-02-02T00:00:00Z").articles().get(0))
        .extracting(ReadArticle::datePublished)
        .isEqualTo("2022-02-02T08:26");
  }

  @Test
  void a_leap_day_is_of_the_last_leap_year() {
    String text = TWO_ARTICLES.replace("02 Feb 08:26 AM", "29 Feb 08:26 AM");

    assertThat(digest(text).modified("2023-06-01T00:00:00Z").articles().get(0).datePublished())
        .isEqualTo("2020-02-29T08:26");
  }

  @Test
  void a_year_that_is_given_is_used_unless_the_date_were_after_the_file() {
    StandardFileReader reader = StandardFileReader.with(ReadLimits.defaults());

    assertThat(digest(TWO_ARTICLES).read(reader.of(Year.of(2019))))
        .extracting(record -> ((ReadArticle) record).datePublished())
        .containsExactly("2019-02-02T08:26", "2019-12-31T23:05");
    assertThat(digest(TWO_ARTICLES).read(reader.of(Year.of(2030))))
        .extracting(record -> ((ReadArticle) record).datePublished())
        .containsExactly("2024-02-02T08:26", "2023-12-31T23:05");
  }

  @Test
  void sub_headings_stay_in_the_body_and_the_footer_does_not() {
    assertThat(digest(TWO_ARTICLES).articles().get(0).body())
        .isEqualTo(
            """
            Harbour Films has taken the site Reelbarn to court in Oregon.

            What the Studio Asks For

            The complaint asks for damages of $2 million.""");
  }

  @Test
  void below_a_footer_an_article_needs_no_byline() {
    String text = TWO_ARTICLES.replace("Ib Sand, 31 Dec 11:05 PM\n", "");
    String three = text + "\n" + TWO_ARTICLES;

    assertThat(digest(three).articles())
        .hasSize(4)
        .element(1)
        .satisfies(
            article -> {
              assertThat(article.headline())
                  .isEqualTo("Court Throws Out Trademark Claim of Tea Maker");
              assertThat(article.author()).isNull();
              assertThat(article.body())
                  .isEqualTo("A judge in Copenhagen has dismissed the claim.");
            });
  }

  @Test
  void a_line_of_a_quoted_mail_is_no_footer() {
    String text =
        TWO_ARTICLES.replace(
            "What the Studio Asks For",
            "From: Ann Lee, legal counsel.\n\nPlease take the site down, she wrote.");

    assertThat(digest(text).articles())
        .hasSize(2)
        .first()
        .satisfies(article -> assertThat(article.body()).contains("Ann Lee", "she wrote."));
  }

  @Test
  void a_masthead_is_no_article() {
    String text = "THE DOCKET POST\nYour week in court\n\n---\n\n" + TWO_ARTICLES;

    assertThat(digest(text).articles())
        .hasSize(2)
        .first()
        .extracting(ReadArticle::headline)
        .asString()
        .startsWith("Harbour");
  }

  @Test
  void an_article_without_a_body_is_broken_and_the_others_are_read() {
    String text = "Nothing Below This Title\nNora Quill, 03 Feb 08:26 AM\n\n" + TWO_ARTICLES;

    List<ReadRecord> records = digest(text).read();

    assertThat(records).hasSize(3);
    assertThat(records.get(0)).isInstanceOf(BrokenRecord.class);
    assertThat(records).extracting(ReadRecord::index).containsExactly(0, 1, 2);
    BrokenRecord broken = (BrokenRecord) records.get(0);
    assertThat(broken.reason()).isEqualTo("no-article");
    assertThat(broken.place()).isEqualTo("line 1");
    assertThat(new String(broken.raw())).startsWith("Nothing Below This Title");
  }

  private static Dropped digest(String text) {
    return Dropped.file("week.txt", text);
  }
}
