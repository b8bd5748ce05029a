package casewire.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's own samples, which the jar carries. */
final class Samples {
  private static final String FOLDER = "/casewire/samples";

  private Samples() {}

  /** Puts every sample into the inbox, each at once whole. */
  static void dropInto(Path inbox) throws IOException {
    URL folder = Samples.class.getResource(FOLDER);
    if (folder == null) {
      throw new IOException("this build carries no samples");
    }
    try {
      URI uri = folder.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          drop(jar.getPath(FOLDER), inbox);
        }
      } else {
        drop(Path.of(uri), inbox);
      }
    } catch (URISyntaxException e) {
      throw new IOException("the samples are at no readable place: " + folder, e);
    }
  }

  private static void drop(Path samples, Path inbox) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(samples)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      Path partial = inbox.resolve("." + name + ".part");
      Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
      Files.move(partial, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
