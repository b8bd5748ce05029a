package casewire.enrich.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
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

  @Property(tries = 500)
  void names_agree_by_whole_words_in_any_order(
      @ForAll @Size(min = 1, max = 4) List<@From("words") String> one,
      @ForAll @Size(min = 1, max = 4) List<@From("words") String> other) {
    boolean within = one.containsAll(other) || other.containsAll(one);
    assertThat(PartyKey.agree(String.join(" ", one), String.join(" ", other))).isEqualTo(within);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "ab", "b", "ba", "abc");
  }

  @Property(tries = 300)
  void a_key_has_single_spaces_and_nothing_but_letters_and_numbers(@ForAll String name) {
    assertThat(PartyKey.of(name)).matches("([\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*)?");
  }
}
