package casewire.enrich.cases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.events.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderTest {
  private static List<String> words(Reading reading) {
    return reading.words().stream().map(Word::lower).toList();
  }

  @Test
  void keeps_abbreviations_and_compounds_whole() {
    assertThat(
            words(SampleArticle.of("The U.S. peer-to-peer case Hill v. Bay Inc. ended.").reading()))
        .containsExactly(
            "the", "u.s", "peer-to-peer", "case", "hill", "v", "bay", "inc", "ended", ".");
  }

  @Test
  void splits_off_the_possessive() {
    assertThat(words(SampleArticle.of("Acme's lawyers' letter").reading()))
        .containsExactly("acme", "'s", "lawyers", "'s", "letter");
  }

  @Test
  void spells_out_contractions() {
    assertThat(
            words(SampleArticle.of("They've won; it isn't over and can’t be. He'd lost").reading()))
        .containsExactly(
            "they", "have", "won", ";", "it", "is", "not", "over", "and", "can", "not", "be", ".",
            "he", "had", "lost");
    assertThat(
            words(
                SampleArticle.of("He's accused of it. She's appealed it. Hill's been sued")
                    .reading()))
        .containsExactly(
            "he",
            "is",
            "accused",
            "of",
            "it",
            ".",
            "she",
            "has",
            "appealed",
            "it",
            ".",
            "hill",
            "has",
            "been",
            "sued");
  }

  @Test
  void leaves_names_with_apostrophes_and_possessives_whole() {
    assertThat(words(SampleArticle.of("O'Hare's rock'n'roll d'Azur at Hill's court").reading()))
        .containsExactly("o'hare", "'s", "rock'n'roll", "d'azur", "at", "hill", "'s", "court");
  }

  @Test
  void makes_a_mention_one_word() {
    Reading reading = SampleArticle.of("Motion Works sued.").orgs("Motion Works").reading();
    assertThat(reading.word(0).isType(EntityType.ORG)).isTrue();
    assertThat(reading.size()).isEqualTo(3);
  }

  @Test
  void ends_sentences_at_points_and_paragraphs() {
    Reading reading =
        SampleArticle.of("Head line", "Mr. Hill sued Bay Inc. in May. He lost.\n\nThe end")
            .reading();
    assertThat(reading.sentences()).isEqualTo(4);
  }
}
