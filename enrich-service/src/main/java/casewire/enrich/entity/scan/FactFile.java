package casewire.enrich.entity.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of facts beside a class on the class path: a row a line, columns parted by tabs, comments
 * after {@code #} at the start of a line. The comments say where the facts come from.
 */
public final class FactFile {
  private FactFile() {}

  /**
   * The rows of a file.
   *
   * @param owner a class of the package whose resources hold the file
   * @param name file name
   * @throws IllegalStateException if there is no such file: the jar is broken
   */
  public static List<String[]> rows(Class<?> owner, String name) {
    try (InputStream file = owner.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(
            "missing from the jar: " + owner.getPackageName() + " " + name);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
