package casewire.standalone.cases;

import casewire.events.CaseFile;
import casewire.events.Court;
import casewire.events.EventJson;
import casewire.events.PartyRole;
import casewire.events.TimelineEntry;
import casewire.runtime.Failure;
import casewire.standalone.topic.ClusterOptions;
import casewire.standalone.topic.Columns;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The case files. */
@Command(
    name = "cases",
    description = "Shows a table of the cases, or one case file with its timeline.",
    mixinStandardHelpOptions = true)
public final class Cases implements Callable<Integer> {
  /** How cases are shown. */
  enum Format {
    table,
    json
  }

  private static final Comparator<CaseFile> NEWEST_FIRST =
      Comparator.comparing(CaseFile::lastSeen, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(CaseFile::id);

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "A case id, or one the case was known by before.")
  private String id;

  @Option(names = "--search", paramLabel = "TEXT", description = "Cases with this in the caption.")
  private String search;

  @Option(names = "--court", paramLabel = "ID", description = "Cases before this court.")
  private String court;

  @Option(names = "--stage", paramLabel = "STAGE", description = "Cases at this stage.")
  private String stage;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Show so many, the newest first. Default: ${DEFAULT-VALUE}")
  private int limit;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      defaultValue = "cases",
      description = "Topic to read. Default: ${DEFAULT-VALUE}")
  private String topic;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, or json: one file a line, for jq. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Mixin private ClusterOptions cluster;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CaseTopic cases = cluster.with(kafka -> CaseTopic.read(kafka, topic));
    PrintWriter out = spec.commandLine().getOut();
    List<CaseFile> found =
        id == null
            ? cases.files().stream().filter(wanted()).sorted(NEWEST_FIRST).limit(limit).toList()
            : cases.find(id);
    if (id != null && found.isEmpty()) {
      throw new Failure(
          "there is no case %s; casewire cases --search TEXT finds one".formatted(id));
    }
    if (format == Format.json) {
      EventJson<CaseFile> json = new EventJson<>(CaseFile.class);
      for (CaseFile file : found) {
        System.out.write(json.write(file));
        System.out.write('\n');
      }
      System.out.flush();
    } else if (id == null) {
      table(found, out);
    } else {
      found.forEach(file -> show(file, out));
    }
    out.flush();
    return ExitCode.OK;
  }

  private Predicate<CaseFile> wanted() {
    return file ->
        (search == null || lower(file.caption()).contains(lower(search)))
            && (court == null || file.court() != null && court.equals(file.court().id()))
            && (stage == null || file.stage() != null && stage.equals(file.stage().key()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static void table(List<CaseFile> files, PrintWriter out) {
    Columns columns = new Columns(out, 30, 46, 10, 18, 16, 10, 8);
    columns.row("ID", "CAPTION", "COURT", "DOCKET", "STAGE", "LAST SEEN", "ARTICLES");
    for (CaseFile file : files) {
      columns.row(
          file.id(),
          file.caption(),
          file.court() == null ? "" : file.court().id(),
          file.docket(),
          file.stage() == null ? "" : file.stage().key(),
          day(file.lastSeen()),
          String.valueOf(file.articleCount()));
    }
  }

  private static void show(CaseFile file, PrintWriter out) {
    out.println(Columns.printable(file.caption()));
    Columns fields = new Columns(out, 12, 120);
    fields.row("id", file.id());
    optional(fields, "also", String.join(", ", file.aliases()));
    optional(fields, "court", court(file.court()));
    optional(fields, "docket", file.docket());
    fields.row("kind", file.kind() == null ? "" : file.kind().key());
    optional(fields, "stage", file.stage() == null ? "" : file.stage().key());
    file.parties().forEach(party -> fields.row(role(party.role()), party.name()));
    optional(fields, "claims", String.join(", ", file.claims()));
    optional(fields, "relief", String.join(", ", file.relief()));
    optional(
        fields,
        "related",
        file.related().stream()
            .map(other -> other.relation().key() + " " + other.caseId())
            .collect(Collectors.joining(", ")));
    fields.row(
        "articles",
        "%,d, from %s to %s"
            .formatted(file.articleCount(), day(file.firstSeen()), day(file.lastSeen())));
    out.println();
    Columns timeline = new Columns(out, 12, 16, 100);
    for (TimelineEntry entry : file.timeline()) {
      timeline.row(
          entry.date() == null ? "undated" : entry.date(), entry.stage().key(), entry.headline());
    }
    out.println();
  }

  private static void optional(Columns fields, String name, String value) {
    if (value != null && !value.isEmpty()) {
      fields.row(name, value);
    }
  }

  private static String role(PartyRole role) {
    return role == null ? "party" : role.key();
  }

  private static String court(Court court) {
    return court == null
        ? null
        : court.id() == null ? court.name() : court.name() + " (" + court.id() + ")";
  }

  private static String day(String iso) {
    return iso == null ? "unknown" : iso.substring(0, Math.min(10, iso.length()));
  }
}
