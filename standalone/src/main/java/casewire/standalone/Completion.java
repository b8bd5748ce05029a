package casewire.standalone;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a completion script for bash and zsh to standard output. */
@Command(
    name = "completion",
    description = "Prints a completion script for bash and zsh: source <(casewire completion)",
    mixinStandardHelpOptions = true)
final class Completion implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandSpec root = spec.root();
    spec.commandLine().getOut().print(AutoComplete.bash(root.name(), root.commandLine()));
    spec.commandLine().getOut().flush();
  }
}
