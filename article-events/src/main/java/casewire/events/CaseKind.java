package casewire.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who proceeds against whom, and how. */
public enum CaseKind {
  /** Between private parties, or against a public one. */
  CIVIL("civil"),
  /** A prosecution. */
  CRIMINAL("criminal"),
  /** By or against a regulator or legislator. */
  REGULATORY("regulatory");

  private final String key;

  CaseKind(String key) {
    this.key = key;
  }

  /** The value in JSON. */
  @JsonValue
  public String key() {
    return key;
  }
}
