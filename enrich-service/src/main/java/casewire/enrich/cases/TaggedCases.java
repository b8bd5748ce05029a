package casewire.enrich.cases;

import casewire.enrich.cases.matter.MediaTopics;
import casewire.events.CaseCandidate;
import casewire.events.LegalCase;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of one article.
 *
 * @param cases primary cases first; evidence offsets count in UTF-16 code units of the document
 * @param candidates best first, where the text does not settle the case
 * @param tags the cases as flat strings, with the special claims that {@code claims} leaves out
 */
public record TaggedCases(
    List<LegalCase> cases, List<CaseCandidate> candidates, List<String> tags) {

  /** With the tags that the cases themselves tell. */
  public TaggedCases(List<LegalCase> cases, List<CaseCandidate> candidates) {
    this(cases, candidates, CaseTags.of(cases));
  }

  public TaggedCases {
    cases = List.copyOf(cases);
    candidates = List.copyOf(candidates);
    tags = List.copyOf(tags);
  }

  TaggedCases withSpecialClaims(List<String> claims) {
    return new TaggedCases(cases, candidates, CaseTags.of(cases, claims));
  }

  /** With the codes of a public vocabulary behind the tags that it has a word for. */
  TaggedCases withMediaTopics(MediaTopics topics) {
    return new TaggedCases(
        cases, candidates, Stream.concat(tags.stream(), topics.of(tags).stream()).toList());
  }
}
