package casewire.enrich.casefile;

/**
 * What brings groups together that may be one case.
 *
 * @param text sorts and compares as text
 */
public record MatchKey(String text) implements Comparable<MatchKey> {
  /** More groups than this share a key that settles nothing, such as that of "People v. Doe". */
  public static final int MOST_GROUPS = 200;

  static MatchKey id(String caseId) {
    return new MatchKey("id " + caseId);
  }

  static MatchKey caption(String captionKey) {
    return new MatchKey("caption " + captionKey);
  }

  static MatchKey docket(String court, String docket) {
    return new MatchKey("docket " + court + " " + docket);
  }

  @Override
  public int compareTo(MatchKey other) {
    return text.compareTo(other.text);
  }
}
