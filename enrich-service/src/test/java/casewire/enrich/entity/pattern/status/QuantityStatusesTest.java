package casewire.enrich.entity.pattern.status;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import casewire.enrich.entity.pattern.Found;
import casewire.events.EntityType;
import casewire.events.QuantityStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityStatusesTest {
  private static List<QuantityStatus> statuses(String text) {
    return Examples.find(Examples.document(text)).stream()
        .filter(f -> f.type() == EntityType.MONEY || f.type() == EntityType.DURATION)
        .map(Found::status)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The publishers are demanding 460 million yen in damages.            | SOUGHT
          They asked for a default judgment worth over $100m.                 | SOUGHT
          The plaintiffs claim $5 million in damages.                         | SOUGHT
          She offered $10,000 for it.                                         | OFFERED
          A sentence within the guideline range of 27 to 33 months is due.    | RECOMMENDED
          By the guidelines that were agreed in the deal, 27 to 33 months is the start. | RECOMMENDED
          Prosecutors recommended 30 months.                                  | RECOMMENDED
          This is lower than the potential maximum of five years in prison.   | MAXIMUM
          They face jail terms of up to five years.                           | MAXIMUM
          The copyright counts carry five years each.                         | MAXIMUM
          It has a mandatory minimum of two years.                            | MINIMUM
          He was sentenced to 17 months in prison.                            | ORDERED
          It was fined 497m euros.                                            | ORDERED
          The company will pay a $2.9 million penalty.                        | ORDERED
          The judge rejected a $5 million claim.                              | DENIED
          The appeals court overturned a $1 billion verdict.                  | DENIED
          Apple agreed to pay $100 million.                                   | AGREED
          It ended in a $115m settlement.                                     | AGREED
          He has spent 17 months in prison.                                   | SERVED
          They froze about $50 million in assets.                             | ESTIMATED
          """)
  void the_words_around_a_quantity_say_how_it_stands(String text, QuantityStatus status) {
    assertThat(statuses(text)).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The case lasted seven days.",
        "He spent $20 on it.",
        "They claim that he made $7 million.",
        "The firm, which was fined before, made $3m."
      })
  void a_quantity_that_no_word_governs_has_no_status(String text) {
    assertThat(statuses(text)).containsOnlyNulls();
  }

  @Test
  void each_quantity_of_a_sentence_has_its_own() {
    assertThat(statuses("He was sentenced to three years, well below the maximum of ten years."))
        .containsExactly(QuantityStatus.ORDERED, QuantityStatus.MAXIMUM);
  }

  @Test
  void a_converted_amount_stands_as_the_original() {
    assertThat(statuses("They are demanding 460 million yen (around US$4 million)."))
        .containsExactly(QuantityStatus.SOUGHT, QuantityStatus.SOUGHT);
  }
}
