package casewire.enrich.text;

import casewire.events.RawArticle;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * An article as the recognisers and taggers see it.
 *
 * @param text headline, an empty line, and the body, exactly as published
 * @param headlineEnd offset after the headline, in UTF-16 code units
 * @param language BCP 47 tag, {@code und} if undetermined
 * @param published day of publication, if known
 * @param segments of the text, which is cut once for all who read it
 */
public record Document(
    String text,
    int headlineEnd,
    String language,
    Optional<LocalDate> published,
    Segments segments) {

  public Document(String text, int headlineEnd, String language, Optional<LocalDate> published) {
    this(text, headlineEnd, language, published, Segments.of(text));
  }

  public static Document of(RawArticle article) {
    return new Document(
        article.text(),
        article.headline().length(),
        article.inLanguage(),
        dayOf(article.datePublished()));
  }

  /** The day as the publisher's own calendar has it: the date part of an ISO 8601 string. */
  private static Optional<LocalDate> dayOf(String iso) {
    if (iso == null || iso.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public String textOf(Span span) {
    return text.substring(span.start(), span.end());
  }

  public boolean isHeadline(Span span) {
    return span.end() <= headlineEnd;
  }
}
