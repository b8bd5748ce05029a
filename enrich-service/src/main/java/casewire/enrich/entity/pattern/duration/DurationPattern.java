package casewire.enrich.entity.pattern.duration;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.Pattern;
import casewire.enrich.entity.pattern.Scan;
import casewire.enrich.entity.pattern.element.Lengths;
import casewire.enrich.entity.pattern.element.Lengths.Length;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.EntityType;
import java.util.function.Consumer;

/**
 * Lengths of time: {@code five years}, {@code three-year}, {@code 27 to 33 months}, {@code a year
 * and a day}, and vague ones without a value, {@code past few years}. Not ages ({@code
 * 52-year-old}) and not points in time ({@code two years ago}).
 */
public final class DurationPattern implements Pattern {
  @Override
  public void find(Scan scan, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    int i = 0;
    while (i < tokens.size()) {
      Length length = Lengths.at(tokens, i);
      if (length == null || isPointInTime(tokens, length.end()) || isAge(tokens, i, length)) {
        i++;
        continue;
      }
      found.accept(
          scan.found(EntityType.DURATION, length.start(), length.end() - 1, length.value()));
      i = length.end();
    }
  }

  private static boolean isPointInTime(Tokens tokens, int end) {
    return tokens.isWord(end, "ago");
  }

  /** "52-year-old", "52 years old", "aged 18 months". */
  private static boolean isAge(Tokens tokens, int i, Length length) {
    int next = tokens.isDash(length.end()) ? length.end() + 1 : length.end();
    return tokens.isWord(next, "old")
        || tokens.isWord(next, "olds")
        || tokens.isWord(next, "of") && tokens.isWord(next + 1, "age")
        || tokens.isWord(i - 1, "aged");
  }
}
