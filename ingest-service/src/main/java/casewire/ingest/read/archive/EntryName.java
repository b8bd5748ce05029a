package casewire.ingest.read.archive;

import java.util.List;
import java.util.regex.Pattern;

/** Names of entries: which are safe to carry on, and which are none of the sender's files. */
public final class EntryName {
  private static final int LONGEST = 1024;
  private static final Pattern DRIVE = Pattern.compile("^[a-zA-Z]:.*", Pattern.DOTALL);

  private EntryName() {}

  /**
   * Whether the name stays below the archive: it is relative, does not climb, and has no control
   * character. Nothing is ever unpacked to disk, but events carry the name to those who may.
   */
  public static boolean isSafe(String name) {
    String path = name.replace('\\', '/');
    return !name.isBlank()
        && name.length() <= LONGEST
        && !path.startsWith("/")
        && !DRIVE.matcher(name).matches()
        && !List.of(path.split("/")).contains("..")
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** Whether an operating system left it there, as macOS does with {@code __MACOSX/._a.txt}. */
  public static boolean isClutter(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || file.startsWith(".") || file.equals("Thumbs.db");
  }
}
