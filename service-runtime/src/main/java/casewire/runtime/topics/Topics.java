package casewire.runtime.topics;

import casewire.runtime.Program;
import picocli.CommandLine.Command;

/** The topics of the pipeline on a cluster; a program of its own and a command of others. */
@Command(
    name = "topics",
    description = "Creates the topics of the pipeline, or says where those of a cluster differ.",
    mixinStandardHelpOptions = true,
    subcommands = {CreateTopics.class, CheckTopics.class})
public final class Topics {
  private Topics() {}

  public static void main(String[] arguments) {
    System.exit(new Program().run(new Topics(), arguments));
  }
}
