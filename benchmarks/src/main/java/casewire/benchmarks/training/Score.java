package casewire.benchmarks.training;

import java.util.Locale;

/** Precision and recall over names; that something is no name is no answer. */
final class Score {
  private int right;
  private int given;
  private int wanted;

  void add(String answer, String label) {
    boolean isName = !answer.equals(LabelledName.NONE);
    given += isName ? 1 : 0;
    wanted += label.equals(LabelledName.NONE) ? 0 : 1;
    right += isName && answer.equals(label) ? 1 : 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f",
        (double) right / given,
        (double) right / wanted,
        2.0 * right / (given + wanted));
  }
}
