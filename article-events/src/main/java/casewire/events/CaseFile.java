package casewire.events;

import java.util.List;

/**
 * All that the articles so far say of one case.
 *
 * @param id the case id, the record's key
 * @param aliases ids under which the case was known before
 * @param caption the fullest caption seen
 * @param kind who proceeds against whom
 * @param parties every party named, without repetition
 * @param court null if no article names one
 * @param docket null if no article gives it
 * @param stage the newest stage by event date
 * @param claims keys of the claims taxonomy
 * @param relief keys of the relief taxonomy
 * @param timeline by event date, then article id; of the articles in {@code articleIds}
 * @param articleIds the 500 newest articles that name the case, sorted by id
 * @param articleCount how many articles name the case in all
 * @param related links to other cases
 * @param firstSeen {@code datePublished} of the oldest article, null if none is dated
 * @param lastSeen {@code datePublished} of the newest article, null if none is dated
 */
public record CaseFile(
    String id,
    List<String> aliases,
    String caption,
    CaseKind kind,
    List<Party> parties,
    Court court,
    String docket,
    CaseStage stage,
    List<String> claims,
    List<String> relief,
    List<TimelineEntry> timeline,
    List<String> articleIds,
    long articleCount,
    List<RelatedCase> related,
    String firstSeen,
    String lastSeen) {
  public CaseFile {
    aliases = List.copyOf(aliases);
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
    relief = List.copyOf(relief);
    timeline = List.copyOf(timeline);
    articleIds = List.copyOf(articleIds);
    related = List.copyOf(related);
  }
}
