package casewire.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a case is to an article. */
public enum CaseRole {
  /** The article is about it. */
  PRIMARY("primary"),
  /** The article only names it. */
  MENTIONED("mentioned");

  private final String key;

  CaseRole(String key) {
    this.key = key;
  }

  /** The value in JSON. */
  @JsonValue
  public String key() {
    return key;
  }
}
