package casewire.enrich.entity.court;

import casewire.enrich.entity.scan.FactFile;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Phrases;
import casewire.events.Court;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The facts of the files beside this class, ready to be looked up. Immutable once loaded. */
final class Gazetteer {
  /**
   * A place where US district courts sit.
   *
   * @param court id of the district court
   * @param state ISO 3166-2
   * @param usual whether this court is meant where several sit in places of the name
   */
  record Seat(String court, String state, boolean usual) {}

  /**
   * A state of the United States.
   *
   * @param code ISO 3166-2
   * @param name its name
   * @param highest name of its highest court
   * @param trial name of its main trial court
   */
  record State(String code, String name, String highest, String trial) {}

  /**
   * A name that several countries give a court.
   *
   * @param byCountry ids by ISO 3166 country
   * @param usual id of the court usually meant, or null
   */
  record SharedName(Map<String, String> byCountry, String usual) {}

  final Map<String, Court> courts = new LinkedHashMap<>();

  /** Ids by name, without the names that several countries share. */
  final Phrases<String> names;

  final Phrases<SharedName> sharedNames;
  final Phrases<String> districts;
  final Phrases<List<Seat>> seats;
  final Phrases<State> states;

  /** Ids of the regional courts of appeals by the cities they sit in. */
  final Phrases<String> circuitSeats;

  /** ISO 3166 codes by the country's name. */
  final Phrases<String> countries;

  /** ISO 3166 codes by demonym. */
  final Phrases<String> demonyms;

  /** ISO 3166 codes by city, outside the United States. */
  final Phrases<String> cities;

  /** What the name of any country, city, state or district, or a demonym, begins with. */
  final Lexicon<Boolean> placeOpeners;

  /** District courts of states that have one district only, by ISO 3166-2 code. */
  final Map<String, String> onlyDistricts = new HashMap<>();

  private Gazetteer() {
    Map<String, List<Seat>> seatsByPlace = new HashMap<>();
    this.districts = Phrases.of(readDistricts(seatsByPlace));
    this.seats = Phrases.of(seatsByPlace);
    Map<String, String> idsByName = readCourts();
    this.states = Phrases.of(readStates(idsByName));
    this.names = Phrases.of(idsByName);
    this.circuitSeats = Phrases.of(readCircuitSeats());
    this.sharedNames = Phrases.of(readSharedNames());
    Map<String, String> demonymsByWord = new HashMap<>();
    Map<String, String> citiesByName = new HashMap<>();
    this.countries = Phrases.of(readCountries(demonymsByWord, citiesByName));
    this.demonyms = Phrases.of(demonymsByWord);
    this.cities = Phrases.of(citiesByName);
    this.placeOpeners = Phrases.firstWords(countries, demonyms, cities, districts, states);
  }

  static Gazetteer load() {
    return new Gazetteer();
  }

  private static List<String[]> rows(String file) {
    return FactFile.rows(Gazetteer.class, file);
  }

  private static String[] list(String column) {
    return column.isEmpty() ? new String[0] : column.split("\\|");
  }

  private Map<String, String> readDistricts(Map<String, List<Seat>> seatsByPlace) {
    Map<String, String> byPhrase = new HashMap<>();
    Map<String, Integer> districtsOfState = new HashMap<>();
    Map<String, String> abbreviations = stateAbbreviations();
    for (String[] row : rows("us-district-courts.tsv")) {
      courts.put(
          row[0], new Court(row[0], "United States District Court for the " + row[2], row[1]));
      byPhrase.put(row[2], row[0]);
      if (abbreviations.containsKey(row[1])) {
        byPhrase.put(abbreviated(row[2], abbreviations.get(row[1])), row[0]);
      }
      for (String place : list(row[3])) {
        boolean usual = place.startsWith("*");
        seatsByPlace
            .computeIfAbsent(usual ? place.substring(1) : place, name -> new ArrayList<>())
            .add(new Seat(row[0], row[1], usual));
      }
      onlyDistricts.put(row[1], row[0]);
      districtsOfState.merge(row[1], 1, Integer::sum);
    }
    onlyDistricts.keySet().removeIf(state -> districtsOfState.get(state) > 1);
    return byPhrase;
  }

  /** The first of a state's abbreviations is the Bluebook's; a state without one has its name. */
  private static Map<String, String> stateAbbreviations() {
    Map<String, String> byCode = new HashMap<>();
    for (String[] row : rows("us-states.tsv")) {
      String[] abbreviations = list(row[2]);
      byCode.put(row[0], abbreviations.length == 0 ? row[1] : abbreviations[0]);
    }
    return byCode;
  }

  /**
   * A district as the Bluebook (table T1.1) cites its court: "C.D. Cal.", "D. Md."; single capitals
   * close up: "S.D.N.Y.".
   */
  private static String abbreviated(String district, String state) {
    StringBuilder letters = new StringBuilder();
    for (String word : district.substring(0, district.indexOf(" of ")).split(" ")) {
      letters.append(word.charAt(0)).append('.');
    }
    return letters + (state.charAt(1) == '.' ? "" : " ") + state;
  }

  private Map<String, String> readCourts() {
    Map<String, String> byName = new HashMap<>();
    for (String[] row : rows("courts.tsv")) {
      courts.put(row[0], new Court(row[0], row[2], row[1]));
      byName.put(row[2], row[0]);
      for (String other : list(row[3])) {
        byName.put(other, row[0]);
      }
    }
    return byName;
  }

  private Map<String, State> readStates(Map<String, String> idsByName) {
    Map<String, State> byName = new HashMap<>();
    for (String[] row : rows("us-states.tsv")) {
      State state = new State(row[0], row[1], row[3], row[4]);
      byName.put(row[1], state);
      for (String abbreviation : list(row[2])) {
        byName.put(abbreviation, state);
      }
      String id = idOfHighest(state);
      courts.put(id, new Court(id, row[3], row[0]));
      idsByName.put(row[3], id);
    }
    return byName;
  }

  /** The id of a state's highest court, such as {@code us-ca-supreme}. */
  static String idOfHighest(State state) {
    String kind = state.highest().contains("Supreme") ? "-supreme" : "-appeals";
    return state.code().toLowerCase(Locale.ROOT) + kind;
  }

  private static Map<String, String> readCircuitSeats() {
    Map<String, String> byCity = new HashMap<>();
    for (String[] row : rows("us-circuit-seats.tsv")) {
      for (String city : list(row[1])) {
        byCity.put(city, row[0]);
      }
    }
    return byCity;
  }

  private static Map<String, SharedName> readSharedNames() {
    Map<String, SharedName> byName = new HashMap<>();
    for (String[] row : rows("shared-names.tsv")) {
      Map<String, String> byCountry = new HashMap<>();
      for (String pair : row[1].split(" ")) {
        byCountry.put(pair.substring(0, 2), pair.substring(3));
      }
      byName.put(row[0], new SharedName(Map.copyOf(byCountry), row[2].equals("-") ? null : row[2]));
    }
    return byName;
  }

  private static Map<String, String> readCountries(
      Map<String, String> demonymsByWord, Map<String, String> citiesByName) {
    Map<String, String> byName = new HashMap<>();
    for (String[] row : rows("countries.tsv")) {
      for (String name : list(row[1])) {
        byName.put(name, row[0]);
      }
      for (String demonym : list(row[2])) {
        demonymsByWord.put(demonym, row[0]);
      }
      for (String city : row[0].equals("US") ? new String[0] : list(row[3])) {
        citiesByName.put(city, row[0]);
      }
    }
    return byName;
  }
}
