package casewire.events;

/**
 * A link from one case to another.
 *
 * @param caseId the other case's id
 * @param relation what this case is to the other
 */
public record RelatedCase(String caseId, CaseRelation relation) {}
