package casewire.ingest.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void empty_lines_become_one_and_space_at_the_ends_of_lines_goes() {
    assertThat(Paragraphs.of("\n  \nOne \ntwo.\r\n\r\n\t\n\nThree.\n"))
        .isEqualTo("One\ntwo.\n\nThree.");
  }

  @Test
  void a_text_in_its_regular_form_is_the_same_object() {
    String text = "One\ntwo.\n\n  Three.";
    assertThat(Paragraphs.of(text)).isSameAs(text);
  }

  @Property(tries = 2_000)
  void the_short_cut_never_changes_a_text(@ForAll("texts") String text) {
    assertThat(Paragraphs.of(text)).isEqualTo(Paragraphs.of(text.lines().toList()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("\n\r\t \u00A0\u2028ab").ofMaxLength(12);
  }
}
