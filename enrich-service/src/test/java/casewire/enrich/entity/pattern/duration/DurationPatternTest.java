package casewire.enrich.entity.pattern.duration;

import static casewire.events.EntityType.DURATION;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          27 to 33 months           | P27M/P33M
          five years                | P5Y
          17 months                 | P17M
          three-year                | P3Y
          18-month                  | P18M
          two and a half years      | P30M
          three-and-a-half years    | P42M
          five-to-ten years         | P5Y/P10Y
          two or three weeks        | P2W/P3W
          a year and a day          | P1Y1D
          five years and two months | P5Y2M
          half an hour              | PT0.5H
          three decades             | P30Y
          24 hours                  | PT24H
          10 business days          | P10D
          """)
  void a_length_of_time_is_an_iso_duration(String length, String value) {
    String text = "It took " + length + " in all.";

    assertThat(Examples.texts(DURATION, text)).containsExactly(length);
    assertThat(Examples.values(DURATION, text)).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"several decades", "past few years"})
  void a_vague_length_has_no_value(String length) {
    assertThat(Examples.texts(DURATION, "Over the " + length + " it grew."))
        .containsExactly(length);
    assertThat(Examples.values(DURATION, "Over the " + length + " it grew."))
        .containsExactly((String) null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 52-year-old man.",
        "He is 40 years old.",
        "It was two years ago.",
        "It made £26,000 per month.",
        "Twice a day.",
        "One day it will end."
      })
  void ages_rates_and_points_in_time_are_no_durations(String text) {
    assertThat(Examples.texts(DURATION, text)).isEmpty();
  }
}
