package casewire.console.query;

import casewire.console.index.Field;
import casewire.console.index.HistoryIndex;
import casewire.console.index.Kind;
import casewire.events.FileOutcome;
import java.io.IOException;

/** What could not be taken, and what became of each file. */
public final class Refused {
  private final HistoryIndex index;
  private final Listing listing;

  public Refused(HistoryIndex index) {
    this.index = index;
    this.listing = new Listing(index);
  }

  /**
   * Dead letters, newest first.
   *
   * @param reason null for all
   * @param stage {@code ingest} or {@code enrich}, null for both
   */
  public Page deadLetters(String reason, String stage, Slice slice) throws IOException {
    return listing.page(
        new Selection(Kind.DEAD_LETTER).only(Field.REASON, reason).only(Field.STAGE, stage).query(),
        Order.NEWEST,
        slice);
  }

  /** The dead letter, null if there is none. */
  public byte[] deadLetter(String id) throws IOException {
    return index.json(Kind.DEAD_LETTER, id);
  }

  /**
   * Files, newest first.
   *
   * @param outcome null for all
   */
  public Page files(FileOutcome outcome, Slice slice) throws IOException {
    return listing.page(
        new Selection(Kind.FILE)
            .only(Field.OUTCOME, outcome == null ? null : outcome.key())
            .query(),
        Order.NEWEST,
        slice);
  }
}
