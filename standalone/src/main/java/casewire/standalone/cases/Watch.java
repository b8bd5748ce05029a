package casewire.standalone.cases;

import casewire.events.EntityType;
import casewire.events.EventHeader;
import casewire.events.EventJson;
import casewire.events.Topic;
import casewire.events.WatchlistEntry;
import casewire.runtime.Failure;
import casewire.runtime.KafkaProperties;
import casewire.standalone.topic.ClusterOptions;
import casewire.standalone.topic.Columns;
import casewire.standalone.topic.TopicReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The watch-list: cases and names that the user knows better than the text. */
@Command(
    name = "watch",
    description =
        "Edits the watch-list: cases to pin, names to recognise. Running services follow at once.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Watch.Add.class,
      Watch.Import.class,
      Watch.ListEntries.class,
      Watch.Remove.class
    })
public final class Watch implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: add, import, list or remove");
  }

  /** Adds an entry, or puts one in place of another. */
  @Command(
      name = "add",
      description = "Pins a case, or adds a name to recognise; replaces the entry of that key.",
      mixinStandardHelpOptions = true)
  static final class Add implements Callable<Integer> {
    @Parameters(paramLabel = "KEY", description = "The case id, or the name.")
    private String key;

    @Option(names = "--caption", paramLabel = "TEXT", description = "Caption to show for the case.")
    private String caption;

    @Option(
        names = "--alias",
        paramLabel = "TEXT",
        description =
            "Another name of the case or the entity, or another id of the case. May be repeated.")
    private List<String> aliases = List.of();

    @Option(
        names = "--party",
        paramLabel = "NAME",
        description = "A party that identifies the case. May be repeated.")
    private List<String> parties = List.of();

    @Option(names = "--court", paramLabel = "ID", description = "Court of the case, such as nysd.")
    private String court;

    @Option(names = "--docket", paramLabel = "DOCKET", description = "Docket of the case.")
    private String docket;

    @Option(
        names = "--type",
        paramLabel = "TYPE",
        description = "The key is a name of this type: ${COMPLETION-CANDIDATES}")
    private EntityType type;

    @Option(
        names = "--not-same-as",
        paramLabel = "ID",
        description = "A case that must not be merged with this one. May be repeated.")
    private List<String> notSameAs = List.of();

    @Mixin private ClusterOptions cluster;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
      boolean pins =
          caption != null
              || court != null
              || docket != null
              || !parties.isEmpty()
              || !notSameAs.isEmpty();
      if (type != null && pins) {
        throw new ParameterException(
            spec.commandLine(), "--type is for a name; a name has no case options but --alias");
      }
      WatchlistEntry entry =
          new WatchlistEntry(key, caption, aliases, parties, court, docket, type, notSameAs);
      byte[] value = new EventJson<>(WatchlistEntry.class).write(entry);
      cluster.with(kafka -> write(kafka, Map.of(key, value)));
      spec.commandLine().getOut().println("watching " + key);
      return ExitCode.OK;
    }
  }

  /** Adds all entries of files, or none if a line of them is no entry. */
  @Command(
      name = "import",
      description =
          "Adds the entries of files, one JSON object a line, as list --format json writes them.",
      mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of entries.")
    private List<Path> files;

    @Mixin private ClusterOptions cluster;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
      Map<String, WatchlistEntry> entries = new WatchlistFile().readAll(files);
      EventJson<WatchlistEntry> json = new EventJson<>(WatchlistEntry.class);
      Map<String, byte[]> records = new TreeMap<>();
      entries.forEach((key, entry) -> records.put(key, json.write(entry)));
      cluster.with(kafka -> write(kafka, records));
      spec.commandLine().getOut().println("watching " + entries.size() + " entries");
      return ExitCode.OK;
    }
  }

  /** One entry a row. */
  @Command(name = "list", description = "Lists the entries.", mixinStandardHelpOptions = true)
  static final class ListEntries implements Callable<Integer> {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        defaultValue = "table",
        description = "${COMPLETION-CANDIDATES}; json is what import takes.")
    private Format format;

    @Mixin private ClusterOptions cluster;
    @Spec private CommandSpec spec;

    /** How entries are written. */
    enum Format {
      table,
      json
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
      Collection<WatchlistEntry> entries = cluster.with(Watch::entries).values();
      if (format == Format.json) {
        new WatchlistFile().write(entries, spec.commandLine().getOut());
      } else {
        table(entries);
      }
      spec.commandLine().getOut().flush();
      return ExitCode.OK;
    }

    private void table(Collection<WatchlistEntry> entries) {
      Columns columns = new Columns(spec.commandLine().getOut(), 30, 8, 34, 34, 12, 18, 34);
      columns.row("KEY", "TYPE", "CAPTION OR ALIASES", "PARTIES", "COURT", "DOCKET", "NOT SAME AS");
      for (WatchlistEntry entry : entries) {
        columns.row(
            entry.key(),
            entry.entityType() == null ? "case" : entry.entityType().name(),
            entry.caption() == null ? String.join(", ", entry.aliases()) : entry.caption(),
            String.join(", ", entry.parties()),
            entry.court(),
            entry.docket(),
            String.join(", ", entry.notSameAs()));
      }
    }
  }

  /** Removes an entry. */
  @Command(name = "remove", description = "Removes an entry.", mixinStandardHelpOptions = true)
  static final class Remove implements Callable<Integer> {
    @Parameters(paramLabel = "KEY", description = "The case id, or the name.")
    private String key;

    @Mixin private ClusterOptions cluster;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
      if (!cluster.with(Watch::entries).containsKey(key)) {
        throw new Failure("nothing is watched as %s; see casewire watch list".formatted(key));
      }
      cluster.with(kafka -> write(kafka, Collections.singletonMap(key, null)));
      spec.commandLine().getOut().println("no longer watching " + key);
      return ExitCode.OK;
    }
  }

  private static Map<String, WatchlistEntry> entries(KafkaProperties cluster) throws IOException {
    EventJson<WatchlistEntry> json = new EventJson<>(WatchlistEntry.class);
    Map<String, WatchlistEntry> entries = new TreeMap<>();
    try (TopicReading reading = new TopicReading(cluster, Topic.WATCHLIST.name())) {
      reading.toEnd(
          record -> {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
              entries.remove(key);
            } else {
              entries.put(key, json.read(record.value()));
            }
          });
    }
    return entries;
  }

  /**
   * @param values of entries by their keys; null removes one
   */
  private static Void write(KafkaProperties cluster, Map<String, byte[]> values)
      throws IOException, InterruptedException {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            cluster.with("max.block.ms", "10000").toProperties(),
            new StringSerializer(),
            new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      values.forEach((key, value) -> sent.add(producer.send(record(key, value))));
      for (Future<RecordMetadata> written : sent) {
        written.get();
      }
      return null;
    } catch (ExecutionException e) {
      throw new IOException("an entry is not written: " + e.getCause().getMessage(), e);
    }
  }

  private static ProducerRecord<String, byte[]> record(String key, byte[] value) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(Topic.WATCHLIST.name(), key, value);
    record.headers().add(EventHeader.CONTENT_TYPE, utf8(EventHeader.JSON));
    record.headers().add(EventHeader.SCHEMA_VERSION, utf8(EventHeader.VERSION));
    return record;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
