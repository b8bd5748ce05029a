package casewire.enrich.entity;

import casewire.enrich.text.Span;
import casewire.events.EntityType;
import casewire.events.QuantityStatus;
import java.util.List;

/**
 * An {@link casewire.events.Entity} whose mentions still count in UTF-16 code units of the
 * document.
 *
 * @param mentions in text order, at least one
 */
public record RecognizedEntity(
    String id,
    EntityType type,
    String name,
    String value,
    QuantityStatus status,
    String equivalentOf,
    String inferred,
    List<Span> mentions) {
  public RecognizedEntity {
    mentions = List.copyOf(mentions);
  }
}
