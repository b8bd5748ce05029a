package casewire.ingest.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;

/** The entries of an archive, in the order they lie in it; read once, without its directory. */
public final class Entries {
  private final ArchiveInputStream<?> archive;
  private ArchiveEntry current;

  private Entries(ArchiveInputStream<?> archive) {
    this.archive = archive;
  }

  public static Entries of(Packing packing, InputStream in) {
    return new Entries(
        packing == Packing.TAR
            ? new TarArchiveInputStream(in)
            : new ZipArchiveInputStream(in, "UTF-8", true, true));
  }

  /** Goes to the next entry that is no directory; false at the end. */
  public boolean next() throws IOException {
    do {
      current = archive.getNextEntry();
    } while (current != null && current.isDirectory());
    return current != null;
  }

  public String name() {
    return current.getName();
  }

  /** Whether it has content, and is no link or device. */
  public boolean isFile() {
    return current instanceof TarArchiveEntry tar
        ? tar.isFile() && !tar.isLink() && !tar.isSymbolicLink()
        : current instanceof ZipArchiveEntry zip && !zip.isUnixSymlink();
  }

  /** Whether it can be unpacked: it is not encrypted, and its compression is known. */
  public boolean isReadable() {
    return archive.canReadEntryData(current);
  }

  /**
   * When it was modified; null if the archive does not say so in a way that means the same
   * everywhere. The time that every zip has is a local one.
   */
  public Instant modified() {
    if (current instanceof TarArchiveEntry tar) {
      return tar.getLastModifiedTime().toInstant();
    }
    ZipExtraField field =
        ((ZipArchiveEntry) current).getExtraField(X5455_ExtendedTimestamp.HEADER_ID);
    return field instanceof X5455_ExtendedTimestamp times && times.getModifyFileTime() != null
        ? times.getModifyFileTime().toInstant()
        : null;
  }

  /** Its bytes; closing them does not close the archive. */
  public InputStream bytes() {
    return new EntryInput(archive);
  }

  /** A window on the archive that stays open. */
  private static final class EntryInput extends FilterInputStream {
    EntryInput(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
