package casewire.events;

/**
 * One report of a case's progress.
 *
 * @param date ISO 8601 date of the event, of the article where the event's is unknown; null if both
 *     are
 * @param stage what happened
 * @param articleId the article that reports it
 * @param headline that article's headline
 */
public record TimelineEntry(String date, CaseStage stage, String articleId, String headline) {}
