package casewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
  @Test
  void has_the_words_it_was_given_and_no_other() {
    Collection<String> words = IntStream.range(0, 1_000).mapToObj(i -> "word" + i).toList();

    assertThat(WordSet.copyOf(words)).hasSize(1_000).containsAll(words);
    assertThat(WordSet.copyOf(words)).doesNotContain("word", "word1000", "Word1", "");
  }

  @Test
  void tells_words_of_the_same_hash_apart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(WordSet.of("Aa")).contains("Aa").doesNotContain("BB");
    assertThat(WordSet.of("Aa", "BB")).containsExactlyInAnyOrder("Aa", "BB");
  }

  @Test
  void has_the_words_of_several_sets_once() {
    assertThat(WordSet.anyOf(Set.of("a", "b"), List.of("b", "c")))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void may_be_empty() {
    assertThat(WordSet.of()).isEmpty();
    assertThat(WordSet.of().contains("a")).isFalse();
  }
}
