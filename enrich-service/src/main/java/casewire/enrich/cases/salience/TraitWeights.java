package casewire.enrich.cases.salience;

import casewire.enrich.cases.reading.ResourceTable;

/**
 * What each trait weighs, fitted to labelled articles by logistic regression: the sum of traits
 * times weights is the logarithm of the odds that the name is that of a party.
 */
public final class TraitWeights {
  private final double[] weights;

  /**
   * @param weights one for each {@link Trait}, in their order
   */
  public TraitWeights(double[] weights) {
    this.weights = weights.clone();
  }

  static TraitWeights load(String table) {
    double[] weights = new double[Trait.values().length];
    for (String[] row : ResourceTable.rows(TraitWeights.class, table, 2)) {
      weights[Trait.valueOf(row[0]).ordinal()] = Double.parseDouble(row[1]);
    }
    return new TraitWeights(weights);
  }

  public double of(Trait trait) {
    return weights[trait.ordinal()];
  }

  /** 0 to 1. */
  public double likelihood(Traits traits) {
    double odds = 0;
    for (Trait trait : Trait.values()) {
      odds += weights[trait.ordinal()] * traits.of(trait);
    }
    return 1 / (1 + Math.exp(-odds));
  }
}
