package casewire.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** How one case stands to another. */
public enum CaseRelation {
  APPEAL_OF("appeal-of"),
  CONSOLIDATED_WITH("consolidated-with"),
  CO_DEFENDANT_OF("co-defendant-of"),
  CITES("cites");

  private final String key;

  CaseRelation(String key) {
    this.key = key;
  }

  /** The value in JSON. */
  @JsonValue
  public String key() {
    return key;
  }
}
