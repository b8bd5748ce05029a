package casewire.benchmarks.pipeline;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param name what was measured
 * @param value ours, in the unit
 * @param reference what it is compared with, in the same unit; NaN if with nothing but a goal
 * @param unit of both
 * @param goal the project's goal, in words
 */
record Figure(String name, double value, double reference, String unit, String goal) {
  static final String HEAD =
      "%-44s %14s %14s %8s  %-16s %s"
          .formatted("measured", "ours", "reference", "ratio", "unit", "goal");

  static Figure alone(String name, double value, String unit, String goal) {
    return new Figure(name, value, Double.NaN, unit, goal);
  }

  @Override
  public String toString() {
    boolean compared = !Double.isNaN(reference);
    return String.format(
        Locale.ROOT,
        "%-44s %,14.1f %14s %8s  %-16s %s",
        name,
        value,
        compared ? String.format(Locale.ROOT, "%,.1f", reference) : "-",
        compared ? String.format(Locale.ROOT, "%.2f", value / reference) : "-",
        unit,
        goal);
  }
}
