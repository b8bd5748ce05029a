package casewire.benchmarks.contestant;

import java.util.Optional;

/** How a contestant tells the benchmark what it measured: one line of its output a figure. */
public record Report(String name, double value) {
  private static final String MARK = "measured ";

  /** The figure in a line of output, if it is one. */
  public static Optional<Report> in(String line) {
    if (!line.startsWith(MARK)) {
      return Optional.empty();
    }
    String[] words = line.split(" ");
    return Optional.of(new Report(words[1], Double.parseDouble(words[2])));
  }

  void print() {
    System.out.println(MARK + name + " " + value);
  }
}
