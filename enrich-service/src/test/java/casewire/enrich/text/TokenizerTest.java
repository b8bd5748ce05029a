package casewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static final Set<String> WORDS = Set.of("Early", "For", "logo", "flag", "iPods");

  private static List<String> words(String text) {
    Tokens tokens =
        Tokenizer.tokenize(
            Segments.of(text), (start, end) -> WORDS.contains(text.substring(start, end)));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.textOf(i));
    }
    return words;
  }

  private static List<String> sentences(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> openings = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.startsSentence(i) && tokens.shape(i) != Shape.MARK) {
        openings.add(tokens.textOf(i));
      }
    }
    return openings;
  }

  @Test
  void abbreviations_keep_their_full_stop() {
    assertThat(words("Acme Inc. of the U.S. v. Mr. Smith, No. 7."))
        .containsExactly(
            "Acme", "Inc.", "of", "the", "U.S.", "v.", "Mr.", "Smith", ",", "No.", "7", ".");
  }

  @Test
  void a_possessive_ending_is_a_token_of_its_own() {
    assertThat(words("Apple's, Sainsbury’s and O'Brien's"))
        .containsExactly("Apple", "'s", ",", "Sainsbury", "’s", "and", "O'Brien", "'s");
  }

  @Test
  void host_names_and_initials_stay_whole() {
    assertThat(words("Amazon.com, AT&T and J.K. Rowling"))
        .containsExactly("Amazon.com", ",", "AT&T", "and", "J.K.", "Rowling");
  }

  @Test
  void legal_forms_with_stops_stay_whole() {
    assertThat(words("Orsa S.p.A. sued Merta S.r.l. and Vinter B.V. at noon. It won."))
        .containsExactly(
            "Orsa", "S.p.A.", "sued", "Merta", "S.r.l.", "and", "Vinter", "B.V.", "at", "noon", ".",
            "It", "won", ".");
  }

  @Test
  void compounds_around_a_name_come_apart() {
    assertThat(words("London-based anti-Microsoft Coca-Cola US-style"))
        .containsExactly(
            "London", "-", "based", "anti", "-", "Microsoft", "Coca-Cola", "US", "-", "style");
  }

  @Test
  void a_caption_that_ran_into_the_first_word_comes_off_it() {
    assertThat(words("pirate-flagFor ages")).containsExactly("pirate-flag", "For", "ages");
    assertThat(words("the firm logoEarly on"))
        .containsExactly("the", "firm", "logo", "Early", "on");
  }

  @Test
  void a_trade_name_with_a_capital_inside_is_no_caption() {
    assertThat(words("iPods sell. TorrentFreak wrote.")).contains("iPods", "TorrentFreak");
  }

  @Test
  void soft_hyphens_stay_inside_the_word_and_offsets_count_them() {
    String text = "Cloud\u00ADflare\u00A0won";
    Tokens tokens = Tokenizer.tokenize(text);
    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.span(0, 1).textIn(text)).isEqualTo("Cloud\u00ADflare");
  }

  @Test
  void an_abbreviation_ends_no_sentence_unless_an_opening_word_follows() {
    assertThat(sentences("He sued Acme Inc. Monday. It won in the U.S. The end."))
        .containsExactly("He", "It", "The");
    assertThat(sentences("Mr. The Rock spoke.")).containsExactly("Mr.");
  }

  @Test
  void a_quotation_mark_after_the_stop_belongs_to_the_sentence_before() {
    assertThat(sentences("\"We won.\" Smith smiled.")).containsExactly("We", "Smith");
  }

  @Test
  void only_an_empty_line_begins_a_paragraph() {
    Tokens tokens = Tokenizer.tokenize("Electronic\nFrontier\n\nFoundation");
    assertThat(tokens.startsParagraph(1)).isFalse();
    assertThat(tokens.startsParagraph(2)).isTrue();
  }
}
