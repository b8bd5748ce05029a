package casewire.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kafka's own {@code kafka-producer-perf-test} with the client settings that ingest uses,
 * transactions apart.
 */
final class ProducerPerformance {
  private static final Pattern RATE =
      Pattern.compile("(\\d+) (?:steady state )?records sent, ([\\d.]+) records/sec");

  private ProducerPerformance() {}

  /** Records a second after the warm-up, by the tool's own count. */
  static double rate(String address, String topic, Path records, int count, int warmUp)
      throws IOException {
    List<String> lines;
    try (ChildJvm child =
        ChildJvm.of(
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
            "--bootstrap-server",
            address,
            "--command-property",
            "acks=all",
            "compression.type=zstd",
            "linger.ms=20",
            "batch.size=262144")) {
      lines = child.lines();
    }
    double rate = Double.NaN;
    for (String line : lines) {
      Matcher matcher = RATE.matcher(line);
      if (matcher.find()) {
        rate = Double.parseDouble(matcher.group(2));
      }
    }
    if (Double.isNaN(rate)) {
      throw new IOException("kafka-producer-perf-test gave no rate:\n" + String.join("\n", lines));
    }
    return rate;
  }
}
