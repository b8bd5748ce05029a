package casewire.enrich.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyKeyTest {
  @ParameterizedTest
  @CsvSource({
    "'Cloudflare, Inc.', cloudflare",
    "'The Walt Disney Co.', walt disney",
    "'Société Générale S.A.', societe generale s a",
    "U.S., united states",
    "United States of America, united states",
    "'Doe 1 through 20', ''",
    "John Doe, ''",
    "Jane Doerr, jane doerr",
    "Ltd, ltd",
    "集英社, 集英社",
    "'  --  ', ''",
  })
  void a_name_is_compared_without_accents_punctuation_and_legal_form(String name, String key) {
    assertThat(PartyKey.of(name)).isEqualTo(key);
  }

  @Example
  void names_agree_if_the_words_of_one_are_among_those_of_the_other() {
    assertThat(PartyKey.agree("bridi", "george bridi")).isTrue();
    assertThat(PartyKey.agree("george bridi", "bridi")).isTrue();
    assertThat(PartyKey.agree("john smith", "mary smith")).isFalse();
  }

  @Property(tries = 300)
  void a_key_has_single_spaces_and_nothing_but_letters_and_numbers(@ForAll String name) {
    assertThat(PartyKey.of(name)).matches("([\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*)?");
  }
}
