package casewire.console.index;

import casewire.events.EntityType;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsConfig;

/** What is counted across articles: courts, stages, languages, and entities that are names. */
public final class Counted {
  /** Types whose entities are the same thing wherever they are named; a sum of money is not. */
  public static final List<EntityType> ENTITY_TYPES =
      List.of(
          EntityType.PERSON,
          EntityType.ORG,
          EntityType.GPE,
          EntityType.COURT,
          EntityType.WORK,
          EntityType.STATUTE,
          EntityType.DOMAIN);

  /** Fields whose values are counted to offer them as filters. */
  public static final List<String> FILTERS =
      List.of(Field.CASE, Field.COURT, Field.STAGE, Field.LANGUAGE);

  /** Where Lucene keeps the counted values. */
  public static final String INDEX_FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

  private Counted() {}

  /** How Lucene is to count. */
  public static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    Stream.concat(ENTITY_TYPES.stream().map(EntityType::name), FILTERS.stream())
        .forEach(
            dimension -> {
              config.setMultiValued(dimension, true);
              config.setDrillDownTermsIndexing(dimension, FacetsConfig.DrillDownTermsIndexing.NONE);
            });
    return config;
  }
}
