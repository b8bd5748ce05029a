package casewire.standalone.deadletter;

import casewire.events.DeadLetter;
import casewire.events.EventJson;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import casewire.standalone.topic.ClusterOptions;
import casewire.standalone.topic.Columns;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What could not be published or enriched, and what to do about it. */
@Command(
    name = "dead-letters",
    description = "Lists, shows, retries and exports what could not be published or enriched.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DeadLetters.ListLetters.class,
      DeadLetters.Show.class,
      DeadLetters.Retry.class,
      DeadLetters.Export.class
    })
public final class DeadLetters implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: list, show, retry or export");
  }

  private static String size(DeadLetter letter) {
    return "%,d".formatted(letter.rawSize());
  }

  /** One letter a row. */
  @Command(
      name = "list",
      description = "Lists the letters that wait for somebody.",
      mixinStandardHelpOptions = true)
  static final class ListLetters implements Callable<Integer> {
    @Mixin private ClusterOptions cluster;
    @Mixin private LetterChoice choice;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
      PrintWriter out = spec.commandLine().getOut();
      List<DeadLetterBox.Entry> entries =
          cluster.with(kafka -> new DeadLetterBox(kafka).entries()).stream()
              .filter(choice.filter())
              .toList();
      Columns columns = new Columns(out, 16, 20, 7, 22, 9, 5, 36, 70);
      columns.row("ID", "FAILED", "STAGE", "REASON", "BYTES", "TIMES", "WHERE", "WHAT");
      for (DeadLetterBox.Entry entry : entries) {
        DeadLetter letter = entry.letter();
        columns.row(
            letter.id(),
            letter.failedAt(),
            letter.stage(),
            entry.open() ? letter.reason() : letter.reason() + " (retried)",
            size(letter),
            String.valueOf(entry.times()),
            where(letter),
            letter.message());
      }
      out.flush();
      return ExitCode.OK;
    }

    private static String where(DeadLetter letter) {
      if (letter.file() == null) {
        return letter.place();
      }
      return letter.place() == null ? letter.file() : letter.file() + ", " + letter.place();
    }
  }

  /** Everything there is to know of a letter. */
  @Command(
      name = "show",
      description = "Shows letters with the beginning of their content.",
      mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {
    private static final int PREVIEW = 2000;

    @Mixin private ClusterOptions cluster;
    @Mixin private LetterChoice choice;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
      refuseNoChoice(choice, spec);
      int[] shown = {0};
      cluster.with(
          kafka -> {
            new DeadLetterBox(kafka)
                .letters(
                    choice.filter(),
                    (letter, record) -> {
                      show(letter.letter());
                      shown[0]++;
                    });
            return null;
          });
      return found(shown[0]);
    }

    private void show(DeadLetter letter) {
      PrintWriter out = spec.commandLine().getOut();
      Columns columns = new Columns(out, 10, 150);
      columns.row("id", letter.id());
      columns.row("failed", letter.failedAt());
      columns.row("stage", letter.stage());
      columns.row("reason", letter.reason());
      columns.row("what", letter.message());
      columns.row("file", letter.file());
      columns.row("place", letter.place());
      columns.row("sha256", letter.sha256());
      columns.row("bytes", size(letter));
      if (letter.raw() != null) {
        String text = new String(letter.raw(), StandardCharsets.UTF_8);
        out.println();
        out.println(
            text.substring(0, Math.min(PREVIEW, text.length()))
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD"));
      }
      out.println();
      out.flush();
    }
  }

  /** Another try. */
  @Command(
      name = "retry",
      description =
          "Gives letters another try under their own ids. What fails again comes back as a letter."
              + " One that was retried before is left alone unless --all is given.",
      mixinStandardHelpOptions = true)
  static final class Retry implements Callable<Integer> {
    @Mixin private ClusterOptions cluster;
    @Mixin private LetterChoice choice;

    @Option(
        names = "--inbox",
        paramLabel = "DIR",
        description = "Folder that parts of files are dropped into again.")
    private Path inbox;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
      refuseNoChoice(choice, spec);
      return cluster.with(this::retry);
    }

    private int retry(KafkaProperties kafka) throws IOException {
      PrintWriter out = spec.commandLine().getOut();
      PrintWriter err = spec.commandLine().getErr();
      int[] retried = {0};
      int[] failed = {0};
      DeadLetterBox box = new DeadLetterBox(kafka);
      List<DeadLetterBox.Entry> before = retriedBefore(box);
      before.forEach(entry -> err.println("casewire: " + entry.retriedBefore()));
      try (LetterRetry retry = new LetterRetry(kafka, inbox)) {
        box.letters(
            choice.filter().and(entry -> choice.all() || entry.open()),
            (letter, record) -> {
              try {
                retry.retry(letter, record);
                retried[0]++;
              } catch (Failure e) {
                err.println("casewire: " + e.getMessage());
                failed[0]++;
              }
            });
      }
      out.println(retried[0] + " retried" + (failed[0] == 0 ? "" : ", " + failed[0] + " left"));
      return failed[0] > 0 ? ExitCode.SOFTWARE : found(retried[0] + before.size());
    }

    private List<DeadLetterBox.Entry> retriedBefore(DeadLetterBox box) throws IOException {
      if (choice.all()) {
        return List.of();
      }
      return box.entries().stream().filter(choice.filter()).filter(entry -> !entry.open()).toList();
    }
  }

  /** Letters as files, or as lines. */
  @Command(
      name = "export",
      description =
          "Writes letters as JSON, one a line, or with --to their content into one file each.",
      mixinStandardHelpOptions = true)
  static final class Export implements Callable<Integer> {
    @Mixin private ClusterOptions cluster;
    @Mixin private LetterChoice choice;

    @Option(names = "--to", paramLabel = "DIR", description = "Folder for the content.")
    private Path folder;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
      EventJson<DeadLetter> json = new EventJson<>(DeadLetter.class);
      int[] written = {0};
      if (folder != null) {
        Files.createDirectories(folder);
      }
      OutputStream out = System.out;
      cluster.with(
          kafka -> {
            new DeadLetterBox(kafka)
                .letters(
                    choice.filter(),
                    (letter, record) -> {
                      write(letter.letter(), json, out);
                      written[0]++;
                    });
            return null;
          });
      out.flush();
      spec.commandLine().getErr().println("casewire: " + written[0] + " exported");
      return ExitCode.OK;
    }

    private void write(DeadLetter letter, EventJson<DeadLetter> json, OutputStream out)
        throws IOException {
      if (folder == null) {
        out.write(json.write(letter));
        out.write('\n');
      } else if (letter.raw() != null) {
        Files.write(folder.resolve(LetterFileName.of(letter)), letter.raw());
      }
    }
  }

  private static void refuseNoChoice(LetterChoice choice, CommandSpec spec) {
    if (choice.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Say which letters: ids, --reason, --stage or --all");
    }
  }

  private static int found(int number) {
    if (number == 0) {
      throw new Failure(
          "there is no such dead letter; casewire dead-letters list shows those there are");
    }
    return ExitCode.OK;
  }
}
