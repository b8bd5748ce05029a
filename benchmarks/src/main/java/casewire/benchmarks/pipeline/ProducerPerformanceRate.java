package casewire.benchmarks.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records a second that Kafka's own {@code kafka-producer-perf-test} sends, in a process of its own
 * with the client settings that ingest uses, transactions apart.
 */
final class ProducerPerformanceRate {
  private static final Pattern RATE = Pattern.compile("records sent, ([\\d.]+) records/sec");

  private ProducerPerformanceRate() {}

  static double of(String bootstrapServers, String topic, Path records, int count)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            "org.apache.kafka.tools.ProducerPerformance",
            "--topic",
            topic,
            "--num-records",
            String.valueOf(count),
            "--payload-file",
            records.toString(),
            "--throughput",
            "-1",
            "--producer-props",
            "bootstrap.servers=" + bootstrapServers,
            "acks=all",
            "compression.type=zstd",
            "linger.ms=20",
            "batch.size=262144");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    double rate = Double.NaN;
    Matcher matcher = RATE.matcher(output);
    while (matcher.find()) {
      rate = Double.parseDouble(matcher.group(1));
    }
    if (Double.isNaN(rate)) {
      throw new IOException("kafka-producer-perf-test gave no rate:\n" + output);
    }
    return rate;
  }
}
