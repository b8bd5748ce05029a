package casewire.benchmarks.training;

import java.util.Set;

/**
 * A name of a labelled article.
 *
 * @param features names of the clues seen, with a number where one counts twice
 * @param byHand what the weights set by hand take it for; {@link #NONE} for no name
 * @param label what it is; {@link #NONE} for no name
 */
record LabelledName(Set<String> features, String byHand, String label) {
  static final String NONE = "NONE";
}
