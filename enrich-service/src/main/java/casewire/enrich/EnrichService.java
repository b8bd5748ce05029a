package casewire.enrich;

/** The enrich program. */
public final class EnrichService {
  private EnrichService() {}

  public static void main(String[] arguments) {
    System.exit(2);
  }
}
