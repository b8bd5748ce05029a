package casewire.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Kafka's own {@code kafka-producer-perf-test} reaches with the client settings that ingest
 * uses, transactions apart.
 *
 * @param rate records a second after the warm-up, by the tool's own count
 * @param cpu CPU microseconds of the tool a record after the warm-up
 * @param brokerCpu the same of the broker
 */
record ProducerPerformance(double rate, double cpu, double brokerCpu) {
  private static final Pattern WINDOW = Pattern.compile("(\\d+) records sent, .* max latency\\.");
  private static final Pattern STEADY =
      Pattern.compile("\\d+ steady state records sent, ([\\d.]+) records/sec");
  private static final String WARM = "In steady state";

  /**
   * @param records what it sends, one a line, in any order and again and again
   */
  static ProducerPerformance measure(
      Cluster cluster, String topic, Path records, int count, int warmUp) throws IOException {
    try (ChildJvm child = start(cluster.address(), topic, records, count, warmUp)) {
      Interval interval = new Interval(cluster, child);
      String steady =
          child.await(
              line -> {
                interval.take(line);
                return STEADY.matcher(line).find();
              });
      Matcher matcher = STEADY.matcher(steady);
      matcher.find();
      return new ProducerPerformance(
          Double.parseDouble(matcher.group(1)), interval.cpu(), interval.brokerCpu());
    }
  }

  private static ChildJvm start(String address, String topic, Path records, int count, int warmUp)
      throws IOException {
    return ChildJvm.of(
        "org.apache.kafka.tools.ProducerPerformance",
        "1g",
        "--topic",
        topic,
        "--num-records",
        String.valueOf(count),
        "--warmup-records",
        String.valueOf(warmUp),
        "--payload-file",
        records.toString(),
        "--throughput",
        "-1",
        "--reporting-interval",
        "250",
        "--bootstrap-server",
        address,
        "--command-property",
        "acks=all",
        "compression.type=zstd",
        "linger.ms=200",
        "batch.size=262144");
  }

  /** From the first report after the warm-up to the last, for CPU time. */
  private static final class Interval {
    private final Cluster cluster;
    private final ChildJvm child;
    private boolean warm;
    private Moment first;
    private Moment last;

    /** CPU times when so many records were sent. */
    private record Moment(long sent, Duration cpu, Duration brokerCpu) {}

    Interval(Cluster cluster, ChildJvm child) {
      this.cluster = cluster;
      this.child = child;
    }

    void take(String line) {
      Matcher window = WINDOW.matcher(line);
      if (window.matches()) {
        long sent = Long.parseLong(window.group(1)) + (last == null ? 0 : last.sent);
        last = new Moment(sent, child.cpu(), cluster.cpu());
        first = warm && first == null ? last : first;
      }
      warm |= line.startsWith(WARM);
    }

    double cpu() {
      return perRecord(Moment::cpu);
    }

    double brokerCpu() {
      return perRecord(Moment::brokerCpu);
    }

    /** NaN if the run was too short for two reports. */
    private double perRecord(Function<Moment, Duration> cpu) {
      return first == null || first.equals(last)
          ? Double.NaN
          : cpu.apply(last).minus(cpu.apply(first)).toNanos() / 1e3 / (last.sent - first.sent);
    }
  }
}
