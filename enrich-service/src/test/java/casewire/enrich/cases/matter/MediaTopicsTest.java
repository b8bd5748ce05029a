package casewire.enrich.cases.matter;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.CaseTagger;
import casewire.enrich.cases.SampleArticle;
import casewire.enrich.cases.reading.ResourceTable;
import casewire.events.CaseStage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MediaTopicsTest {

  @Test
  void a_tag_that_the_vocabulary_has_a_word_for_has_its_code() {
    assertThat(
            MediaTopics.load().of(List.of("claim:fraud", "claim:copyright-infringement", "case:x")))
        .containsExactly("medtop:20000097");
  }

  @Test
  void every_mapped_tag_is_one_that_cases_have() {
    Set<String> known =
        Stream.of(
                terms("claim:", "claims.txt"),
                terms("relief:", "relief.txt"),
                Arrays.stream(CaseStage.values()).map(stage -> "stage:" + stage.key()))
            .flatMap(tags -> tags)
            .collect(Collectors.toSet());
    assertThat(ResourceTable.rows(MediaTopics.class, "media-topics.txt", 3))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(known).contains(row[0]))
        .allSatisfy(row -> assertThat(row[1]).matches("2000\\d{4}"));
  }

  @Test
  void an_article_carries_the_codes_beside_its_tags() {
    SampleArticle article =
        SampleArticle.of("Rosa Tindall was arrested for fraud on Monday.").persons("Rosa Tindall");
    assertThat(new CaseTagger().tag(article.document(), article.entities()).tags())
        .contains("stage:arrest", "medtop:20000130");
  }

  private static Stream<String> terms(String facet, String resource) {
    return Taxonomy.load(resource).terms().stream().map(term -> facet + term.key());
  }
}
