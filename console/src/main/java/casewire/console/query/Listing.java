package casewire.console.query;

import casewire.console.index.Field;
import casewire.console.index.HistoryIndex;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;

/** Pages through the summaries of what a query matches. */
final class Listing {
  private final HistoryIndex index;

  Listing(HistoryIndex index) {
    this.index = index;
  }

  Page page(Query query, Order order, Slice slice) throws IOException {
    Sort sort = order.sort();
    FieldDoc after = slice.cursor() == null ? null : Cursor.parse(slice.cursor(), sort);
    return index.look(
        searcher -> {
          if (after != null) {
            after.doc = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
          }
          TopDocs found = searcher.searchAfter(after, query, slice.limit() + 1, sort);
          int shown = Math.min(slice.limit(), found.scoreDocs.length);
          List<RawValue> items = new ArrayList<>(shown);
          for (int i = 0; i < shown; i++) {
            items.add(new RawValue(summary(searcher, found.scoreDocs[i])));
          }
          boolean more = found.scoreDocs.length > shown;
          String next = more ? Cursor.of((FieldDoc) found.scoreDocs[shown - 1]) : null;
          return new Page(items, next, searcher.count(query));
        });
  }

  private static String summary(IndexSearcher searcher, ScoreDoc hit) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
    BinaryDocValues summaries = leaf.reader().getBinaryDocValues(Field.SUMMARY);
    if (summaries == null || !summaries.advanceExact(hit.doc - leaf.docBase)) {
      throw new IOException("a document of the index has no summary");
    }
    return summaries.binaryValue().utf8ToString();
  }
}
