package casewire.ingest;

/** The ingest program. */
public final class IngestService {
  private IngestService() {}

  public static void main(String[] arguments) {
    System.exit(2);
  }
}
