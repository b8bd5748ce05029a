package casewire.benchmarks.pipeline;

import casewire.benchmarks.contestant.LengthCost;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a character of a long article costs more than one of a short article. */
final class BodyLengths implements Part {
  private static final int REFERENCE = 3_000;

  @Override
  public List<Figure> measure(Workplace workplace) throws IOException {
    Map<String, Double> cost =
        ChildJvm.run(LengthCost.class, "1g", String.valueOf(workplace.load().lengthCharacters()));
    double reference = cost.get(String.valueOf(REFERENCE));
    List<Figure> figures = new ArrayList<>();
    for (int length : LengthCost.LENGTHS) {
      figures.add(
          new Figure(
              "enrichment, bodies of %,d / %,d characters".formatted(length, REFERENCE),
              cost.get(String.valueOf(length)),
              reference,
              "ns/character",
              "0.90 to 1.10"));
    }
    return figures;
  }
}
