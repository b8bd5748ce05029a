package casewire.runtime;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs a command line the way every program of the pipeline does: settings in layers ({@link
 * LayeredSettings}), one clear line for a failure, and exit code 0 for success, 1 for a failure, 2
 * for wrong use.
 */
public final class Program {
  private static final String KAFKA_PREFIX = "kafka.";

  private final Map<String, String> environment;
  private final PrintWriter out;
  private final PrintWriter err;

  /** A program of this process. */
  public Program() {
    this(System.getenv(), new PrintWriter(System.out, true), new PrintWriter(System.err, true));
  }

  Program(Map<String, String> environment, PrintWriter out, PrintWriter err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /**
   * @param command a picocli command; a {@link KafkaOptions} mixin of it or of a subcommand gets
   *     the Kafka properties of the settings file and the environment
   * @return the exit code
   */
  public int run(Object command, String... arguments) {
    String name = command.getClass().getAnnotation(Command.class).name();
    try {
      LayeredSettings settings = settings(arguments);
      CommandLine line = commandLine(command, settings);
      refuseUnknownSettings(line, settings.file());
      return line.execute(arguments);
    } catch (Failure e) {
      err.println(name + ": " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private CommandLine commandLine(Object command, LayeredSettings settings) {
    CommandLine line = new CommandLine(command, new SettingsFactory(settings.kafka()));
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("--settings")
                .paramLabel("FILE")
                .type(Path.class)
                .scopeType(ScopeType.INHERIT)
                .description(
                    "File of settings, one NAME=VALUE a line: any long option without its dashes,"
                        + " or kafka.NAME.")
                .build());
    return line.setDefaultValueProvider(settings)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, given) -> refuse(e, settings))
        .setExecutionExceptionHandler(this::fail);
  }

  private LayeredSettings settings(String[] arguments) {
    Environment variables = Environment.of(environment);
    SettingsOption option = new SettingsOption();
    new CommandLine(option).setExpandAtFiles(false).parseArgs(arguments);
    String named = variables.variables().get(Environment.SETTINGS_PREFIX + "SETTINGS");
    Path file = option.file == null && named != null ? Path.of(named) : option.file;
    return new LayeredSettings(
        file == null ? SettingsFile.none() : SettingsFile.read(file), variables);
  }

  private static void refuseUnknownSettings(CommandLine line, SettingsFile file) {
    Set<String> known = new TreeSet<>();
    collectSettings(line, known);
    for (String name : new TreeSet<>(file.settings().keySet())) {
      if (!known.contains(name) && !name.startsWith(KAFKA_PREFIX)) {
        List<String> similar =
            new UnmatchedArgumentException(line, List.of("--" + name)).getSuggestions();
        throw new Failure(
            "%s: there is no setting %s%s"
                .formatted(
                    file.place(name),
                    name,
                    similar.isEmpty()
                        ? "; the settings are the long options that --help lists"
                        : "; did you mean " + similar.get(0).replaceFirst("^--", "") + "?"));
      }
    }
  }

  private static void collectSettings(CommandLine line, Set<String> names) {
    line.getCommandSpec().options().stream()
        .filter(LayeredSettings::isSetting)
        .map(LayeredSettings::name)
        .forEach(names::add);
    line.getSubcommands().values().forEach(sub -> collectSettings(sub, names));
  }

  private int refuse(ParameterException exception, LayeredSettings settings) {
    CommandLine line = exception.getCommandLine();
    String origin =
        exception.getArgSpec() instanceof OptionSpec option && LayeredSettings.isSetting(option)
            ? settings.origin(option).map(o -> " (from " + o + ")").orElse("")
            : "";
    String name = line.getCommandSpec().qualifiedName();
    err.println(name + ": " + exception.getMessage() + origin);
    UnmatchedArgumentException.printSuggestions(exception, err);
    err.println("Try '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  private int fail(Exception exception, CommandLine line, ParseResult given) {
    String name = line.getCommandSpec().root().name();
    if (exception instanceof Failure || exception instanceof IOException) {
      err.println(name + ": " + FailureMessage.of(exception));
    } else {
      err.println(name + ": unexpected failure, please report it:");
      exception.printStackTrace(err);
    }
    return ExitCode.SOFTWARE;
  }

  /** Hands the Kafka properties to the commands that mix {@link KafkaOptions} in. */
  private record SettingsFactory(KafkaProperties kafka) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == KafkaOptions.class
          ? type.cast(new KafkaOptions(kafka))
          : CommandLine.defaultFactory().create(type);
    }
  }

  /** Finds {@code --settings} before all else is parsed, for the rest depends on it. */
  @Command
  private static final class SettingsOption {
    @Option(names = "--settings")
    private Path file;

    @CommandLine.Unmatched private List<String> others;
  }
}
