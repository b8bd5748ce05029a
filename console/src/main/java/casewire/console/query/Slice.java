package casewire.console.query;

/**
 * Which part of a list.
 *
 * @param cursor where the last page ended, null for the first page
 * @param limit items at most
 */
public record Slice(String cursor, int limit) {
  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 200;

  public Slice {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new BadQuery("limit is between 1 and " + MAX_LIMIT);
    }
  }

  /** The first few. */
  public static Slice first(int limit) {
    return new Slice(null, limit);
  }
}
