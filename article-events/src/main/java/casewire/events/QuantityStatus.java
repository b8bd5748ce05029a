package casewire.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a quantity or a remedy stands: a demand is not an order. */
public enum QuantityStatus {
  SOUGHT("sought"),
  OFFERED("offered"),
  RECOMMENDED("recommended"),
  MAXIMUM("maximum"),
  MINIMUM("minimum"),
  ORDERED("ordered"),
  DENIED("denied"),
  AGREED("agreed"),
  SERVED("served"),
  ESTIMATED("estimated");

  private final String key;

  QuantityStatus(String key) {
    this.key = key;
  }

  /** The value in JSON. */
  @JsonValue
  public String key() {
    return key;
  }
}
