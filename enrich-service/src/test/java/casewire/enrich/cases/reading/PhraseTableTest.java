package casewire.enrich.cases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
  private final PhraseTable<String> table = new PhraseTable<>();

  private List<String> found(String text) {
    Reading reading = SampleArticle.of(text).reading();
    return table.in(reading).stream()
        .map(f -> f.meaning() + "@" + reading.document().textOf(reading.span(f.from(), f.to())))
        .toList();
  }

  @Test
  void finds_each_of_the_alternatives() {
    table.add("(sue|sued)", "sue");
    assertThat(found("They sued, and will sue again.")).containsExactly("sue@sued", "sue@sue");
  }

  @Test
  void prefers_the_longest_phrase() {
    table.add("legal", "short");
    table.add("legal action", "long");
    assertThat(found("A legal action.")).containsExactly("long@legal action");
  }

  @Test
  void lets_a_few_words_stand_in_a_gap_but_no_comma() {
    table.add("filed ~ lawsuit", "file");
    assertThat(found("They filed a long patent lawsuit.")).hasSize(1);
    assertThat(found("They filed papers, and a lawsuit.")).isEmpty();
  }

  @Test
  void goes_on_past_a_word_in_a_gap_with_which_another_phrase_goes_on() {
    table.add("asked ~ for money", "money");
    table.add("asked ~ compensation", "compensation");
    assertThat(found("They asked for compensation.")).hasSize(1);
  }

  @Test
  void lets_a_list_stand_in_a_wide_gap_but_no_other_clause() {
    table.add("ordered ~~ to block", "order");
    assertThat(found("They ordered carriers, hosts, and two others, too, to block it.")).hasSize(1);
    assertThat(found("They ordered carriers; others have to block it.")).isEmpty();
  }

  @Test
  void takes_an_optional_word_or_not() {
    table.add("(federal|) court", "court");
    assertThat(found("A court and a federal court."))
        .containsExactly("court@court", "court@federal court");
  }

  @Test
  void does_not_look_past_the_end_of_the_sentence() {
    table.add("pleaded ~ guilty", "plea");
    assertThat(found("He pleaded. The guilty fled.")).isEmpty();
  }
}
