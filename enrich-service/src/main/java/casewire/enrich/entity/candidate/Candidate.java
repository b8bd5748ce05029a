package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.KnownName;
import java.util.List;

/**
 * A stretch of tokens that may be a name.
 *
 * @param from first token
 * @param to token after the last one
 * @param known the gazetteers' name that it is as a whole, or null
 * @param lead what stands before it inside the run of capitals
 * @param doubtful whether its capital may be due to the start of a sentence alone
 * @param parts known names inside it, which stand for it if the whole turns out to be no name
 */
public record Candidate(
    int from, int to, KnownName known, Lead lead, boolean doubtful, List<Candidate> parts) {
  /** What introduces a candidate within its own run of capitals. */
  public enum Lead {
    NONE,
    /** {@code Mr Shapiro}. */
    HONORIFIC,
    /** {@code Judge Berman}. */
    TITLE,
    /** {@code New Yorker William Trowbridge}. */
    DEMONYM
  }

  public int length() {
    return to - from;
  }
}
