package casewire.console.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that files are dropped into.
 *
 * @param folder where it is
 * @param uploads whether the console may put files into it
 * @param uploadLimit bytes of an uploaded file at most
 */
public record Inbox(Path folder, boolean uploads, long uploadLimit) {
  public static final long DEFAULT_UPLOAD_LIMIT = 64L << 20;

  private static final int SHOWN = 100;
  private static final int COUNTED = 10_000;
  private static final String PART_PREFIX = ".upload-";
  private static final String PART_SUFFIX = ".part";

  /**
   * What waits in the inbox.
   *
   * @param files the newest few
   * @param total how many there are, at most 10,000
   */
  public record Contents(List<WaitingFile> files, int total, boolean uploads, long uploadLimit) {}

  /**
   * A file that waits.
   *
   * @param modified ISO 8601 instant
   */
  public record WaitingFile(String file, long size, String modified) {}

  public Contents contents() throws IOException {
    List<WaitingFile> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> below = Files.walk(folder)) {
        below.filter(this::isVisible).limit(COUNTED).forEach(file -> add(file, files));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    List<WaitingFile> newest =
        files.stream()
            .sorted(Comparator.comparing(WaitingFile::modified).reversed())
            .limit(SHOWN)
            .toList();
    return new Contents(newest, files.size(), uploads, uploadLimit);
  }

  private boolean isVisible(Path path) {
    for (Path part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return Files.isRegularFile(path);
  }

  private void add(Path file, List<WaitingFile> files) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      files.add(
          new WaitingFile(
              folder.relativize(file).toString().replace('\\', '/'),
              attributes.size(),
              attributes.lastModifiedTime().toInstant().toString()));
    } catch (IOException e) {
      // It has been taken in the meantime: it no longer waits.
      return;
    }
  }

  /**
   * Puts a file into the inbox. It appears there whole, under a name of its own: a file that is
   * there already is not written over.
   *
   * @return the name it got
   * @throws UploadRefused if it may not, or the file is too large or has no usable name
   */
  public String put(UploadName name, InputStream content) throws IOException {
    if (!uploads) {
      throw new UploadRefused("uploads are off; start the console with --console-upload");
    }
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, PART_PREFIX, PART_SUFFIX);
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        copy(content, out);
      }
      for (int number = 1; ; number++) {
        String free = name.numbered(number);
        try {
          Files.createLink(folder.resolve(free), part);
          return free;
        } catch (FileAlreadyExistsException e) {
          continue;
        }
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void copy(InputStream content, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      size += n;
      if (size > uploadLimit) {
        throw new UploadRefused("the file is larger than " + uploadLimit + " bytes");
      }
      out.write(buffer, 0, n);
    }
  }
}
