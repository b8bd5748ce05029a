package casewire.enrich.entity.pattern;

import casewire.enrich.entity.scan.Tokens;
import java.util.Optional;

/** Reads the parties out of a caption that stands alone. */
final class Captions {
  private Captions() {}

  static Optional<Caption> parse(String text) {
    Tokens tokens = Tokens.of(text);
    int matter = CaptionPattern.matterAfter(tokens, 0);
    if (matter > 0 && tokens.exists(matter)) {
      return Optional.of(new Caption(text.substring(tokens.start(matter)), null));
    }
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (CaptionPattern.isVersus(tokens, i)) {
        int second = tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
        return tokens.exists(second)
            ? Optional.of(
                new Caption(
                    text.substring(0, tokens.end(i - 1)), text.substring(tokens.start(second))))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
