package casewire.enrich.cases.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables beside the classes: a row a line, fields apart by {@code |}, {@code #} for remarks. */
public final class ResourceTable {
  private ResourceTable() {}

  /** The rows of the table beside the owner; the last field keeps any further bars. */
  public static List<String[]> rows(Class<?> owner, String name, int fields) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\\|", fields);
        if (row.length != fields) {
          throw new IllegalArgumentException(name + ": not " + fields + " fields: " + line);
        }
        for (int i = 0; i < row.length; i++) {
          row[i] = row[i].trim();
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }
}
