package casewire.enrich.entity.pattern.money;

import static casewire.events.EntityType.MONEY;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import casewire.enrich.entity.pattern.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          460 million yen     | JPY 460000000
          US$4 million        | USD 4000000
          $4m                 | USD 4000000
          £5.6 million        | GBP 5600000
          $1.2bn              | USD 1200000000
          €300m               | EUR 300000000
          497m euros          | EUR 497000000
          250,000 euros       | EUR 250000
          500 000 euros       | EUR 500000
          Rs 5 crore          | INR 50000000
          Rs. 2 lakh          | INR 200000
          A$5m                | AUD 5000000
          NZ$50,000           | NZD 50000
          $4,000 CAD          | CAD 4000
          EUR 12.5 million    | EUR 12500000
          30 million kronor   | SEK 30000000
          2,100 won           | KRW 2100
          five million pounds | GBP 5000000
          half a million pounds | GBP 500000
          79p                 | GBP 0.79
          99 cents            | USD 0.99
          31 pence            | GBP 0.31
          $101,800.54         | USD 101800.54
          $2-3 million        | USD 2000000/3000000
          """)
  void an_amount_has_its_currency_and_number(String amount, String value) {
    String text = "They want " + amount + " for it.";

    assertThat(Examples.texts(MONEY, text)).containsExactly(amount);
    assertThat(Examples.values(MONEY, text)).containsExactly(value);
  }

  @Test
  void the_country_in_the_text_decides_on_kroner_and_the_event_says_so() {
    assertThat(Examples.find(MONEY, "A court in Oslo, Norway, fined him 100,000 kroner."))
        .singleElement()
        .satisfies(found -> assertThat(found.value()).isEqualTo("NOK 100000"))
        .extracting(Found::inferred)
        .isEqualTo("currency from country in text: NO");
    assertThat(Examples.values(MONEY, "A Danish court fined him 100,000 kroner."))
        .containsExactly("DKK 100000");
  }

  @Test
  void kroner_of_no_country_have_no_value() {
    assertThat(Examples.values(MONEY, "He paid 100,000 kroner.")).containsExactly((String) null);
  }

  @Test
  void a_country_beside_the_word_needs_no_inference() {
    assertThat(Examples.find(MONEY, "It cost 3 million Danish kroner in Norway."))
        .singleElement()
        .satisfies(found -> assertThat(found.value()).isEqualTo("DKK 3000000"))
        .extracting(Found::inferred)
        .isNull();
  }

  @Test
  void dollars_are_american_wherever_america_is_named() {
    assertThat(Examples.values(MONEY, "In Australia and the US it made $5m."))
        .containsExactly("USD 5000000");
    assertThat(Examples.values(MONEY, "In Australia it made $5m.")).containsExactly("AUD 5000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"millions of dollars", "hundreds of thousands of pounds", "several million euros"})
  void a_vague_amount_has_no_value(String amount) {
    String text = "It cost " + amount + " a year.";

    assertThat(Examples.texts(MONEY, text)).containsExactly(amount);
    assertThat(Examples.values(MONEY, text)).containsExactly((String) null);
  }

  @Test
  void amounts_of_a_range_are_apart_and_share_its_scale() {
    assertThat(Examples.values(MONEY, "Between $750 and $30,000 per work, or $10-$15 million."))
        .containsExactly("USD 750", "USD 30000", "USD 10000000", "USD 15000000");
  }

  @Test
  void conversions_link_to_the_original_and_stand_as_it_does() {
    assertThat(Examples.find(MONEY, "Microsoft was fined 497m euros ($613m; £331m)."))
        .extracting(Found::equivalentOf)
        .satisfies(
            originals -> {
              assertThat(originals.get(0)).isNull();
              assertThat(originals.get(1)).isEqualTo(originals.get(2)).isNotNull();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rapper 50 Cent sued.",
        "They carried 200 pounds of paper.",
        "The 10 won again.",
        "More than 100 million songs.",
        "A multi-million dollar case."
      })
  void other_numbers_are_no_money(String text) {
    assertThat(Examples.texts(MONEY, text)).isEmpty();
  }
}
