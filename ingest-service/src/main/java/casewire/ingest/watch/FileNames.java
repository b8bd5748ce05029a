package casewire.ingest.watch;

import java.util.List;
import java.util.Locale;

/** Which names in the inbox stand for files that are still being written, or for no file at all. */
final class FileNames {
  /** What editors, browsers and transfer programs call a file until it is whole. */
  private static final List<String> UNFINISHED =
      List.of(".part", ".partial", ".filepart", ".crdownload", ".tmp", ".swp", "~");

  private static final String DONE = ".done";

  private final boolean doneMarkers;

  FileNames(boolean doneMarkers) {
    this.doneMarkers = doneMarkers;
  }

  /** Hidden files and folders, and what is not whole yet. */
  boolean ignored(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.startsWith(".") || UNFINISHED.stream().anyMatch(name::endsWith);
  }

  boolean isMarker(String fileName) {
    return doneMarkers && fileName.endsWith(DONE);
  }

  /** The marker that says this file is finished. */
  static String markerOf(String fileName) {
    return fileName + DONE;
  }

  /** The file that a marker speaks of. */
  static String markedBy(String marker) {
    return marker.substring(0, marker.length() - DONE.length());
  }
}
