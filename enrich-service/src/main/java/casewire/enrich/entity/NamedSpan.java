package casewire.enrich.entity;

import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.Objects;

/**
 * One place where a text names something.
 *
 * @param type what it names
 * @param span where, in UTF-16 code units of the document's text
 * @param name canonical name; places with the same type and name are one entity
 * @param value normalised value as in {@link casewire.events.Entity#value()}, or null
 */
public record NamedSpan(EntityType type, Span span, String name, String value) {
  public NamedSpan {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
  }
}
