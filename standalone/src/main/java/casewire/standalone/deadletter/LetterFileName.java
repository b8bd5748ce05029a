package casewire.standalone.deadletter;

import casewire.events.DeadLetter;
import java.nio.file.Path;

/** Names of files for letters; what a letter says cannot lead out of the folder. */
final class LetterFileName {
  private LetterFileName() {}

  static String of(DeadLetter letter) {
    String id = letter.id().replaceAll("[^A-Za-z0-9_-]", "_");
    Path file = letter.file() == null ? null : Path.of(letter.file()).getFileName();
    return file == null ? id : id + "-" + file;
  }
}
