package casewire.ingest.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/**
 * A folder that files are put into, so that nothing in it is ever overwritten and no half file ever
 * has a file's name.
 */
final class Shelf {
  private static final String UNFINISHED = ".casewire-unfinished-";

  private final Path folder;

  Shelf(Path folder) {
    this.folder = folder;
  }

  /**
   * Moves a file here, across file systems if need be. If the same content lies here under the same
   * name, as after a crash in the middle of such a move, the file is only removed where it was.
   *
   * @param place path below the folder, with forward slashes
   * @return where it lies now
   */
  Path put(Path file, String place, String sha256) throws IOException {
    Path wanted = folder.resolve(place);
    Files.createDirectories(wanted.getParent());
    for (int number = 0; ; number++) {
      Path target = wanted.resolveSibling(FileName.numbered(fileName(wanted), number));
      if (holds(target, file, sha256)) {
        Files.delete(file);
        return target;
      }
      try {
        if (!link(file, target)) {
          Files.createFile(target);
          fill(target, file, sha256);
        }
        return target;
      } catch (FileAlreadyExistsException e) {
        // Something else has the name: the next number.
      }
    }
  }

  /**
   * Gives the file its second name and takes the first away: a crash in between leaves the whole
   * file under both.
   *
   * @return false if the file systems cannot do that
   * @throws FileAlreadyExistsException if something has the name
   */
  private static boolean link(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
    Files.delete(file);
    return true;
  }

  private static void fill(Path reserved, Path file, String sha256) throws IOException {
    try {
      moveOver(file, reserved, sha256);
    } catch (IOException e) {
      Files.deleteIfExists(reserved);
      throw e;
    }
  }

  /** Writes a note beside a file of this folder. */
  static void note(Path file, String suffix, String text) throws IOException {
    Path note = file.resolveSibling(FileName.suffixed(fileName(file), suffix));
    Files.writeString(note, text, StandardCharsets.UTF_8);
  }

  /** The target is an empty file of ours, or one that is about to be replaced at once. */
  private static void moveOver(Path file, Path target, String sha256) throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Path copy = target.resolveSibling(UNFINISHED + sha256);
      copy(file, copy);
      Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(file);
    }
  }

  private static void copy(Path file, Path copy) throws IOException {
    FileTime modified = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        FileChannel channel =
            FileChannel.open(
                copy,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream out = Channels.newOutputStream(channel)) {
      in.transferTo(out);
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
    Files.setLastModifiedTime(copy, modified);
  }

  private static boolean holds(Path target, Path file, String sha256) throws IOException {
    try {
      return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
          && Files.size(target) == Files.size(file)
          && FileContent.sha256(target).equals(sha256);
    } catch (NoSuchFileException e) {
      if (Files.notExists(file)) {
        throw e;
      }
      return false;
    }
  }

  private static String fileName(Path path) {
    return path.getFileName().toString();
  }
}
