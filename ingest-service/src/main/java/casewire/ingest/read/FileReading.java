package casewire.ingest.read;

import casewire.ingest.read.archive.Entries;
import casewire.ingest.read.archive.EntryName;
import casewire.ingest.read.archive.Expansion;
import casewire.ingest.read.archive.Packing;
import casewire.ingest.read.article.Dating;
import casewire.ingest.read.document.Detected;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatDetection;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.UnreadableException;
import java.io.IOException;

/** One file as it is read, with the documents that are packed in it. */
final class FileReading {
  private static final String UNKNOWN_FORMAT = "unknown";
  private static final String NESTED = "!/";

  private final ReadLimits limits;
  private final Formats formats;
  private final FileInput file;
  private final RecordSequence sequence;
  private final Expansion expansion;

  FileReading(ReadLimits limits, Formats formats, FileInput file, RecordSequence sequence) {
    this.limits = limits;
    this.formats = formats;
    this.file = file;
    this.sequence = sequence;
    this.expansion = new Expansion(file::count, limits.expansionRatio(), limits.archiveEntries());
  }

  /**
   * @param size of the file in bytes
   * @throws IOException if the disk fails
   */
  void read(String name, Dating dating, long size) throws IOException {
    Document document = Document.open(name, dating, file);
    Place place = new Place(null, size);
    packed(document, place, 0);
    if (sequence.count() == 0) {
      broken(document, place, UNKNOWN_FORMAT, noArticle("the file"));
    }
  }

  /**
   * Where a document lies.
   *
   * @param entry null if it is the file itself
   * @param size in bytes; negative if it is not known
   */
  private record Place(String entry, long size) {
    Place in(String name) {
      return new Place(entry == null ? name : entry + NESTED + name, -1);
    }
  }

  private void packed(Document document, Place place, int depth) throws IOException {
    Packing packing = Packing.of(document.head());
    if (packing == null || packing == Packing.ZIP && FormatDetection.isWord(document)) {
      plain(document, place);
    } else {
      attempt(document, place, packing.key(), () -> unpack(packing, document, place, depth + 1));
    }
  }

  private void unpack(Packing packing, Document document, Place place, int depth)
      throws IOException {
    if (depth > limits.archiveDepth()) {
      throw new UnreadableException(
          "too-deep",
          null,
          "more than "
              + limits.archiveDepth()
              + " archives lie in each other; unpack them, or raise the limit archive-depth");
    }
    if (packing.isArchive()) {
      entries(Entries.of(packing, document.bytes()), document, place, depth);
    } else {
      unpacked(packing, document, place, depth);
    }
  }

  private void unpacked(Packing packing, Document document, Place place, int depth)
      throws IOException {
    Document inner =
        Document.open(
            packing.unpackedName(document.name()),
            document.dating(),
            expansion.counted(packing.decompressed(document.bytes())));
    packed(inner, new Place(place.entry(), -1), depth);
  }

  private void entries(Entries entries, Document archive, Place place, int depth)
      throws IOException {
    while (entries.next()) {
      expansion.countEntry();
      String name = entries.name();
      if (!EntryName.isSafe(name)) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        String message = "the entry '" + shown + "' leads out of the archive; rename it";
        broken(archive, place, "archive", new UnreadableException("unsafe-name", null, message));
      } else if (!EntryName.isClutter(name)) {
        entry(entries, archive.dating(), place.in(name), depth);
      }
    }
  }

  private void entry(Entries entries, Dating dating, Place place, int depth) throws IOException {
    Dating inEntry = entries.modified() == null ? dating : dating.before(entries.modified());
    Document document =
        entries.isReadable() && entries.isFile()
            ? Document.open(fileName(entries.name()), inEntry, expansion.counted(entries.bytes()))
            : Document.of(fileName(entries.name()), inEntry, new byte[0]);
    if (!entries.isFile()) {
      String message = "the entry is a link or device; pack the file itself";
      broken(document, place, UNKNOWN_FORMAT, new UnreadableException("no-file", null, message));
    } else if (!entries.isReadable()) {
      String message = "the entry is encrypted; pack it without a password";
      broken(document, place, UNKNOWN_FORMAT, new UnreadableException("encrypted", null, message));
    } else {
      packed(document, place, depth);
    }
  }

  private void plain(Document document, Place place) throws IOException {
    attempt(
        document,
        place,
        UNKNOWN_FORMAT,
        () -> {
          if (document.head().length == 0) {
            String message = "the file is empty; drop it again with its text";
            throw new UnreadableException("empty", null, message);
          }
          Detected detected = FormatDetection.of(document);
          String format = detected.format().key();
          attempt(document, place, format, () -> articles(document, detected, place));
        });
  }

  private void articles(Document document, Detected detected, Place place) throws IOException {
    int before = sequence.count();
    String format = detected.format().key();
    formats
        .reader(detected.format())
        .read(document.decoded(detected), found -> sequence.add(format, place.entry(), found));
    if (sequence.count() == before) {
      throw noArticle("read as " + format + ", it");
    }
  }

  private static UnreadableException noArticle(String what) {
    return new UnreadableException("no-article", null, what + " holds no article; remove it");
  }

  /** Something that may find the document unreadable. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Document document, Place place, String format, Attempt attempt)
      throws IOException {
    try {
      attempt.run();
    } catch (StoppedException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      file.throwFailure();
      UnreadableException exhausted = expansion.failure();
      if (exhausted != null && place.entry() != null) {
        throw exhausted;
      }
      broken(
          document, place, format, exhausted == null ? Unreadable.because(e, format) : exhausted);
    }
  }

  private void broken(Document document, Place place, String format, UnreadableException e) {
    byte[] head = document.head();
    long size = Math.max(place.size(), head.length);
    FoundBroken broken = new FoundBroken(e.place(), e.reason(), e.getMessage(), head, size);
    sequence.add(format, place.entry(), broken);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
