package casewire.enrich.cases.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomyTest {
  @ParameterizedTest
  @ValueSource(strings = {"claims.txt", "relief.txt"})
  void every_term_has_a_definition_and_a_head_that_is_defined(String resource) {
    List<TaxonomyTerm> terms = Taxonomy.load(resource).terms();
    Set<String> keys = terms.stream().map(TaxonomyTerm::key).collect(Collectors.toSet());
    assertThat(keys).hasSameSizeAs(terms);
    assertThat(terms)
        .allSatisfy(
            term -> {
              assertThat(term.definition()).isNotBlank();
              assertThat(term.key()).matches("[a-z0-9-]+");
              assertThat(term.head().equals("*") || keys.contains(term.head())).isTrue();
            });
  }
}
