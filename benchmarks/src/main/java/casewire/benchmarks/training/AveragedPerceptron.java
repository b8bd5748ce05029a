package casewire.benchmarks.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A perceptron of several classes whose weights are the mean over all steps of its training
 * (Collins 2002). The same examples and seed give the same weights.
 */
final class AveragedPerceptron {
  private static final List<String> LABELS =
      List.of(LabelledName.NONE, "PERSON", "ORG", "GPE", "WORK");
  private static final int PASSES = 15;

  private static final class Weights {
    final double[] now = new double[LABELS.size()];
    final double[] total = new double[LABELS.size()];
  }

  private final Map<String, Weights> weights = new HashMap<>();
  private int step = 1;

  /** An example as the learner sees it. */
  record Example(Set<String> features, String label) {}

  static AveragedPerceptron train(List<Example> examples, long seed) {
    AveragedPerceptron perceptron = new AveragedPerceptron();
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      order.forEach(perceptron::learn);
    }
    perceptron.average();
    return perceptron;
  }

  private void learn(Example example) {
    int guess = best(example.features());
    int right = LABELS.indexOf(example.label());
    if (guess != right) {
      for (String feature : example.features()) {
        Weights of = weights.computeIfAbsent(feature, key -> new Weights());
        change(of, right, 1);
        change(of, guess, -1);
      }
    }
    step++;
  }

  /** A change made at a step counts in every later one. */
  private void change(Weights of, int label, int by) {
    of.now[label] += by;
    of.total[label] += (double) by * step;
  }

  private void average() {
    for (Weights of : weights.values()) {
      for (int label = 0; label < of.now.length; label++) {
        of.now[label] -= of.total[label] / step;
      }
    }
  }

  String classify(Set<String> features) {
    return LABELS.get(best(features));
  }

  private int best(Set<String> features) {
    double[] sums = new double[LABELS.size()];
    for (String feature : features) {
      Weights of = weights.get(feature);
      for (int label = 0; of != null && label < sums.length; label++) {
        sums[label] += of.now[label];
      }
    }
    int best = 0;
    for (int label = 1; label < sums.length; label++) {
      best = sums[label] > sums[best] ? label : best;
    }
    return best;
  }
}
