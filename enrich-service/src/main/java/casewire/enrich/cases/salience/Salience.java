package casewire.enrich.cases.salience;

import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.reading.Reading;
import java.util.List;

/** Whom an article is likely to be about, if it is about a lawsuit and if about a prosecution. */
public final class Salience {
  private final Reading reading;
  private final NounGroups groups;
  private final Officials officials;
  private final Knowledge knowledge;

  /** Read when first asked for: most articles name both sides of what they tell. */
  private List<Traits> traits;

  private LikelyParties inLawsuit;
  private LikelyParties inProsecution;

  public Salience(Reading reading, NounGroups groups, Officials officials, Knowledge knowledge) {
    this.reading = reading;
    this.groups = groups;
    this.officials = officials;
    this.knowledge = knowledge;
  }

  /**
   * Words that tell traits and what traits weigh, the same for all articles.
   *
   * @param inLawsuit what tells the parties of a lawsuit
   * @param inProsecution what tells the accused
   */
  public record Knowledge(TraitWords words, TraitWeights inLawsuit, TraitWeights inProsecution) {
    public static Knowledge load() {
      return new Knowledge(
          TraitWords.load(),
          TraitWeights.load("lawsuit-weights.txt"),
          TraitWeights.load("prosecution-weights.txt"));
    }
  }

  /** The traits of everybody who can be a party, as they come up: what weights are fitted to. */
  public static List<Traits> traits(
      Reading reading, NounGroups groups, Officials officials, Knowledge knowledge) {
    return TraitReading.of(reading, groups, officials, knowledge.words());
  }

  /** Who is likely in a prosecution, or else in a lawsuit. */
  public LikelyParties parties(boolean criminal) {
    if (criminal) {
      inProsecution = inProsecution == null ? likely(knowledge.inProsecution()) : inProsecution;
      return inProsecution;
    }
    inLawsuit = inLawsuit == null ? likely(knowledge.inLawsuit()) : inLawsuit;
    return inLawsuit;
  }

  private LikelyParties likely(TraitWeights by) {
    traits = traits == null ? traits(reading, groups, officials, knowledge) : traits;
    return new LikelyParties(traits, by, groups);
  }
}
