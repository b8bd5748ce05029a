package casewire.benchmarks.training;

import casewire.benchmarks.training.AveragedPerceptron.Example;
import casewire.enrich.entity.EntityPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Types the names of labelled articles by the weights set by hand, by a perceptron over the same
 * clues, and by one that has the answer of the rules among its features.
 *
 * <p>On the labelled articles of the repository each article is typed by a perceptron trained on
 * all others. Folders given as arguments are typed by one trained on all of the repository's.
 */
public final class TypingComparison {
  private static final Path LABELLED = Path.of("enrich-service/src/test/resources/labelled");
  private static final int SEEDS = 5;

  private final Map<String, Score> scores = new LinkedHashMap<>();

  private TypingComparison() {}

  /**
   * @param folders folders with {@code articles} and {@code gold} to measure with
   * @throws IOException if a file is missing, or this is not run in the working copy
   */
  public static void main(String[] folders) throws IOException {
    EntityPipeline pipeline = EntityPipeline.standard();
    List<List<LabelledName>> own = new LabelledFolder(pipeline, LABELLED).names();
    TypingComparison crossed = new TypingComparison();
    for (List<LabelledName> article : own) {
      List<List<LabelledName>> others = new ArrayList<>(own);
      others.remove(article);
      crossed.add(flat(others), article);
    }
    crossed.print("each labelled article, trained on the others", flat(own).size());
    for (String folder : folders) {
      List<LabelledName> test = flat(new LabelledFolder(pipeline, Path.of(folder)).names());
      TypingComparison apart = new TypingComparison();
      apart.add(flat(own), test);
      apart.print(folder + ", trained on the labelled articles", test.size());
    }
  }

  private static List<LabelledName> flat(List<List<LabelledName>> articles) {
    return articles.stream().flatMap(List::stream).toList();
  }

  private void add(List<LabelledName> training, List<LabelledName> test) {
    for (long seed = 0; seed < SEEDS; seed++) {
      AveragedPerceptron clues = train(training, false, seed);
      AveragedPerceptron rules = train(training, true, seed);
      for (LabelledName name : test) {
        score("weights set by hand").add(name.byHand(), name.label());
        score("perceptron over clues").add(clues.classify(features(name, false)), name.label());
        score("perceptron over clues and rules")
            .add(rules.classify(features(name, true)), name.label());
      }
    }
  }

  private Score score(String contestant) {
    return scores.computeIfAbsent(contestant, key -> new Score());
  }

  private static AveragedPerceptron train(List<LabelledName> names, boolean rules, long seed) {
    List<Example> examples =
        names.stream().map(name -> new Example(features(name, rules), name.label())).toList();
    return AveragedPerceptron.train(examples, seed);
  }

  private static Set<String> features(LabelledName name, boolean rules) {
    Set<String> features = new HashSet<>(name.features());
    if (rules) {
      features.add("RULES_SAY_" + name.byHand());
    }
    return features;
  }

  private void print(String title, int names) {
    System.out.println(title + " (" + names + " names, mean of " + SEEDS + " seeds)");
    scores.forEach((who, score) -> System.out.printf("  %-32s %s%n", who, score));
  }
}
