package casewire.enrich.cases.matter;

/**
 * An entry of the claims or relief taxonomy.
 *
 * @param key as in events
 * @param broader the entry that has this one as a special case; null for a head entry
 * @param definition one sentence
 */
public record TaxonomyTerm(String key, String broader, String definition) {

  /** The entry that goes into {@code claims} and {@code relief}. */
  public String head() {
    return broader == null ? key : broader;
  }
}
