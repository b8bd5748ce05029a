package casewire.enrich.entity.court;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.scan.Phrases;
import casewire.enrich.entity.scan.Tokens;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.Court;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the places that name a court: {@code Harrow Crown Court}, {@code Court of Appeals for the
 * Ninth Circuit}, {@code Southern District of New York}, {@code New York federal court}, {@code
 * federal court in Manhattan}. A bare "court" names none. Pure, and linear in the text.
 */
public final class CourtRecognition {
  private final Courts courts;

  private CourtRecognition(Courts courts) {
    this.courts = courts;
  }

  public static CourtRecognition standard() {
    return new CourtRecognition(Courts.standard());
  }

  /** Mentions of courts in text order, none overlapping, with the court's id as value if known. */
  public List<Found> find(Document document) {
    return find(document, Tokens.of(document.segments()));
  }

  /**
   * The same for a document whose tokens are at hand.
   *
   * @param tokens of the document
   */
  public List<Found> find(Document document, Tokens tokens) {
    CourtNames names = new CourtNames(courts.gazetteer(), tokens, document.headlineEnd());
    List<CourtNames.Place> places = names.find();
    if (places.isEmpty()) {
      return List.of();
    }
    String country = new TextCountry(courts.gazetteer(), tokens).code();
    Map<String, String> idsByName = new HashMap<>();
    List<Found> found = new ArrayList<>(places.size());
    for (CourtNames.Place place : places) {
      Span span = new Span(tokens.start(place.start()), tokens.end(place.end() - 1));
      String id = id(tokens, place, country, idsByName);
      found.add(Found.of(EntityType.COURT, span, id));
    }
    return List.copyOf(found);
  }

  /**
   * "The Supreme Court" after "Supreme Court of India" is that one; else the text's country
   * decides.
   */
  private String id(
      Tokens tokens, CourtNames.Place place, String country, Map<String, String> idsByName) {
    String name = tokens.text(place.start(), place.end() - 1);
    boolean district = courts.gazetteer().districts.at(tokens, place.start()) != null;
    int end = district ? place.end() : endOfPlace(tokens, place.end());
    String owner = owner(tokens, place.start());
    String earlier = idsByName.get(name);
    if (earlier != null && owner == null && end == place.end()) {
      return earlier;
    }
    Optional<Court> court =
        courts.resolution().resolve(tokens, place.start(), end, owner == null ? country : owner);
    if (court.isEmpty()) {
      return null;
    }
    String id = court.get().id();
    if (id != null) {
      remember(name, id, idsByName);
      if (owner != null) {
        idsByName.put(name, id);
      }
    }
    return id;
  }

  /** The country in "India's Supreme Court", or null. */
  private String owner(Tokens tokens, int start) {
    boolean possessive =
        tokens.isWord(start - 1, "s")
            && tokens.isGlued(start - 1)
            && tokens.isSign(start - 2, "'\u2019");
    if (!possessive) {
      return null;
    }
    Phrases.Match<String> country = courts.gazetteer().countries.before(tokens, start - 2, 3);
    return country == null ? null : country.meaning();
  }

  /** A fuller name is remembered under the short one that ends or begins it. */
  private static void remember(String name, String id, Map<String, String> idsByName) {
    for (String shared :
        new String[] {"Supreme Court", "High Court", "Court of Appeal", "Crown Court"}) {
      if (name.length() > shared.length()
          && (name.endsWith(shared) || name.startsWith(shared + " "))) {
        idsByName.put(shared, id);
      }
    }
  }

  /** "US District Court in San Jose": the place helps to resolve it but is no part of its name. */
  private int endOfPlace(Tokens tokens, int end) {
    if (!tokens.isWord(end, "in") && !tokens.isWord(end, "at") && !tokens.isSign(end, ',')) {
      return end;
    }
    Phrases.Match<String> district = courts.gazetteer().districts.at(tokens, end + 1);
    if (district != null) {
      return district.end();
    }
    int at = end + 1;
    while (at < end + 5
        && !tokens.isOnNewLine(at)
        && (tokens.isCapitalized(at) || tokens.isSign(at, ".,") && tokens.isCapitalized(at + 1))) {
      at++;
    }
    return at > end + 1 ? at : end;
  }
}
