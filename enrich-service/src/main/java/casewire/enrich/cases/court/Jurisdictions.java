package casewire.enrich.cases.court;

import casewire.enrich.entity.RecognizedEntity;
import casewire.events.Court;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The jurisdiction that a court's id tells. */
public final class Jurisdictions {
  private Jurisdictions() {}

  private static final Pattern US_APPELLATE = Pattern.compile("scotus|ca\\d{1,2}|cadc|cafc");
  private static final Pattern APPELLATE_NAME =
      Pattern.compile(
          "(?i)(?:supreme (judicial )?court|courts? of (\\w+ )?appeals?|high court of justiciary|appeals? court|appellate|house of"
              + " lords|\\bcircuit\\b|cassation|bundesgerichtshof|higher regional court"
              + "|oberlandesgericht|kammergericht|federal court of justice|hoge raad|gerechtshof"
              + "|superior tribunal|supremo tribunal|full court|division bench"
              + "|high court of australia)");

  /** In New York, the provinces of Canada and the states of Australia cases start there. */
  private static final Pattern SUPREME_TRIAL_COURT =
      Pattern.compile(
          "(?i)circuit court(?! of appeals)|state supreme court in|new york (state )?supreme court|supreme court (of|in)"
              + " (the state of )?(new york|manhattan|british columbia|nova scotia|new south wales"
              + "|victoria|queensland|tasmania|western australia|south australia)");

  private static final String INTERNATIONAL = "INT";

  /** Jurisdictions that are of no country. */
  private static final Set<String> OF_STATES = Set.of("EU", INTERNATIONAL);

  private static final Pattern OF_REFERENCES =
      Pattern.compile("(?i)(european )?court of justice( of the european .*| in luxembourg)?");

  /** A state of the US in the name of a court that has no id: "New York federal court". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)\\b(?:" + String.join("|", AmericanStates.sovereignsByName().keySet()) + ")\\b");

  /** Whether the court decides on what other courts decided; false for null. */
  public static boolean isAppellate(Court court) {
    if (court == null) {
      return false;
    }
    boolean known = court.id() != null && US_APPELLATE.matcher(court.id()).matches();
    return known
        ? !SUPREME_TRIAL_COURT.matcher(court.name()).find()
        : isAppellateName(court.name());
  }

  /** Whether it is the one that answers what courts of the Union's states ask; false for null. */
  public static boolean isOfReferences(Court court) {
    return court != null && OF_REFERENCES.matcher(court.name()).matches();
  }

  /** Whether it is one to which people complain of states; false for null. */
  public static boolean isOfHumanRights(Court court) {
    return court != null && court.name().toLowerCase(Locale.ROOT).contains("human rights");
  }

  /** Whether courts called like this decide on what other courts decided. */
  public static boolean isAppellateName(String name) {
    return APPELLATE_NAME.matcher(name).find() && !SUPREME_TRIAL_COURT.matcher(name).find();
  }

  /** ISO 3166 code of the country whose court it is; null if it is the Union's, or unknown. */
  public static String countryOf(RecognizedEntity court) {
    return countryOf(ofCourt(court.value()), court.name());
  }

  /** Whether each is known to be of another country. */
  public static boolean areOfOtherCountries(Court one, Court other) {
    String first = one == null ? null : countryOf(one.jurisdiction(), one.name());
    String second = other == null ? null : countryOf(other.jurisdiction(), other.name());
    return first != null && second != null && !first.equals(second);
  }

  private static String countryOf(String jurisdiction, String name) {
    if (jurisdiction == null && STATE.matcher(name).find()) {
      return "US";
    }
    return jurisdiction == null || OF_STATES.contains(jurisdiction) ? null : jurisdiction;
  }

  /** Whether a state of the US is called so, in lower case. */
  static boolean isState(String name) {
    return STATE.matcher(name).matches();
  }

  /** ISO 3166 code, {@code EU} or, of courts between states, {@code INT}; null if the id is. */
  static String ofCourt(String id) {
    if (id == null) {
      return null;
    }
    if (id.startsWith("int-")) {
      return INTERNATIONAL;
    }
    boolean prefixed = id.length() > 3 && id.charAt(2) == '-';
    return prefixed ? id.substring(0, 2).toUpperCase(Locale.ROOT) : "US";
  }
}
