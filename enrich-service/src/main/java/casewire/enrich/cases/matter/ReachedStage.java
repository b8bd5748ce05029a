package casewire.enrich.cases.matter;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.events.CaseStage;

/**
 * How far a case is.
 *
 * @param date normalised date of the event that tells the stage; null if unknown
 * @param event that tells the stage best; null if none does
 */
public record ReachedStage(CaseStage stage, String date, LitigationEvent event) {}
