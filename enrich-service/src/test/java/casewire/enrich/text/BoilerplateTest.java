package casewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoilerplateTest {
  @Test
  void a_feed_s_footer_is_boilerplate() {
    String text = "Sony won.\n\nFrom: TF, for the latest news.\n\nIt said so.";
    assertThat(Boilerplate.find(text))
        .extracting(span -> span.textIn(text))
        .containsExactly("From: TF, for the latest news.");
  }

  @Test
  void a_sentence_that_begins_alike_is_none() {
    assertThat(Boilerplate.find("From Paris came news. Copyright is dead.")).isEmpty();
  }
}
