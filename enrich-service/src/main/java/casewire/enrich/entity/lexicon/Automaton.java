package casewire.enrich.entity.lexicon;

/**
 * A minimal acyclic automaton over sequences of labels, which numbers the sequences that it accepts
 * from 0 on, in their order. The labels are positive: letters in one automaton, words in another.
 *
 * <p>It is a double array (Aoe 1989): the transition of a state for a label lies at the sum of
 * both, so a step is one look at memory. The numbers are those of a minimal perfect hash: each
 * transition says how many accepted sequences come before all that go through it.
 *
 * @param arcs transitions, 0 where there is none
 * @param root where the initial state's transitions begin
 */
public record Automaton(long[] arcs, int root) {
  /** What {@link #arc} gives where no transition is. */
  public static final long NONE = 0;

  private static final int LABEL_BITS = 20;
  private static final int TARGET_BITS = 21;
  private static final int NUMBER_BITS = 22;

  private static final int TARGET_SHIFT = LABEL_BITS;
  private static final int NUMBER_SHIFT = LABEL_BITS + TARGET_BITS;
  private static final int ACCEPTS_SHIFT = LABEL_BITS + TARGET_BITS + NUMBER_BITS;

  /** The transition of {@code state} for {@code label}; 0 is a label that no state has. */
  public long arc(int state, int label) {
    int slot = state + label;
    if (slot >= arcs.length) {
      return NONE;
    }
    long arc = arcs[slot];
    return label(arc) == label ? arc : NONE;
  }

  /** Whether the sequence that ends with this transition is accepted. */
  public static boolean accepts(long arc) {
    return arc < 0;
  }

  /** The state that the transition leads to. */
  public static int target(long arc) {
    return (int) (arc >>> TARGET_SHIFT) & mask(TARGET_BITS);
  }

  /** How many accepted sequences come before those through this transition, from its state on. */
  public static int number(long arc) {
    return (int) (arc >>> NUMBER_SHIFT) & mask(NUMBER_BITS);
  }

  private static int label(long arc) {
    return (int) arc & mask(LABEL_BITS);
  }

  /**
   * A transition.
   *
   * @throws IllegalArgumentException if the automaton has become too large for its encoding
   */
  public static long arc(int label, boolean accepts, int target, int number) {
    if (label <= 0
        || label > mask(LABEL_BITS)
        || target > mask(TARGET_BITS)
        || number > mask(NUMBER_BITS)) {
      throw new IllegalArgumentException(
          "too large for 64 bits: label %d, target %d, number %d".formatted(label, target, number));
    }
    return (accepts ? 1L << ACCEPTS_SHIFT : 0)
        | (long) number << NUMBER_SHIFT
        | (long) target << TARGET_SHIFT
        | label;
  }

  private static int mask(int bits) {
    return (1 << bits) - 1;
  }
}
