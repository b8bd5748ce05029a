package casewire.enrich.entity.pattern;

import casewire.enrich.text.Span;
import casewire.events.EntityType;
import casewire.events.QuantityStatus;

/**
 * One place where a text has a quantity, a date, an identifier or a court.
 *
 * @param type what it is
 * @param span where it is, in UTF-16 code units of the document's text
 * @param value normalised value as in {@link casewire.events.Entity#value()}, null if the text is
 *     too vague for one
 * @param status how a quantity stands, null if the text does not say
 * @param equivalentOf the span of the amount that this one converts, or null
 * @param inferred what of the value the text does not say, and from what it was taken; null where
 *     the text says all
 */
public record Found(
    EntityType type,
    Span span,
    String value,
    QuantityStatus status,
    Span equivalentOf,
    String inferred) {

  public static Found of(EntityType type, Span span, String value) {
    return new Found(type, span, value, null, null, null);
  }

  public Found inferredFrom(String source) {
    return new Found(type, span, value, status, equivalentOf, source);
  }

  public Found withStatus(QuantityStatus known) {
    return new Found(type, span, value, known, equivalentOf, inferred);
  }

  public Found equivalentTo(Found original) {
    return new Found(type, span, value, status, original.span, inferred);
  }
}
