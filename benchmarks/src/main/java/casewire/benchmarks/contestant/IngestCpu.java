package casewire.benchmarks.contestant;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * CPU time of this process by what its threads do for ingest.
 *
 * @param nanos since the process began
 */
public record IngestCpu(Map<Part, Long> nanos) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** A part of ingest, by the names of its threads. */
  public enum Part {
    LANES("lane-", "the lanes that read"),
    PUBLISHER("ingest", "the publisher"),
    SENDER("kafka-producer-network-thread", "the producer's own thread"),
    FILES("file-mover", "the mover of files"),
    WATCH("inbox-watch", "the watch of the inbox"),
    /** What is left of the process: compiler, garbage collector, other threads. */
    REST(null, "compiler, GC and the rest");

    private final String threads;
    private final String description;

    Part(String threads, String description) {
      this.threads = threads;
      this.description = description;
    }

    /** What the part does, in words. */
    public String description() {
      return description;
    }

    /** Name of its figure in a {@link Report}. */
    public String key() {
      return "cpu-" + name().toLowerCase(Locale.ROOT);
    }

    private static Part of(String thread) {
      for (Part part : values()) {
        if (part.threads != null && thread.startsWith(part.threads)) {
          return part;
        }
      }
      return REST;
    }
  }

  static IngestCpu now() {
    Map<Part, Long> nanos = new EnumMap<>(Part.class);
    long rest = PROCESS.getProcessCpuTime();
    for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
      long cpu = thread == null ? 0 : THREADS.getThreadCpuTime(thread.getThreadId());
      Part part = cpu <= 0 ? Part.REST : Part.of(thread.getThreadName());
      if (part != Part.REST) {
        nanos.merge(part, cpu, Long::sum);
        rest -= cpu;
      }
    }
    nanos.put(Part.REST, rest);
    return new IngestCpu(nanos);
  }

  /** Prints microseconds an article since then. */
  void report(IngestCpu before, long articles) {
    for (Part part : Part.values()) {
      long spent = nanos.getOrDefault(part, 0L) - before.nanos.getOrDefault(part, 0L);
      new Report(part.key(), spent / 1e3 / articles).print();
    }
  }
}
