package casewire.ingest.watch;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file of the inbox as it was seen.
 *
 * @param name path below the inbox, with forward slashes
 * @param inbox the inbox itself
 * @param path where it lies
 * @param seen its state when it had settled
 */
public record InboxFile(String name, Path inbox, Path path, Fingerprint seen) {
  private static final Set<OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  /**
   * Opens it folder by folder, each relative to the one before, so that nobody who may write to the
   * inbox can swap a folder or the file for a link to something outside while it is opened.
   */
  public SeekableByteChannel open() throws IOException {
    try (DirectoryStream<Path> folder = Files.newDirectoryStream(inbox)) {
      return folder instanceof SecureDirectoryStream<Path> secure
          ? open(secure, inbox.relativize(path))
          : Files.newByteChannel(path, READ);
    }
  }

  private static SeekableByteChannel open(SecureDirectoryStream<Path> folder, Path below)
      throws IOException {
    if (below.getNameCount() == 1) {
      return folder.newByteChannel(below, READ);
    }
    Path first = below.getName(0);
    try (SecureDirectoryStream<Path> next =
        folder.newDirectoryStream(first, LinkOption.NOFOLLOW_LINKS)) {
      return open(next, below.subpath(1, below.getNameCount()));
    }
  }
}
