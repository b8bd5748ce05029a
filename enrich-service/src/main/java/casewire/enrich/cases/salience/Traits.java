package casewire.enrich.cases.salience;

import casewire.enrich.cases.party.PartyName;

/** What an article tells of one whom it names. */
public final class Traits {
  private final PartyName name;
  private final double[] values = new double[Trait.values().length];

  Traits(PartyName name) {
    this.name = name;
  }

  void set(Trait trait, double value) {
    values[trait.ordinal()] = value;
  }

  void set(Trait trait, boolean holds) {
    set(trait, holds ? 1 : 0);
  }

  public PartyName name() {
    return name;
  }

  public double of(Trait trait) {
    return values[trait.ordinal()];
  }
}
