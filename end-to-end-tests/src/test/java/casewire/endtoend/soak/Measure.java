package casewire.endtoend.soak;

import java.util.function.ToDoubleFunction;

/** One of the figures of a {@link Sample}. */
enum Measure {
  RESIDENT("resident memory, MiB", Sample::residentMiB),
  HEAP("heap after a full collection, MiB", Sample::heapMiB),
  HANDLES("open files and sockets", Sample::handles),
  THREADS("threads", Sample::threads),
  DISK("data on disk, MiB", Sample::diskMiB);

  private final String title;
  private final ToDoubleFunction<Sample> of;

  Measure(String title, ToDoubleFunction<Sample> of) {
    this.title = title;
    this.of = of;
  }

  String title() {
    return title;
  }

  double of(Sample sample) {
    return of.applyAsDouble(sample);
  }
}
