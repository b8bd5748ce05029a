package casewire.enrich.entity.pattern.date;

import static casewire.events.EntityType.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import casewire.enrich.entity.pattern.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything is read as if published on Wednesday, 2 February 2022. */
class DatePatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was on Jan. 5, 2012 that it began.        | Jan. 5, 2012         | 2012-01-05
          An opinion of 16 July 2020.                  | 16 July 2020         | 2020-07-16
          It ended on Tuesday, June 3, 2003.           | Tuesday, June 3, 2003 | 2003-06-03
          It ended on June 3rd, 2003.                  | June 3rd, 2003       | 2003-06-03
          It is dated 2021-12-05.                      | 2021-12-05           | 2021-12-05
          It is dated 05.12.2021.                      | 05.12.2021           | 2021-12-05
          It is dated 25/12/2021.                      | 25/12/2021           | 2021-12-25
          From June 3-5, 2004 they met.                | June 3-5, 2004       | 2004-06-03/2004-06-05
          As of December 2021 it ran.                  | December 2021        | 2021-12
          Since May 2004 it ran.                       | May 2004             | 2004-05
          In the summer of 2020 it fell.               | summer of 2020       | 2020-22
          At the end of 2003 he was caught.            | end of 2003          | 2003
          In the early 1990s it began.                 | early 1990s          | 199X
          In the mid-1980s it began.                   | mid-1980s            | 198X
          In the 2000s it grew.                        | 2000s                | 200X
          In the 19th century it began.                | 19th century         | 18XX
          In the third quarter of 2004 it fell.        | third quarter of 2004 | 2004-35
          The ruling in 1984 settled it.               | 1984                 | 1984
          The 2004-05 season ended.                    | 2004-05              | 2004/2005
          Its 2013 campaign failed.                    | 2013                 | 2013
          """)
  void an_absolute_date_says_all(String text, String date, String value) {
    assertThat(Examples.texts(DATE, text)).containsExactly(date);
    assertThat(Examples.find(DATE, text))
        .singleElement()
        .satisfies(found -> assertThat(found.value()).isEqualTo(value))
        .extracting(Found::inferred)
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The lawsuit filed Tuesday is not public.     | Tuesday              | 2022-02-01
          They were raided last month.                 | last month           | 2022-01
          It filed a brief earlier this month.         | earlier this month   | 2022-02
          Last week he agreed.                         | Last week            | 2022-W04
          It looked so this spring.                    | this spring          | 2022-21
          It fell late last year.                      | late last year       | 2021
          It was handed down today.                    | today                | 2022-02-02
          They met yesterday.                          | yesterday            | 2022-02-01
          He was caught two years ago.                 | two years ago        | 2020
          They were raided in August.                  | August               | 2021-08
          It began on 02 Feb and ended.                | 02 Feb               | 2022-02-02
          It began on 29 April and ended.              | 29 April             | 2021-04-29
          They are due to be sentenced on 29 April.    | 29 April             | 2022-04-29
          He will be sentenced on Friday.              | Friday               | 2022-02-04
          """)
  void a_relative_date_is_resolved_and_says_from_what(String text, String date, String value) {
    assertThat(Examples.texts(DATE, text)).containsExactly(date);
    assertThat(Examples.find(DATE, text))
        .singleElement()
        .satisfies(found -> assertThat(found.value()).isEqualTo(value))
        .extracting(Found::inferred)
        .asString()
        .endsWith("from datePublished");
  }

  @Test
  void without_a_day_of_publication_the_year_stays_open() {
    assertThat(Examples.find(Examples.undated("It began on 02 Feb, in August and on Tuesday.")))
        .extracting(Found::value)
        .containsExactly("XXXX-02-02", "XXXX-08", null);
  }

  @Test
  void a_date_goes_on_after_an_image_caption_glued_to_it() {
    assertThat(Examples.texts(DATE, "usenet logoLast week, it ended."))
        .containsExactly("Last week");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Today's internet is fast.",
        "They may march on.",
        "He met June Carter.",
        "It sold 1984 more.",
        "The Sunday Times said so.",
        "The Mail on Sunday said so.",
        "The Daily Star Sunday said so.",
        "It runs Windows 2000.",
        "From 1500 users it took money.",
        "Version 10.4.11 is out."
      })
  void other_words_and_numbers_are_no_dates(String text) {
    assertThat(Examples.texts(DATE, text)).isEmpty();
  }
}
