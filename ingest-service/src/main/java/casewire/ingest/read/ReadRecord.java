package casewire.ingest.read;

/** What a reader finds in a file, in file order. */
public sealed interface ReadRecord permits ReadArticle, BrokenRecord {
  /** The format it was read as, such as {@code digest}. */
  String format();

  /** Place among the file's records, from 0. */
  int index();

  /** The entry of the archive it lies in; null if the file is no archive. */
  String entry();

  /** Where in the file or entry, such as {@code line 12}; null if it is the whole. */
  String place();
}
