package casewire.endtoend.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The folders on the host that a container works on, and the user who may. */
record SharedFolder(Path root) {
  private static final String IMAGE_USER = "10001:10001";

  static SharedFolder in(Path root) throws IOException {
    SharedFolder shared = new SharedFolder(root);
    for (Path folder : List.of(root, shared.inbox(), shared.archive(), shared.quarantine())) {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    return shared;
  }

  Path inbox() {
    return root.resolve("inbox");
  }

  Path archive() {
    return root.resolve("archive");
  }

  Path quarantine() {
    return root.resolve("quarantine");
  }

  /** Who runs the tests, so that the files can be deleted afterwards; never root. */
  String user() throws IOException {
    int user = (int) Files.getAttribute(root, "unix:uid");
    int group = (int) Files.getAttribute(root, "unix:gid");
    return user == 0 ? IMAGE_USER : user + ":" + group;
  }

  /** Puts a file into the inbox at one stroke. */
  void drop(Path file) throws IOException {
    Path copy = root.resolve(file.getFileName());
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    Files.move(copy, inbox().resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes articles that nobody has seen before, one a file, and drops none of them. */
  List<Path> write(String title, int number) throws IOException {
    List<Path> files = new ArrayList<>();
    Path folder = Files.createDirectories(root.resolve("written"));
    for (int i = 0; i < number; i++) {
      Path file = folder.resolve("%s-%d.txt".formatted(title.replace(' ', '-'), i));
      Files.writeString(
          file,
          """
          %1$s: dispute %2$d reaches the federal court

          NEW YORK, March 4, 2025 - Harbor Lantern Books %2$d LLC sued Quillvane Media Inc. in the U.S. District Court for \
          the Southern District of New York, claiming copyright infringement and seeking $%2$d,500,000 in damages.

          A hearing in Harbor Lantern Books %2$d LLC v. Quillvane Media Inc. is set for May 12, 2025 before Judge Ada Norwood.
          """
              .formatted(title, i + 1));
      files.add(file);
    }
    return files;
  }
}
