package casewire.events;

import java.util.List;

/**
 * Something the article names, with every place that names it.
 *
 * @param id names the entity within its article, such as {@code e3}
 * @param type what it is
 * @param name canonical name
 * @param value normalised value: ISO 4217 code and decimal amount ({@code JPY 460000000}), ISO 8601
 *     date, interval or duration (EDTF where a part is open, {@code XXXX-02-02}), court id; null
 *     for other types
 * @param status of a quantity; null where the text says nothing, and for other types
 * @param equivalentOf id of the amount that this one is a conversion of, or null
 * @param inferred what of the value the text does not say, and from what it was taken, such as
 *     {@code year from datePublished}; null where the text says all
 * @param mentions the places, in text order, at least one
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    String value,
    QuantityStatus status,
    String equivalentOf,
    String inferred,
    List<Mention> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
