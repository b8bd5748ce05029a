package casewire.ingest.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How documents are packed: one compressed, or several in an archive; told by the first bytes. */
public enum Packing {
  GZIP(0, ".gz", 0x1F, 0x8B, 8),
  BZIP2(0, ".bz2", 'B', 'Z', 'h'),
  ZSTD(0, ".zst", 0x28, 0xB5, 0x2F, 0xFD),
  ZIP(0, null, 'P', 'K', 3, 4),
  EMPTY_ZIP(0, null, 'P', 'K', 5, 6),
  TAR(257, null, 'u', 's', 't', 'a', 'r');

  private final int offset;
  private final String extension;
  private final int[] signature;

  Packing(int offset, String extension, int... signature) {
    this.offset = offset;
    this.extension = extension;
    this.signature = signature;
  }

  /** Null if it is not packed. */
  public static Packing of(byte[] head) {
    for (Packing packing : values()) {
      if (packing.matches(head)) {
        return packing;
      }
    }
    return null;
  }

  /** The name that events carry for what cannot be unpacked. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it holds several documents with names. */
  public boolean isArchive() {
    return extension == null;
  }

  /** The name that the document had before it was compressed. */
  public String unpackedName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (this == GZIP && lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 3) + "tar";
    }
    return lower.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
  }

  /** The bytes before compression, of all members that follow each other. */
  public InputStream decompressed(InputStream in) throws IOException {
    return switch (this) {
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case ZSTD -> new ZstdCompressorInputStream(in);
      case ZIP, EMPTY_ZIP, TAR -> throw new IllegalStateException(this + " has entries");
    };
  }

  private boolean matches(byte[] head) {
    if (head.length < offset + signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((head[offset + i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
