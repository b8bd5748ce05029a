package casewire.console.query;

import casewire.console.index.Counted;
import casewire.console.index.Field;
import casewire.console.index.HistoryIndex;
import casewire.console.index.Kind;
import casewire.events.EntityType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;

/** Counts the values that articles have: to offer them as filters, and to list who is named. */
public final class Counts {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HistoryIndex index;
  private final Listing listing;

  /** Costly to make and good for one state of the index, so the last one is kept. */
  private SortedSetDocValuesReaderState ordinals;

  public Counts(HistoryIndex index) {
    this.index = index;
    this.listing = new Listing(index);
  }

  /** The most frequent values of each filter, and the entities named most, among some articles. */
  public Map<String, List<Count>> filters(ArticleFilter filter, int limit) throws IOException {
    Map<String, List<Count>> counts = new LinkedHashMap<>();
    index.look(
        searcher -> {
          Facets facets = facets(searcher, filter);
          for (String field : Counted.FILTERS) {
            counts.put(field, counts(top(facets, field, limit), field));
          }
          for (EntityType type : Counted.ENTITY_TYPES) {
            counts.put(type.name(), counts(top(facets, type.name(), limit), type.name()));
          }
          return null;
        });
    return counts;
  }

  /**
   * Entities of a type that are named in the most articles.
   *
   * @param contains part of the name in any case; null for all
   */
  public List<Count> entities(EntityType type, String contains, int limit) throws IOException {
    return index.look(
        searcher -> {
          Facets facets = facets(searcher, ArticleFilter.ALL);
          String dimension = type.name();
          if (contains == null || contains.isBlank()) {
            return counts(top(facets, dimension, limit), dimension);
          }
          String part = contains.strip().toLowerCase(Locale.ROOT);
          FacetResult all = facets == null ? null : facets.getAllChildren(dimension);
          return counts(all, dimension).stream()
              .filter(count -> count.label().toLowerCase(Locale.ROOT).contains(part))
              .sorted(
                  Comparator.comparingLong((Count count) -> -count.articles())
                      .thenComparing(Count::label))
              .limit(limit)
              .toList();
        });
  }

  private static FacetResult top(Facets facets, String dimension, int limit) throws IOException {
    return facets == null ? null : facets.getTopChildren(limit, dimension);
  }

  private List<Count> counts(FacetResult result, String dimension) throws IOException {
    List<Count> counts = new ArrayList<>();
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        counts.add(new Count(value.label, label(dimension, value.label), value.value.longValue()));
      }
    }
    return counts;
  }

  /** The caption of a case, the name of a court; else the value itself. */
  private String label(String dimension, String value) throws IOException {
    if (dimension.equals(Field.CASE)) {
      byte[] json = index.json(Kind.CASE, value);
      return json == null ? value : MAPPER.readTree(json).path("caption").asText(value);
    }
    if (dimension.equals(Field.COURT)) {
      Page cases =
          listing.page(
              new Selection(Kind.CASE).only(Field.COURT, value).query(),
              Order.NEWEST,
              Slice.first(1));
      if (!cases.items().isEmpty()) {
        JsonNode summary = MAPPER.readTree(cases.items().get(0).rawValue().toString());
        return summary.path("court").path("name").asText(value);
      }
    }
    return value;
  }

  private Facets facets(IndexSearcher searcher, ArticleFilter filter) throws IOException {
    SortedSetDocValuesReaderState state = ordinals(searcher.getIndexReader());
    if (state == null) {
      return null;
    }
    return new SortedSetDocValuesFacetCounts(
        state, searcher.search(filter.query(), new FacetsCollectorManager()));
  }

  private synchronized SortedSetDocValuesReaderState ordinals(IndexReader reader)
      throws IOException {
    if (MultiDocValues.getSortedSetValues(reader, Counted.INDEX_FIELD) == null) {
      return null;
    }
    if (ordinals == null || ordinals.getReader() != reader) {
      ordinals = new DefaultSortedSetDocValuesReaderState(reader, Counted.config());
    }
    return ordinals;
  }
}
