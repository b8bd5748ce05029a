package casewire.enrich.cases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTrieTest {
  private final WordTrie trie = new WordTrie();

  @Test
  void a_word_leads_where_it_has_led_before() {
    int filed = trie.add(WordTrie.ROOT, "filed");
    int suit = trie.add(filed, "suit");

    assertThat(trie.add(WordTrie.ROOT, "filed")).isEqualTo(filed);
    assertThat(trie.next(WordTrie.ROOT, "filed")).isEqualTo(filed);
    assertThat(trie.next(filed, "suit")).isEqualTo(suit);
    assertThat(trie.next(WordTrie.ROOT, "suit")).isEqualTo(WordTrie.NOWHERE);
    assertThat(trie.next(suit, "filed")).isEqualTo(WordTrie.NOWHERE);
  }

  @Test
  void remembers_all_steps_however_many() {
    int[] places = new int[1_000];
    for (int i = 0; i < places.length; i++) {
      places[i] = trie.add(i / 10, "word" + i % 10);
    }
    for (int i = 0; i < places.length; i++) {
      assertThat(trie.next(i / 10, "word" + i % 10)).isEqualTo(places[i]);
    }
    assertThat(trie.next(5, "word10")).isEqualTo(WordTrie.NOWHERE);
  }
}
