package casewire.events;

import java.util.List;

/**
 * A lawsuit or prosecution that an article is about or names.
 *
 * @param id pure function of what the text says: court and docket, else court and lead parties
 * @param caption Bluebook short form, such as {@code United States v. Bridi}
 * @param kind who proceeds against whom
 * @param parties in the order of the caption
 * @param court null if the text names none
 * @param docket normalised, {@code 1:20-cr-00018} or {@code C-682/18}; null if unknown
 * @param stage the newest event the text reports
 * @param stageDate ISO 8601 date or interval of that event; null if unknown
 * @param outcome how it ended, in the words of the taxonomy; null while it is open or unknown
 * @param claims keys of the claims taxonomy
 * @param relief keys of the relief taxonomy
 * @param remedies the relief in detail
 * @param role what the case is to the article
 * @param confidence 0 to 1
 * @param related links to other cases
 * @param evidence the places that say so
 */
public record LegalCase(
    String id,
    String caption,
    CaseKind kind,
    List<Party> parties,
    Court court,
    String docket,
    CaseStage stage,
    String stageDate,
    String outcome,
    List<String> claims,
    List<String> relief,
    List<Remedy> remedies,
    CaseRole role,
    double confidence,
    List<RelatedCase> related,
    List<Mention> evidence) {
  public LegalCase {
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
    relief = List.copyOf(relief);
    remedies = List.copyOf(remedies);
    related = List.copyOf(related);
    evidence = List.copyOf(evidence);
  }

  /** The same case as a user who has pinned it knows it. */
  public LegalCase pinnedAs(
      String knownId, String knownCaption, String knownDocket, double certainty) {
    return copy(knownId, knownCaption, knownDocket, certainty, related, evidence);
  }

  /** The same case under another id. */
  public LegalCase withId(String other) {
    return copy(other, caption, docket, confidence, related, evidence);
  }

  /** The same case with these links to other cases. */
  public LegalCase withRelated(List<RelatedCase> links) {
    return copy(id, caption, docket, confidence, links, evidence);
  }

  /** The same case with these places as its evidence. */
  public LegalCase withEvidence(List<Mention> places) {
    return copy(id, caption, docket, confidence, related, places);
  }

  private LegalCase copy(
      String newId,
      String newCaption,
      String newDocket,
      double newConfidence,
      List<RelatedCase> newRelated,
      List<Mention> newEvidence) {
    return new LegalCase(
        newId,
        newCaption,
        kind,
        parties,
        court,
        newDocket,
        stage,
        stageDate,
        outcome,
        claims,
        relief,
        remedies,
        role,
        newConfidence,
        newRelated,
        newEvidence);
  }
}
