package casewire.ingest.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

/** Walks the inbox and its subfolders once, never through a symbolic link. */
final class InboxScan {
  private final Path inbox;
  private final FileNames names;

  /** Takes what a walk meets. */
  interface Visitor {
    void folder(Path folder);

    /** A plain file that is neither hidden nor unfinished by its name. */
    void file(String name, Path path);

    /** A file that only says that another is finished. */
    void marker(String name, Path path);

    /** Neither file nor folder. */
    void refused(String name, String reason);

    void unreadable(Path path, IOException why);
  }

  InboxScan(Path inbox, FileNames names) {
    this.inbox = inbox;
    this.names = names;
  }

  void walk(Visitor visitor) throws IOException {
    Files.walkFileTree(inbox, new Walk(visitor, visitor::folder));
  }

  private String name(Path path) {
    return inbox.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Visitor visitor;
    private final Consumer<Path> folders;

    Walk(Visitor visitor, Consumer<Path> folders) {
      this.visitor = visitor;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(inbox) && names.ignored(folder.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.accept(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      String fileName = path.getFileName().toString();
      if (names.ignored(fileName)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        visitor.refused(name(path), "symbolic links are not followed; drop the file itself");
      } else if (!attributes.isRegularFile()) {
        visitor.refused(name(path), "it is no plain file");
      } else if (names.isMarker(fileName)) {
        visitor.marker(name(path), path);
      } else {
        visitor.file(name(path), path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException why) {
      if (path.equals(inbox) || !(why instanceof NoSuchFileException)) {
        visitor.unreadable(path, why);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException why) {
      if (why != null) {
        visitor.unreadable(folder, why);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
