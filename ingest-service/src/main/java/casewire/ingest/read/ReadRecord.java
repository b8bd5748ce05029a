package casewire.ingest.read;

/** What a reader finds in a file, in file order. */
public sealed interface ReadRecord permits ReadArticle, BrokenRecord {
  /** The format it was read as, such as {@code digest}. */
  String format();

  /** Place among the file's records, from 0. */
  int index();

  /** Where in the file, such as {@code line 12}; null if it is the whole file. */
  String place();
}
