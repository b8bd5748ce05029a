package casewire.console.query;

import casewire.console.index.Documents;
import casewire.console.index.Field;
import casewire.console.index.HistoryIndex;
import casewire.console.index.Kind;
import java.io.IOException;

/** The cases of the index. */
public final class Cases {
  private final HistoryIndex index;
  private final Listing listing;

  public Cases(HistoryIndex index) {
    this.index = index;
    this.listing = new Listing(index);
  }

  /**
   * Those seen last first.
   *
   * @param text words of caption, parties, court or docket; null for all
   * @param court a court id, null for all
   * @param stage a stage's key, null for all
   * @param kind a kind's key, null for all
   * @param party a party's name, null for all
   */
  public Page page(String text, String court, String stage, String kind, String party, Slice slice)
      throws IOException {
    return listing.page(
        new Selection(Kind.CASE)
            .text(text)
            .only(Field.COURT, court)
            .only(Field.STAGE, stage)
            .only(Field.OUTCOME, kind)
            .only(Field.PARTY, party == null ? null : Documents.partyTerm(party))
            .query(),
        Order.NEWEST,
        slice);
  }

  /** The case file as it lies on the topic, null if there is none. */
  public byte[] json(String id) throws IOException {
    return index.json(Kind.CASE, id);
  }
}
