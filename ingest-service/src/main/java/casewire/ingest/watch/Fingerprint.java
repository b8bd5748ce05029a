package casewire.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/**
 * What tells one state of a file from another without reading it.
 *
 * @param regular whether it is a plain file, and no folder, link, pipe or device
 * @param identity the file system's own key of the file
 * @param size in bytes
 * @param modified modification time, which a copy may have kept from its original
 * @param changed time of the last change to the file or its name by the file system's clock, which
 *     nobody can set; the modification time where there is none
 */
public record Fingerprint(
    boolean regular, String identity, long size, FileTime modified, FileTime changed) {
  private static final String UNIX = "unix:isRegularFile,dev,ino,size,lastModifiedTime,ctime";

  /** Looks at the file itself, never through a symbolic link. */
  public static Fingerprint of(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      Map<String, Object> unix = Files.readAttributes(file, UNIX, LinkOption.NOFOLLOW_LINKS);
      return new Fingerprint(
          (boolean) unix.get("isRegularFile"),
          unix.get("dev") + ":" + unix.get("ino"),
          (long) unix.get("size"),
          (FileTime) unix.get("lastModifiedTime"),
          (FileTime) unix.get("ctime"));
    }
    BasicFileAttributes basic =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Fingerprint(
        basic.isRegularFile(),
        String.valueOf(basic.fileKey()),
        basic.size(),
        basic.lastModifiedTime(),
        basic.lastModifiedTime());
  }

  /** One line that differs whenever the file was written, replaced, copied or moved. */
  public String stamp() {
    return identity + " " + size + " " + modified + " " + changed;
  }
}
