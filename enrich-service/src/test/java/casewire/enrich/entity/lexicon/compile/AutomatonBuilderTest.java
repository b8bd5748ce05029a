package casewire.enrich.entity.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casewire.enrich.entity.lexicon.Automaton;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AutomatonBuilderTest {
  private static final int REJECTED = -1;

  private static int[] labels(String word) {
    return word.chars().map(c -> c - 'a' + 1).toArray();
  }

  private static int number(Automaton automaton, int[] labels) {
    int state = automaton.root();
    int number = 0;
    long arc = Automaton.NONE;
    for (int label : labels) {
      arc = automaton.arc(state, label);
      if (arc == Automaton.NONE) {
        return REJECTED;
      }
      state = Automaton.target(arc);
      number += Automaton.number(arc);
    }
    return Automaton.accepts(arc) ? number : REJECTED;
  }

  private static Automaton of(String... words) {
    return AutomatonBuilder.build(
        Arrays.stream(words).map(AutomatonBuilderTest::labels).toArray(int[][]::new));
  }

  @Provide
  Arbitrary<List<List<Integer>>> sequences() {
    Arbitrary<Integer> label = Arbitraries.integers().between(1, 6);
    return label.list().ofMinSize(1).ofMaxSize(6).list().ofMaxSize(60);
  }

  @Property(tries = 300)
  void it_numbers_what_it_was_given_in_order_and_rejects_all_else(
      @ForAll("sequences") List<List<Integer>> given,
      @ForAll("sequences") List<List<Integer>> asked) {
    TreeSet<int[]> sorted = new TreeSet<>(Arrays::compare);
    given.forEach(sequence -> sorted.add(toArray(sequence)));
    Automaton automaton = AutomatonBuilder.build(sorted.toArray(int[][]::new));

    int expected = 0;
    for (int[] sequence : sorted) {
      assertThat(number(automaton, sequence)).isEqualTo(expected++);
    }
    for (List<Integer> sequence : asked) {
      int[] labels = toArray(sequence);
      assertThat(number(automaton, labels) != REJECTED).isEqualTo(sorted.contains(labels));
    }
  }

  private static int[] toArray(List<Integer> sequence) {
    return sequence.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void endings_are_shared() {
    Automaton apart = of("ba", "cb", "dc");
    Automaton alike = of("bowing", "cowing", "mowing", "rowing", "sowing", "towing", "vowing");
    assertThat(transitions(apart)).isEqualTo(6);
    assertThat(transitions(alike)).isEqualTo(7 + "owing".length());
  }

  private static long transitions(Automaton automaton) {
    return Arrays.stream(automaton.arcs()).filter(arc -> arc != Automaton.NONE).count();
  }

  @Test
  void a_label_beyond_its_alphabet_leads_nowhere() {
    Automaton automaton = of("a", "b");
    assertThat(automaton.arc(automaton.root(), 3)).isEqualTo(Automaton.NONE);
    assertThat(automaton.arc(automaton.root(), 1_000_000)).isEqualTo(Automaton.NONE);
    assertThat(automaton.arc(automaton.root(), 0)).isEqualTo(Automaton.NONE);
  }

  @Test
  void sequences_out_of_order_are_refused() {
    assertThatThrownBy(() -> of("b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not in order");
  }

  @Test
  void what_does_not_fit_the_encoding_is_refused() {
    assertThatThrownBy(() -> AutomatonBuilder.build(new int[][] {{1 << 20}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too large");
  }
}
