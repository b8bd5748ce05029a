package casewire.standalone;

import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.Topic;
import casewire.runtime.KafkaProperties;
import casewire.standalone.topic.ClusterOptions;
import casewire.standalone.topic.TopicReading;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the records of a topic. */
@Command(
    name = "consume",
    description = "Shows enriched articles from any cluster: headline, cases, top entities.",
    mixinStandardHelpOptions = true)
final class Consume implements Callable<Integer> {
  /** How records are shown. */
  enum Format {
    table,
    json
  }

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      defaultValue = "articles.enriched",
      description = "Topic to read. Default: ${DEFAULT-VALUE}")
  private String topic;

  @Mixin private ClusterOptions cluster;

  @Option(
      names = "--from-beginning",
      description = "With --follow: show also what the topic holds already.")
  private boolean fromBeginning;

  @Option(names = "--follow", description = "Go on at the end of the topic until Ctrl-C.")
  private boolean follow;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, or json: one record a line, for jq. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return cluster.with(this::consume);
  }

  private int consume(KafkaProperties kafka) throws IOException {
    try (TopicReading reading = new TopicReading(kafka, topic);
        OutputStream out =
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      RecordFormat shown = format == Format.json ? new JsonLines(out) : table(out);
      shown.begin();
      if (fromBeginning || !follow) {
        reading.toEnd(shown::show);
      } else {
        reading.seekToEnd();
      }
      out.flush();
      while (follow) {
        reading.poll(shown::show);
        out.flush();
      }
      return ExitCode.OK;
    }
  }

  private RecordFormat table(OutputStream out) {
    return topic.equals(Topic.ENRICHED.name())
        ? new ArticleTable(out, new EventJson<>(EnrichedArticle.class))
        : new JsonLines(out);
  }

  /** Writes records in some form. */
  interface RecordFormat {
    default void begin() throws IOException {}

    void show(ConsumerRecord<byte[], byte[]> record) throws IOException;
  }
}
