package casewire.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.benchmarks.training.LabelledParties.Article;
import casewire.benchmarks.training.LogisticRegression.Example;
import casewire.enrich.cases.salience.Trait;
import casewire.enrich.cases.salience.TraitWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private static final Path LABELLED = Path.of("../enrich-service/src/test/resources/labelled");

  private static List<Article> articles;

  @BeforeAll
  static void read() throws IOException {
    articles = new LabelledParties().in(LABELLED);
  }

  @Test
  void what_is_fitted_to_labelled_articles_finds_a_party_in_most_of_them() {
    List<Article> lawsuits = articles.stream().filter(article -> !article.criminal()).toList();
    List<Example> names = lawsuits.stream().flatMap(a -> a.names().stream()).toList();

    TraitWeights fitted = LogisticRegression.fit(names);

    long found = lawsuits.stream().filter(article -> article.likeliest(fitted).party()).count();
    assertThat(found).isGreaterThanOrEqualTo(lawsuits.size() * 4L / 5);
    assertThat(fitted.of(Trait.FIRST)).isPositive();
    assertThat(fitted.of(Trait.LATE)).isNegative();
  }

  @Test
  void the_same_names_give_the_same_weights() {
    List<Example> names = articles.get(0).names();
    TraitWeights one = LogisticRegression.fit(names);
    TraitWeights other = LogisticRegression.fit(names);

    for (Trait trait : Trait.values()) {
      assertThat(one.of(trait)).isEqualTo(other.of(trait));
    }
  }
}
