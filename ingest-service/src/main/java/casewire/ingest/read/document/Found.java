package casewire.ingest.read.document;

/** What a format's reader finds in a document, in the document's order. */
public sealed interface Found permits FoundArticle, FoundBroken {
  /** Where in the document, such as {@code line 12}; null if it is the whole document. */
  String place();

  /** The same at another place. */
  Found at(String place);
}
