package casewire.enrich.entity.pattern;

import java.util.Optional;

/**
 * The parties of a case caption.
 *
 * @param first who proceeds, as written; in {@code In re X} the matter, X
 * @param second against whom, as written; null in {@code In re X}
 */
public record Caption(String first, String second) {
  /**
   * The parties that a caption names, such as {@code MGM Studios v. Grokster}; empty if the text is
   * none, as other citations are.
   */
  public static Optional<Caption> parse(String text) {
    return Captions.parse(text);
  }
}
