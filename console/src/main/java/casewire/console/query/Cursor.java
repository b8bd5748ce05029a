package casewire.console.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ends: the sort values of its last item, so that the next page follows it even when
 * newer items have come in between. Opaque to clients.
 */
final class Cursor {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Cursor() {}

  static String of(FieldDoc last) {
    ArrayNode values = MAPPER.createArrayNode();
    for (Object value : last.fields) {
      if (value instanceof Long number) {
        values.add(number);
      } else if (value instanceof Float score) {
        values.add(score);
      } else {
        values.add(((BytesRef) value).utf8ToString());
      }
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(values));
  }

  /**
   * @throws BadQuery if the cursor is not one of a list sorted like this
   */
  static FieldDoc parse(String cursor, Sort sort) {
    SortField[] fields = sort.getSort();
    try {
      JsonNode values = MAPPER.readTree(Base64.getUrlDecoder().decode(cursor));
      if (values == null || !values.isArray() || values.size() != fields.length) {
        throw new BadQuery("the cursor belongs to another list; ask for the first page");
      }
      Object[] after = new Object[fields.length];
      for (int i = 0; i < fields.length; i++) {
        after[i] = value(fields[i].getType(), values.get(i));
      }
      // The last sort value is an id, so no two documents are equal: which document it was
      // need not be known, and may be another one after a merge. The list puts in the last one.
      return new FieldDoc(0, Float.NaN, after);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadQuery("the cursor is none of this service; ask for the first page");
    }
  }

  private static Object value(SortField.Type type, JsonNode value) {
    return switch (type) {
      case LONG -> value.asLong();
      case SCORE -> (float) value.asDouble();
      default -> new BytesRef(value.asText());
    };
  }

  private static byte[] bytes(ArrayNode values) {
    try {
      return MAPPER.writeValueAsBytes(values);
    } catch (IOException e) {
      throw new IllegalStateException("numbers and strings are always JSON", e);
    }
  }
}
