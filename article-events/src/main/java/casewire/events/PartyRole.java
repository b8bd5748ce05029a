package casewire.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a party is to its case. */
public enum PartyRole {
  PLAINTIFF("plaintiff"),
  DEFENDANT("defendant"),
  APPELLANT("appellant"),
  APPELLEE("appellee"),
  PETITIONER("petitioner"),
  RESPONDENT("respondent"),
  PROSECUTOR("prosecutor"),
  /** Neither side, such as a subpoenaed service. */
  THIRD_PARTY("third-party");

  private final String key;

  PartyRole(String key) {
    this.key = key;
  }

  /** The value in JSON. */
  @JsonValue
  public String key() {
    return key;
  }
}
