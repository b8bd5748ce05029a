package casewire.standalone;

import casewire.runtime.Program;
import casewire.runtime.topics.Topics;
import casewire.standalone.cases.Cases;
import casewire.standalone.cases.Watch;
import casewire.standalone.deadletter.DeadLetters;
import picocli.CommandLine.Command;

/** The casewire command line. */
@Command(
    name = "casewire",
    description = "Turns legal news into articles that name their entities and their legal cases.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    subcommands = {
      Up.class,
      Consume.class,
      Enrich.class,
      Cases.class,
      Watch.class,
      Replay.class,
      DeadLetters.class,
      Topics.class,
      Completion.class
    })
public final class Casewire {
  private static final String LOG_LEVEL = "CASEWIRE_LOG_LEVEL_OTHERS";

  private Casewire() {}

  public static void main(String[] arguments) {
    // A command says itself what went wrong; the Kafka clients' own warnings would drown it.
    if (System.getenv(LOG_LEVEL) == null) {
      System.setProperty(LOG_LEVEL, "ERROR");
    }
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new Program().run(new Casewire(), arguments);
  }
}
