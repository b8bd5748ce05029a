package casewire.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a case is, by the newest event the text reports of it. */
public enum CaseStage {
  COMPLAINT_FILED("complaint-filed"),
  ARREST("arrest"),
  INDICTMENT("indictment"),
  PLEA("plea"),
  VERDICT("verdict"),
  SENTENCING("sentencing"),
  JUDGMENT("judgment"),
  INJUNCTION("injunction"),
  SUBPOENA("subpoena"),
  SETTLEMENT("settlement"),
  DISMISSAL("dismissal"),
  /** Pending before, or decided by, an appellate court. */
  APPEAL("appeal"),
  /** A decision that is none of the above. */
  RULING("ruling"),
  OTHER("other");

  private final String key;

  CaseStage(String key) {
    this.key = key;
  }

  /** The value in JSON. */
  @JsonValue
  public String key() {
    return key;
  }
}
