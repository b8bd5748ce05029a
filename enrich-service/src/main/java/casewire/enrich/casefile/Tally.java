package casewire.enrich.casefile;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often each value occurs. For some hundred values, which are read more often than changed:
 * sorted arrays take a tenth of the room of a tree, and are copied at once.
 *
 * @param <T> compared by the order given, which tells all values apart
 */
final class Tally<T> {
  private static final int ROOM = 2;

  private final Comparator<? super T> order;
  private final List<T> values = new ArrayList<>(ROOM);
  private int[] counts = new int[ROOM];

  Tally(Comparator<? super T> order) {
    this.order = order;
  }

  static <T extends Comparable<? super T>> Tally<T> sorted() {
    return new Tally<>(naturalOrder());
  }

  void add(T value) {
    add(value, 1);
  }

  /** Null is no value. */
  void add(T value, int times) {
    if (value == null) {
      return;
    }
    int at = place(value);
    if (at >= 0) {
      counts[at] += times;
    } else {
      insert(-at - 1, value, times);
    }
  }

  private void insert(int at, T value, int times) {
    if (values.size() == counts.length) {
      counts = Arrays.copyOf(counts, counts.length + counts.length / 2 + 1);
    }
    System.arraycopy(counts, at, counts, at + 1, values.size() - at);
    counts[at] = times;
    values.add(at, value);
  }

  /** Null is no value. */
  void remove(T value) {
    int at = value == null ? -1 : place(value);
    if (at >= 0 && --counts[at] == 0) {
      values.remove(at);
      System.arraycopy(counts, at + 1, counts, at, values.size() - at);
    }
  }

  private int place(T value) {
    return Collections.binarySearch(values, value, order);
  }

  /** In order, each once. */
  List<T> values() {
    return List.copyOf(values);
  }

  Stream<T> stream() {
    return values.stream();
  }

  int size() {
    return values.size();
  }

  int count(T value) {
    int at = place(value);
    return at < 0 ? 0 : counts[at];
  }

  /** Null if there is none. */
  T last() {
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** The first in order of those that occur most often. */
  Optional<T> mostFrequent() {
    return values.stream().max(comparingInt(this::count).thenComparing(order.reversed()));
  }
}
