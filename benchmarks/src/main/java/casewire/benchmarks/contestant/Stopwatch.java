package casewire.benchmarks.contestant;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * A moment of this process.
 *
 * @param wall nanoseconds
 * @param cpu nanoseconds that all threads of the process have run, the compiler's among them
 */
record Stopwatch(long wall, long cpu) {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static Stopwatch now() {
    return new Stopwatch(System.nanoTime(), PROCESS.getProcessCpuTime());
  }

  /** Prints articles a second and CPU microseconds an article from then until this moment. */
  void report(Stopwatch start, long articles) {
    new Report("rate", articles * 1e9 / (wall - start.wall)).print();
    new Report("cpu", (cpu - start.cpu) / 1e3 / articles).print();
  }
}
