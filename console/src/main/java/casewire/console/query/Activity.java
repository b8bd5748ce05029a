package casewire.console.query;

import casewire.console.index.Field;
import casewire.console.index.HistoryIndex;
import casewire.console.index.Kind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What went on in the last hour.
 *
 * @param minutes counts of each of the last 60 minutes, the oldest first
 * @param latencyP50 median milliseconds from reading an article to seeing it enriched, in the last
 *     15 minutes; null if none was seen
 * @param latencyP99 as {@code latencyP50}, for the 99th percentile
 * @param measured how many articles the percentiles are of
 */
public record Activity(List<Minute> minutes, Long latencyP50, Long latencyP99, int measured) {
  private static final int MINUTES = 60;
  private static final Duration LATENCY_WINDOW = Duration.ofMinutes(15);
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  /**
   * What one minute brought.
   *
   * @param start ISO 8601 instant
   */
  public record Minute(String start, long articles, long files, long deadLetters) {}

  public static Activity of(HistoryIndex index, Instant now) throws IOException {
    long first = (now.toEpochMilli() / MINUTE - MINUTES + 1) * MINUTE;
    return index.look(
        searcher -> {
          long[] articles = perMinute(searcher, Kind.ARTICLE, Field.SEEN, first);
          long[] files = perMinute(searcher, Kind.FILE, Field.TIME, first);
          long[] letters = perMinute(searcher, Kind.DEAD_LETTER, Field.TIME, first);
          List<Minute> minutes = new ArrayList<>(MINUTES);
          for (int i = 0; i < MINUTES; i++) {
            String start = Instant.ofEpochMilli(first + i * MINUTE).toString();
            minutes.add(new Minute(start, articles[i], files[i], letters[i]));
          }
          long[] latencies = latencies(searcher, now.minus(LATENCY_WINDOW));
          return new Activity(
              minutes, percentile(latencies, 50), percentile(latencies, 99), latencies.length);
        });
  }

  private static long[] perMinute(IndexSearcher searcher, Kind kind, String field, long first)
      throws IOException {
    long[] counts = new long[MINUTES];
    Query recent = new Selection(kind).between(field, first, Long.MAX_VALUE).query();
    each(
        searcher,
        recent,
        field,
        time -> counts[(int) Math.min(MINUTES - 1, (time - first) / MINUTE)]++);
    return counts;
  }

  private static long[] latencies(IndexSearcher searcher, Instant since) throws IOException {
    LongStream.Builder values = LongStream.builder();
    Query recent =
        new Selection(Kind.ARTICLE)
            .between(Field.SEEN, since.toEpochMilli(), Long.MAX_VALUE)
            .query();
    each(searcher, recent, Field.LATENCY, values);
    return values.build().sorted().toArray();
  }

  private static Long percentile(long[] sorted, int percent) {
    if (sorted.length == 0) {
      return null;
    }
    int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }

  private static void each(IndexSearcher searcher, Query query, String field, LongConsumer values)
      throws IOException {
    for (MatchingDocs leaf :
        searcher.search(query, new FacetsCollectorManager()).getMatchingDocs()) {
      NumericDocValues numbers = leaf.context.reader().getNumericDocValues(field);
      DocIdSetIterator documents = leaf.bits.iterator();
      while (numbers != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (numbers.advanceExact(documents.docID())) {
          values.accept(numbers.longValue());
        }
      }
    }
  }
}
