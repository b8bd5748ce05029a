package casewire.enrich.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.text.Tokenizer;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final Path FILES = Path.of("src/main/resources/casewire/enrich/entity/lexicon");
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private static KnownName known(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    Lexicon lexicon = KNOWLEDGE.lexicon();
    long found =
        KNOWLEDGE
            .gazetteer()
            .longest(tokens, at -> lexicon.id(text, tokens.start(at), tokens.end(at)), 0);
    boolean whole = found >= 0 && (int) (found >>> 32) == tokens.size();
    return whole ? KNOWLEDGE.gazetteer().name((int) found) : null;
  }

  @Test
  void every_file_states_its_source_and_licence() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.toList()) {
        List<String> remarks =
            Files.readAllLines(file).stream().filter(line -> line.startsWith("#")).toList();
        assertThat(String.join(" ", remarks))
            .as(file.toString())
            .containsAnyOf("Source:", "Compiled by")
            .contains("Licence:");
      }
    }
  }

  @Test
  void other_names_lead_to_the_canonical_one() {
    assertThat(known("U.S.").name()).isEqualTo("United States");
    assertThat(known("Justice Department").name()).isEqualTo(known("Department of Justice").name());
    assertThat(known("EFF").type()).isEqualTo(EntityType.ORG);
  }

  @Test
  void an_acronym_has_to_be_written_in_capitals() {
    assertThat(known("US")).isNotNull();
    assertThat(known("us")).isNull();
    assertThat(known("Fact")).isNull();
  }

  @Test
  void a_name_in_capitals_throughout_is_still_the_name() {
    assertThat(known("WASHINGTON").type()).isEqualTo(EntityType.GPE);
  }

  @Test
  void a_name_that_is_also_a_word_is_marked() {
    assertThat(known("Apple").everyday()).isTrue();
    assertThat(known("Microsoft").everyday()).isFalse();
  }

  @Test
  void look_up_ignores_soft_hyphens_and_the_kind_of_apostrophe() {
    assertThat(known("Micro\u00ADsoft")).isNotNull();
    assertThat(known("Sainsbury’s")).isEqualTo(known("Sainsbury's"));
  }

  @Test
  void words_have_their_classes_whatever_their_case() {
    Lexicon lexicon = KNOWLEDGE.lexicon();
    assertThat(lexicon.classes(lexicon.id("JUDGE", 0, 5)) & WordClass.TITLE.bit()).isNotZero();
    assertThat(lexicon.classes(lexicon.id("zzzz", 0, 4))).isZero();
  }
}
