package casewire.standalone;

/** The casewire command line. */
public final class Casewire {
  private Casewire() {}

  public static void main(String[] arguments) {
    System.exit(2);
  }
}
