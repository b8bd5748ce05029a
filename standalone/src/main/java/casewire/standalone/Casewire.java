package casewire.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The casewire command line. */
@Command(
    name = "casewire",
    description = "Turns legal news into articles that name their entities and their legal cases.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    subcommands = {Consume.class, Enrich.class, Completion.class})
public final class Casewire {
  private Casewire() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new Casewire())
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              command.getErr().println("casewire: " + exception.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(arguments);
  }
}
