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
import picocli.CommandLine.Spec;

/** Says where the topics of a cluster differ from what they should be. */
@Command(
    name = "check",
    description =
        "Says where the topics differ from what they should be. Exit code 1 if one does. Changes"
            + " nothing.",
    mixinStandardHelpOptions = true)
final class CheckTopics implements Callable<Integer> {
  @Mixin private KafkaOptions kafka;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    KafkaProperties cluster = kafka.required();
    PrintWriter out = spec.commandLine().getOut();
    return TopicAdmin.on(
        cluster,
        setup -> {
          List<String> differences = setup.differences(Topic.all());
          differences.forEach(out::println);
          if (differences.isEmpty()) {
            out.println(Topic.all().size() + " topics are as they should be");
          }
          return differences.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        });
  }
}
