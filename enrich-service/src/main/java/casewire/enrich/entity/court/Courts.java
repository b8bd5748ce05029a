package casewire.enrich.entity.court;

import casewire.enrich.entity.scan.Tokens;
import casewire.events.Court;
import java.util.Optional;

/**
 * The courts that are known, by id and by description. Immutable; loaded once from files of the
 * jar.
 *
 * <p>US federal courts have their PACER and CourtListener ids ({@code nysd}, {@code ca9}, {@code
 * scotus}), others the country's ISO 3166 code and a slug ({@code jp-tokyo-district}).
 */
public final class Courts {
  private static final Courts STANDARD = new Courts(Gazetteer.load());

  private final Gazetteer gazetteer;
  private final CourtResolution resolution;

  private Courts(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.resolution = new CourtResolution(gazetteer);
  }

  public static Courts standard() {
    return STANDARD;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  CourtResolution resolution() {
    return resolution;
  }

  /** The court of this id; empty if no file has it. */
  public Optional<Court> byId(String id) {
    return Optional.ofNullable(gazetteer.courts.get(id));
  }

  /**
   * The court that a description means, such as {@code a federal court in Manhattan}, {@code U.S.
   * District Court in San Jose} or {@code the Ninth Circuit}. Its id is null where the description
   * settles only the jurisdiction ({@code a federal court in New York}).
   *
   * @param description words of the article
   * @param country ISO 3166 code of the country the article is about, which decides on {@code the
   *     Supreme Court}; null if unknown
   * @return empty if the description names neither a court nor a place
   */
  public Optional<Court> resolve(String description, String country) {
    Tokens tokens = Tokens.of(description);
    return resolution.resolve(tokens, 0, tokens.size(), country);
  }

  /**
   * The country that a text about courts is about, as an ISO 3166 code: the one it names most
   * often, by name, demonym or court. Empty if it names none.
   */
  public Optional<String> countryOf(String text) {
    return Optional.ofNullable(new TextCountry(gazetteer, Tokens.of(text)).code());
  }
}
