package casewire.benchmarks.pipeline;

import java.io.IOException;
import java.util.List;

/** A part of the benchmark that can be run alone. */
@FunctionalInterface
interface Part {
  /** Lines of the table. */
  List<Figure> measure(Workplace workplace) throws IOException, InterruptedException;
}
