package casewire.console.index;

/** What a document of the index is. */
public enum Kind {
  ARTICLE,
  CASE,
  DEAD_LETTER,
  FILE;

  /** The term that names the document of this kind with this id. */
  public String key(String id) {
    return name() + "/" + id;
  }
}
