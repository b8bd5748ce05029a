package casewire.console.query;

import casewire.console.index.Field;
import casewire.console.index.HistoryIndex;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** How a list is sorted; equal items by id. */
public enum Order {
  /** As it came in, newest first. */
  NEWEST(HistoryIndex.newestFirst()),
  /** By day of publication, newest first. */
  PUBLISHED(
      new SortField(Field.PUBLISHED, SortField.Type.LONG, true),
      new SortField(Field.TIME, SortField.Type.LONG, true)),
  /** What matches the text best first. */
  RELEVANCE(SortField.FIELD_SCORE, new SortField(Field.TIME, SortField.Type.LONG, true));

  private final Sort sort;

  Order(Sort sort) {
    this.sort = sort;
  }

  Order(SortField... fields) {
    SortField[] all = new SortField[fields.length + 1];
    System.arraycopy(fields, 0, all, 0, fields.length);
    all[fields.length] = new SortField(Field.ID, SortField.Type.STRING);
    this.sort = new Sort(all);
  }

  Sort sort() {
    return sort;
  }
}
