package casewire.runtime.topics;

import casewire.events.Topic;
import casewire.runtime.KafkaOptions;
import casewire.runtime.KafkaProperties;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates the topics that are missing. */
@Command(
    name = "create",
    description =
        "Creates the topics that are missing, and says where the others differ from what they"
            + " should be. Changes no topic that exists.",
    mixinStandardHelpOptions = true)
final class CreateTopics implements Callable<Integer> {
  @Mixin private KafkaOptions kafka;

  @Option(
      names = "--replication-factor",
      paramLabel = "N",
      description =
          "Copies of each partition. With 3 or more, a write must reach 2. Default: 3, or as many"
              + " as there are brokers")
  private Short replicationFactor;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    KafkaProperties cluster = kafka.required();
    PrintWriter out = spec.commandLine().getOut();
    return TopicAdmin.on(
        cluster,
        setup -> {
          short copies =
              replicationFactor == null ? setup.usualReplicationFactor() : replicationFactor;
          List<String> created = setup.create(Topic.all(), copies);
          List<Topic> existing =
              Topic.all().stream().filter(t -> !created.contains(t.name())).toList();
          for (Topic topic : Topic.all()) {
            out.println(
                created.contains(topic.name())
                    ? "created %s: %d partitions, %d copies, %s"
                        .formatted(topic.name(), topic.partitions(), copies, topic.settings(copies))
                    : topic.name() + " exists");
          }
          setup.differences(existing).forEach(out::println);
          return ExitCode.OK;
        });
  }
}
