package casewire.standalone.cases;

import casewire.events.EventJson;
import casewire.events.WatchlistEntry;
import casewire.runtime.Failure;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A watch-list in a file: one entry a line, in JSON as {@code watchlist-entry.schema.json} has it.
 * Empty lines and lines that start with {@code #} are passed over; of two entries with one key the
 * later counts.
 */
public final class WatchlistFile {
  private final EventJson<WatchlistEntry> json = new EventJson<>(WatchlistEntry.class);

  /**
   * By their keys, all of them or none.
   *
   * @throws Failure if a line is no entry; it names the file, the line and the remedy
   */
  public Map<String, WatchlistEntry> read(Path file) throws IOException {
    Map<String, WatchlistEntry> entries = new TreeMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        WatchlistEntry entry = entry(line, file, i + 1);
        entries.put(entry.key(), entry);
      }
    }
    return entries;
  }

  /**
   * The entries of several files; of two with one key that of the later file counts.
   *
   * @throws Failure as {@link #read}
   */
  public Map<String, WatchlistEntry> readAll(List<Path> files) throws IOException {
    Map<String, WatchlistEntry> entries = new TreeMap<>();
    for (Path file : files) {
      entries.putAll(read(file));
    }
    return entries;
  }

  private WatchlistEntry entry(String line, Path file, int number) {
    WatchlistEntry entry;
    try {
      entry = json.read(line.getBytes(StandardCharsets.UTF_8));
    } catch (JsonParseException e) {
      String place = "it is not JSON from column " + e.getLocation().getColumnNr() + " on";
      throw new Failure(refusal(file, number, place), e);
    } catch (JsonProcessingException e) {
      throw new Failure(refusal(file, number, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new Failure(refusal(file, number, e.getMessage()), e);
    }
    if (entry.key() == null || entry.key().isBlank()) {
      throw new Failure(refusal(file, number, "it has no \"key\""));
    }
    boolean pins = entry.caption() != null || entry.court() != null || entry.docket() != null;
    if (entry.entityType() != null && pins) {
      throw new Failure(
          refusal(file, number, "an entry with an \"entityType\" is a name, no case"));
    }
    return entry;
  }

  private static String refusal(Path file, int number, String reason) {
    return """
        %s, line %d is no entry of a watch-list: %s. Write one JSON object a line, such as \
        {"key":"Streamdeck","entityType":"ORG"}; casewire watch list --format json shows more"""
        .formatted(file, number, reason);
  }

  /** As {@link #read} takes them. */
  void write(Collection<WatchlistEntry> entries, PrintWriter out) {
    entries.forEach(entry -> out.println(new String(json.write(entry), StandardCharsets.UTF_8)));
  }
}
