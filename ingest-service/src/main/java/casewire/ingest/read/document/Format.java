package casewire.ingest.read.document;

/** A format of documents that hold articles, by the name that events carry. */
public enum Format {
  TEXT("text"),
  DIGEST("digest"),
  MARKDOWN("markdown"),
  HTML("html"),
  RSS("rss"),
  ATOM("atom"),
  JSON("json"),
  NDJSON("ndjson"),
  CSV("csv"),
  EML("eml"),
  MBOX("mbox"),
  PDF("pdf"),
  DOCX("docx");

  private final String key;

  Format(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
