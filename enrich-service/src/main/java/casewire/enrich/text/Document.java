package casewire.enrich.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as the recognisers and taggers see it.
 *
 * @param text headline, an empty line, and the body, exactly as published
 * @param headlineEnd offset after the headline, in UTF-16 code units
 * @param language BCP 47 tag, {@code und} if undetermined
 * @param published day of publication, if known
 */
public record Document(
    String text, int headlineEnd, String language, Optional<LocalDate> published) {

  public String textOf(Span span) {
    return text.substring(span.start(), span.end());
  }

  public boolean isHeadline(Span span) {
    return span.end() <= headlineEnd;
  }
}
