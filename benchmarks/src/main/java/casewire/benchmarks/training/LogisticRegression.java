package casewire.benchmarks.training;

import casewire.enrich.cases.salience.Trait;
import casewire.enrich.cases.salience.TraitWeights;
import casewire.enrich.cases.salience.Traits;
import java.util.List;

/**
 * Fits what traits weigh, by descent along the whole gradient: the same names, the same weights.
 */
final class LogisticRegression {
  private static final int STEPS = 20_000;
  private static final double STEP = 0.5;

  /** How strongly weights are held near 0: few names have the rarer traits. */
  private static final double RIDGE = 2;

  private LogisticRegression() {}

  /** Somebody whom an article names, and whether it is a party. */
  record Example(Traits traits, boolean party) {}

  static TraitWeights fit(List<Example> examples) {
    double[] weights = new double[Trait.values().length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient(examples, new TraitWeights(weights));
      for (int i = 0; i < weights.length; i++) {
        weights[i] += STEP * (gradient[i] - RIDGE * weights[i]) / examples.size();
      }
    }
    return new TraitWeights(weights);
  }

  private static double[] gradient(List<Example> examples, TraitWeights weights) {
    double[] gradient = new double[Trait.values().length];
    for (Example example : examples) {
      double error = (example.party() ? 1 : 0) - weights.likelihood(example.traits());
      for (Trait trait : Trait.values()) {
        gradient[trait.ordinal()] += error * example.traits().of(trait);
      }
    }
    return gradient;
  }
}
