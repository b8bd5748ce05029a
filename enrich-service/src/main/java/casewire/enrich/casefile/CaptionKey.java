package casewire.enrich.casefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What captions of one case have in common: the first party of each side. */
final class CaptionKey {
  private static final Pattern VERSUS =
      Pattern.compile(
          "(?<left>.+?)\\s+(?:v|vs|versus)\\.?\\s+(?<right>.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_RE =
      Pattern.compile("(?:in re|ex parte|matter of)\\s+(?<name>.+)", Pattern.CASE_INSENSITIVE);

  private CaptionKey() {}

  /** Empty if the caption does not name both sides: it then identifies nothing. */
  static Optional<String> of(String caption) {
    Matcher versus = VERSUS.matcher(caption);
    if (versus.matches()) {
      String left = PartyKey.of(versus.group("left"));
      String right = PartyKey.of(versus.group("right"));
      return left.isEmpty() || right.isEmpty()
          ? Optional.empty()
          : Optional.of(left + " v " + right);
    }
    Matcher inRe = IN_RE.matcher(caption);
    return inRe.matches()
        ? Optional.of("in re " + PartyKey.of(inRe.group("name")))
        : Optional.empty();
  }
}
