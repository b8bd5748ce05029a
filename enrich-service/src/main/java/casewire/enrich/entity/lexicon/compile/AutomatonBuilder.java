package casewire.enrich.entity.lexicon.compile;

import casewire.enrich.entity.lexicon.Automaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the {@link Automaton} of sorted sequences: states that go on in the same way become one,
 * then the states' transitions are fitted between each other.
 */
final class AutomatonBuilder {
  /**
   * A state before it has a place.
   *
   * @param labels of its transitions, ascending
   * @param targets numbers of the states they lead to
   */
  private record State(boolean accepts, List<Integer> labels, List<Integer> targets) {}

  private final int[][] sequences;
  private final Map<State, Integer> numbers = new HashMap<>();
  private final List<State> states = new ArrayList<>();

  /** How many sequences lead from a state to acceptance. */
  private final List<Integer> counts = new ArrayList<>();

  private AutomatonBuilder(int[][] sequences) {
    this.sequences = sequences;
  }

  /**
   * The automaton that accepts these sequences and numbers them as they are given.
   *
   * @param sequences sorted by {@link Arrays#compare(int[], int[])}, each once, none empty, all
   *     labels positive
   */
  static Automaton build(int[][] sequences) {
    for (int i = 1; i < sequences.length; i++) {
      if (Arrays.compare(sequences[i - 1], sequences[i]) >= 0) {
        throw new IllegalArgumentException("not in order: " + Arrays.toString(sequences[i]));
      }
    }
    AutomatonBuilder builder = new AutomatonBuilder(sequences);
    return builder.place(builder.state(0, sequences.length, 0));
  }

  /** The state in which the sequences from {@code from} to {@code to} differ first. */
  private int state(int from, int to, int depth) {
    int first = from;
    boolean accepts = first < to && sequences[first].length == depth;
    if (accepts) {
      first++;
    }
    List<Integer> labels = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    while (first < to) {
      int label = sequences[first][depth];
      int end = first + 1;
      while (end < to && sequences[end][depth] == label) {
        end++;
      }
      labels.add(label);
      targets.add(state(first, end, depth + 1));
      first = end;
    }
    int count = to - from;
    return numbers.computeIfAbsent(
        new State(accepts, labels, targets),
        state -> {
          states.add(state);
          counts.add(count);
          return states.size() - 1;
        });
  }

  private Automaton place(int root) {
    int[] bases = bases();
    int length = 0;
    for (int i = 0; i < bases.length; i++) {
      List<Integer> labels = states.get(i).labels();
      int last = labels.isEmpty() ? 0 : labels.get(labels.size() - 1);
      length = Math.max(length, bases[i] + last + 1);
    }
    long[] arcs = new long[length];
    for (int i = 0; i < bases.length; i++) {
      State state = states.get(i);
      int before = state.accepts() ? 1 : 0;
      for (int t = 0; t < state.labels().size(); t++) {
        int target = state.targets().get(t);
        int label = state.labels().get(t);
        arcs[bases[i] + label] =
            Automaton.arc(label, states.get(target).accepts(), bases[target], before);
        before += counts.get(target);
      }
    }
    return new Automaton(arcs, bases[root]);
  }

  /**
   * Where each state's transitions begin. No two states begin at one place: a transition with its
   * label at its place is then surely the state's own.
   */
  private int[] bases() {
    int[] bases = new int[states.size()];
    BitSet begun = new BitSet();
    BitSet used = new BitSet();
    List<Integer> largestFirst = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      largestFirst.add(i);
    }
    largestFirst.sort(Comparator.comparingInt(i -> -states.get(i).labels().size()));
    for (int i : largestFirst) {
      List<Integer> labels = states.get(i).labels();
      int base = fit(labels, begun, used);
      begun.set(base);
      labels.forEach(label -> used.set(base + label));
      bases[i] = base;
    }
    return bases;
  }

  private static int fit(List<Integer> labels, BitSet begun, BitSet used) {
    if (labels.isEmpty()) {
      return begun.nextClearBit(0);
    }
    int first = labels.get(0);
    int slot = used.nextClearBit(first);
    while (begun.get(slot - first) || !isFree(labels, slot - first, used)) {
      slot = used.nextClearBit(slot + 1);
    }
    return slot - first;
  }

  private static boolean isFree(List<Integer> labels, int base, BitSet used) {
    for (int label : labels) {
      if (used.get(base + label)) {
        return false;
      }
    }
    return true;
  }
}
