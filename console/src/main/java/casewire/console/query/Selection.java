package casewire.console.query;

import casewire.console.index.Field;
import casewire.console.index.HistoryIndex;
import casewire.console.index.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Builds a query from words and filters, all of which must match. */
final class Selection {
  private static final Map<String, Float> WEIGHTS = new LinkedHashMap<>();

  static {
    WEIGHTS.put(Field.HEADLINE, 3f);
    WEIGHTS.put(Field.CAPTION, 2f);
    WEIGHTS.put(Field.BODY, 1f);
  }

  private final BooleanQuery.Builder query = new BooleanQuery.Builder();

  Selection(Kind kind) {
    query.add(new TermQuery(new Term(Field.KIND, kind.name())), Occur.FILTER);
  }

  /** Words, "phrases", pre*, a|b and -not, as people type them; there is no wrong syntax. */
  Selection text(String words) {
    if (words != null && !words.isBlank()) {
      SimpleQueryParser parser = new SimpleQueryParser(HistoryIndex.analyzer(), WEIGHTS);
      parser.setDefaultOperator(Occur.MUST);
      query.add(parser.parse(words), Occur.MUST);
    }
    return this;
  }

  /** One value exactly; null lets everything through. */
  Selection only(String field, String value) {
    if (value != null && !value.isEmpty()) {
      query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
    return this;
  }

  /** Numbers from and to these, both included. */
  Selection between(String field, long from, long to) {
    query.add(LongPoint.newRangeQuery(field, from, to), Occur.FILTER);
    return this;
  }

  Query query() {
    return query.build();
  }
}
