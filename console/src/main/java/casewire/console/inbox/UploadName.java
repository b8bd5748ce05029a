package casewire.console.inbox;

/**
 * A file name that stays in its folder: no separators, no control characters, not hidden, no longer
 * than a file system allows.
 *
 * @param name such as {@code news.txt}
 */
public record UploadName(String name) {
  private static final int MAX_LENGTH = 200;

  /**
   * @throws UploadRefused if it is no such name
   */
  public UploadName {
    boolean plain =
        name.codePoints()
            .noneMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c));
    if (!plain || name.isBlank() || name.startsWith(".") || name.length() > MAX_LENGTH) {
      throw new UploadRefused("the file needs a plain name, such as news.txt");
    }
  }

  /** The name itself, then {@code news-2.txt}, {@code news-3.txt} and so on. */
  String numbered(int number) {
    if (number == 1) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? name + "-" + number
        : name.substring(0, dot) + "-" + number + name.substring(dot);
  }
}
