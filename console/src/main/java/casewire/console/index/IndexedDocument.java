package casewire.console.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/** One event with what it can be found, sorted and counted by. */
public final class IndexedDocument {
  /** A longer term is not a name; Lucene refuses those over 32,766 bytes. */
  private static final int MAX_TERM = 1_000;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String key;
  private final Document fields = new Document();
  private final FacetsConfig facets;

  /**
   * @param time milliseconds since 1970 that lists sort by, newest first
   */
  IndexedDocument(Kind kind, String id, long time, FacetsConfig facets) {
    this.key = kind.key(id);
    this.facets = facets;
    fields.add(new StringField(Field.KEY, key, Store.NO));
    fields.add(new StringField(Field.KIND, kind.name(), Store.NO));
    fields.add(new SortedDocValuesField(Field.ID, new BytesRef(id)));
    number(Field.TIME, time);
  }

  /** The term that names it. */
  public String key() {
    return key;
  }

  Document fields() throws IOException {
    return facets.build(fields);
  }

  IndexedDocument event(byte[] json) {
    fields.add(new StoredField(Field.JSON, json));
    return this;
  }

  IndexedDocument summary(Object summary) {
    try {
      fields.add(
          new BinaryDocValuesField(Field.SUMMARY, new BytesRef(MAPPER.writeValueAsBytes(summary))));
      return this;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a summary that JSON can hold: " + summary, e);
    }
  }

  /** Words to search. */
  IndexedDocument text(String field, String text) {
    if (text != null) {
      fields.add(new TextField(field, text, Store.NO));
    }
    return this;
  }

  /** A value to filter by; null is none. */
  IndexedDocument term(String field, String value) {
    if (value != null && !value.isEmpty()) {
      fields.add(new StringField(field, cut(value), Store.NO));
    }
    return this;
  }

  /** A value to filter by and to count. */
  IndexedDocument counted(String field, String value) {
    term(field, value);
    return count(field, value);
  }

  /** A value to count. */
  IndexedDocument count(String dimension, String value) {
    if (value != null && !value.isEmpty()) {
      fields.add(new SortedSetDocValuesFacetField(dimension, cut(value)));
    }
    return this;
  }

  /** A number to sort by and to select ranges of. */
  IndexedDocument number(String field, long value) {
    fields.add(new NumericDocValuesField(field, value));
    fields.add(new LongPoint(field, value));
    return this;
  }

  static String cut(String value) {
    if (value.length() <= MAX_TERM) {
      return value;
    }
    byte[] whole = value.getBytes(StandardCharsets.UTF_8);
    int end = MAX_TERM;
    while ((whole[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(whole, 0, end, StandardCharsets.UTF_8);
  }
}
