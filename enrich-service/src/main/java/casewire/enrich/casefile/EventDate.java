package casewire.enrich.casefile;

/** Dates of events as timelines order them. */
final class EventDate {
  private EventDate() {}

  /**
   * The day an event is filed under.
   *
   * @param stageDate ISO 8601 date or interval, with X for what is open (EDTF); may be null
   * @param published the article's ISO 8601 date or time; may be null
   * @return the event's date as it is known, the article's where it is not; null if neither is
   */
  static String of(String stageDate, String published) {
    if (stageDate != null && !stageDate.isEmpty() && Character.isDigit(stageDate.charAt(0))) {
      return stageDate.split("/", 2)[0];
    }
    return day(published);
  }

  /** The date part, null if there is none. */
  static String day(String iso) {
    return iso == null || iso.length() < 10 ? iso : iso.substring(0, 10);
  }
}
