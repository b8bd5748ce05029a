package casewire.benchmarks.training;

import casewire.benchmarks.training.LabelledParties.Article;
import casewire.benchmarks.training.LogisticRegression.Example;
import casewire.enrich.cases.salience.Trait;
import casewire.enrich.cases.salience.TraitWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits what the traits of those whom an article names say of who is a party, and measures it on
 * each folder with weights fitted to all others.
 */
public final class SalienceFit {
  private final Map<String, List<Article>> folders = new LinkedHashMap<>();

  private SalienceFit() {}

  /**
   * @param arguments folders with {@code articles} and {@code gold}, several to measure with
   * @throws IOException if a file is missing or is no JSON
   */
  public static void main(String[] arguments) throws IOException {
    SalienceFit fit = new SalienceFit();
    LabelledParties labelled = new LabelledParties();
    for (String folder : arguments) {
      fit.folders.put(folder, labelled.in(Path.of(folder)));
    }
    fit.print("lawsuit", false);
    fit.print("prosecution", true);
  }

  private void print(String kind, boolean criminal) {
    List<Example> all = names("", criminal);
    TraitWeights fitted = LogisticRegression.fit(all);
    System.out.println("# " + kind + "-weights.txt, fitted to " + all.size() + " names");
    for (Trait trait : Trait.values()) {
      System.out.printf("%s | %.2f%n", trait, fitted.of(trait));
    }
    if (folders.size() > 1) {
      measure(criminal);
    }
  }

  private void measure(boolean criminal) {
    int articles = 0;
    int found = 0;
    List<double[]> likely = new ArrayList<>();
    for (String folder : folders.keySet()) {
      TraitWeights weights = LogisticRegression.fit(names(folder, criminal));
      for (Article article : folders.get(folder)) {
        boolean counts =
            article.criminal() == criminal && article.names().stream().anyMatch(Example::party);
        if (counts) {
          articles++;
          found += article.likeliest(weights).party() ? 1 : 0;
          article.names().forEach(name -> likely.add(judged(name, weights)));
        }
      }
    }
    System.out.printf("# likeliest is a party: %d of %d articles kept apart%n", found, articles);
    for (double least = 0.1; least < 0.95; least += 0.1) {
      double bound = least;
      List<double[]> named = likely.stream().filter(name -> name[0] >= bound).toList();
      double right = named.stream().mapToDouble(name -> name[1]).sum();
      double all = likely.stream().mapToDouble(name -> name[1]).sum();
      System.out.printf(
          "# at least %.1f: %.2f of them parties, %.2f of all parties%n",
          least, right / named.size(), right / all);
    }
  }

  private static double[] judged(Example name, TraitWeights weights) {
    return new double[] {weights.likelihood(name.traits()), name.party() ? 1 : 0};
  }

  /** The names of all folders but one. */
  private List<Example> names(String left, boolean criminal) {
    return folders.entrySet().stream()
        .filter(folder -> !folder.getKey().equals(left))
        .flatMap(folder -> folder.getValue().stream())
        .filter(article -> article.criminal() == criminal)
        .flatMap(article -> article.names().stream())
        .toList();
  }
}
