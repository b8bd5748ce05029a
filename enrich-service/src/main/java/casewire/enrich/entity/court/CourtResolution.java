package casewire.enrich.entity.court;

import casewire.enrich.entity.court.Gazetteer.Seat;
import casewire.enrich.entity.court.Gazetteer.State;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Phrases;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.Court;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides which court a description means, from the most to the least certain of its words. */
final class CourtResolution {
  private static final Lexicon<Integer> ORDINALS =
      Lexicon.of(
          Map.ofEntries(
              Map.entry("first", 1),
              Map.entry("second", 2),
              Map.entry("third", 3),
              Map.entry("fourth", 4),
              Map.entry("fifth", 5),
              Map.entry("sixth", 6),
              Map.entry("seventh", 7),
              Map.entry("eighth", 8),
              Map.entry("ninth", 9),
              Map.entry("tenth", 10),
              Map.entry("eleventh", 11)));
  private static final int LAST_CIRCUIT = 11;

  private final Gazetteer gazetteer;

  CourtResolution(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Places, countries and kinds of courts that a description names. */
  private static final class Words {
    String district;
    State state;
    List<Seat> seats;
    String seatName;
    String country;
    String city;
    String cityCountry;
    boolean federal;
    boolean supreme;
    boolean appeals;
    boolean bankruptcy;
    String kind;
    String circuit;
  }

  /** The court described by tokens {@code from} to {@code to}. */
  Optional<Court> resolve(Tokens tokens, int from, int to, String country) {
    String circuit = circuit(tokens, from, to);
    if (circuit != null) {
      return court(circuit);
    }
    String named = longestName(tokens, from, to);
    if (named != null) {
      return court(named);
    }
    Words words = read(tokens, from, to);
    if (words.district != null) {
      return words.bankruptcy
          ? Optional.of(bankruptcyCourt(words.district))
          : court(words.district);
    }
    Court local = english(tokens, from, to);
    if (local != null) {
      return Optional.of(local);
    }
    String text = tokens.text(from, to - 1);
    Optional<Court> placed = placed(words, text);
    return placed.isPresent() ? placed : shared(tokens, from, to, words, country);
  }

  /** CourtListener names a bankruptcy court like its district court, with a b at the end. */
  private Court bankruptcyCourt(String district) {
    Court court = gazetteer.courts.get(district);
    return new Court(
        district.substring(0, district.length() - 1) + "b",
        court.name().replace("District Court", "Bankruptcy Court"),
        court.jurisdiction());
  }

  /** "Harrow Crown Court", "Bow Street Magistrates' Court": only England and Wales have them. */
  private static Court english(Tokens tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean crown = tokens.isWord(i, "crown") && tokens.isWord(i + 1, "court");
      boolean magistrates = tokens.isWord(i, "magistrates") && tokens.isCapitalized(i - 1);
      if (crown || magistrates) {
        int start = i;
        while (start > from && tokens.isCapitalized(start - 1)) {
          start--;
        }
        String place = start == i ? "" : tokens.text(start, i - 1);
        int court = crown ? i + 1 : Math.min(to - 1, tokens.isWord(i + 1, "court") ? i + 1 : i + 2);
        return place.isEmpty()
            ? null
            : new Court(
                slug("gb " + place + (crown ? " crown" : " magistrates")),
                tokens.text(start, court),
                "GB");
      }
    }
    return null;
  }

  private Optional<Court> court(String id) {
    return Optional.ofNullable(gazetteer.courts.get(id));
  }

  /**
   * "Ninth Circuit", "9th U.S. Circuit Court of Appeals", "D.C. Circuit"; state circuits are none.
   */
  private static String circuit(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i, "circuit")) {
        continue;
      }
      boolean stateCourt = tokens.isWord(i + 1, "court") && !tokens.isWord(i + 2, "of");
      int before = i - 1;
      if (tokens.isSign(before, '.')
          && tokens.isWord(before - 1, "s")
          && tokens.isWord(before - 3, "u")) {
        before -= 4;
      } else if (tokens.isWord(before, "us")) {
        before--;
      }
      Integer ordinal = ORDINALS.at(tokens, before);
      boolean digits = tokens.isGlued(before) && tokens.isDigits(before - 1, 1, 2);
      int number = ordinal != null ? ordinal : digits ? tokens.plainNumber(before - 1) : 0;
      if (number > 0 && number <= LAST_CIRCUIT && !stateCourt) {
        return "ca" + number;
      }
      if (tokens.isWord(before, "federal")) {
        return "cafc";
      }
      if (tokens.isWord(before, "columbia")
          || tokens.isWord(before, "dc")
          || tokens.isSign(before, '.')
              && tokens.isWord(before - 1, "c")
              && tokens.isWord(before - 3, "d")) {
        return "cadc";
      }
    }
    return null;
  }

  private String longestName(Tokens tokens, int from, int to) {
    String found = null;
    int longest = 0;
    for (int i = from; i < to; i++) {
      Phrases.Match<String> name = gazetteer.names.at(tokens, i);
      if (name != null && name.end() <= to && name.end() - i > longest) {
        found = name.meaning();
        longest = name.end() - i;
      }
    }
    return found;
  }

  private Words read(Tokens tokens, int from, int to) {
    Words words = new Words();
    int i = from;
    while (i < to) {
      i = readAt(tokens, i, to, words);
    }
    return words;
  }

  private int readAt(Tokens tokens, int i, int to, Words words) {
    if (tokens.isWord(i, "federal")) {
      words.federal = true;
      return i + 1;
    }
    if (tokens.isWord(i, "supreme")) {
      words.supreme = true;
      return i + 1;
    }
    words.appeals |= tokens.isWord(i, "appeals") || tokens.isWord(i, "appellate");
    words.bankruptcy |= tokens.isWord(i, "bankruptcy");
    if (tokens.isWord(i + 1, "court") && CourtNames.KINDS.has(tokens, i)) {
      words.kind = tokens.text(i).toLowerCase(Locale.ROOT);
    }
    Phrases.Match<String> district = gazetteer.districts.at(tokens, i);
    if (district != null && district.end() <= to) {
      boolean capital = district.meaning().equals("dcd") && !tokens.isWord(i - 1, "the");
      words.district = capital ? words.district : district.meaning();
      return district.end();
    }
    // A seat before a state: "New York City" is longer than "New York", "Alexandria" no state at
    // all.
    Phrases.Match<List<Seat>> seat = gazetteer.seats.at(tokens, i);
    Phrases.Match<State> state = gazetteer.states.at(tokens, i);
    Phrases.Match<String> country = gazetteer.countries.at(tokens, i);
    Phrases.Match<String> city = gazetteer.cities.at(tokens, i);
    if (seat != null && seat.end() <= to && (state == null || seat.end() > state.end())) {
      words.seats = seat.meaning();
      words.seatName = tokens.text(i, seat.end() - 1);
    }
    Phrases.Match<String> circuit = gazetteer.circuitSeats.at(tokens, i);
    if (circuit != null && circuit.end() <= to) {
      words.circuit = circuit.meaning();
    }
    if (city != null && city.end() <= to) {
      words.city = tokens.text(i, city.end() - 1);
      words.cityCountry = city.meaning();
    }
    if (state != null && state.end() <= to && (seat == null || seat.end() <= state.end())) {
      words.state = state.meaning();
      return state.end();
    }
    if (country != null && country.end() <= to) {
      words.country = country.meaning();
      return country.end();
    }
    Phrases.Match<String> demonym = gazetteer.demonyms.at(tokens, i);
    if (demonym != null) {
      words.country = demonym.meaning();
      return demonym.end();
    }
    return seat != null
        ? Math.min(seat.end(), to)
        : city != null ? Math.min(city.end(), to) : i + 1;
  }

  /** Courts that a place tells apart. */
  private Optional<Court> placed(Words words, String text) {
    boolean us = us(words);
    boolean district = "district".equals(words.kind) || words.federal;
    if (us && words.appeals && words.circuit != null) {
      return court(words.circuit);
    }
    if (us && words.seats != null && !words.supreme && !words.appeals) {
      String seat = seat(words);
      return seat != null
          ? court(seat)
          : Optional.of(new Court(null, text, words.state == null ? "US" : words.state.code()));
    }
    if (words.state != null) {
      return ofState(words, text, district);
    }
    boolean abroad =
        words.city != null && (words.country == null || words.country.equals(words.cityCountry));
    if (abroad && words.kind != null && !words.federal) {
      return Optional.of(ofCity(words, text));
    }
    if (words.seats != null && district) {
      String seat = seat(words);
      return seat == null ? Optional.empty() : court(seat);
    }
    boolean county = "superior".equals(words.kind) || "circuit".equals(words.kind);
    if (words.seats != null && county && !words.federal) {
      Seat seat = words.seats.get(0);
      String id = slug(seat.state() + " " + words.seatName + " " + words.kind);
      return Optional.of(new Court(id, text, seat.state()));
    }
    return Optional.empty();
  }

  private static boolean us(Words words) {
    return words.federal || "US".equals(words.country);
  }

  private Optional<Court> ofState(Words words, String text, boolean district) {
    State state = words.state;
    if (words.appeals && us(words)) {
      return Optional.of(new Court(null, text, "US"));
    }
    if (words.federal || district && "US".equals(words.country)) {
      String only = gazetteer.onlyDistricts.get(state.code());
      return only != null ? court(only) : Optional.of(new Court(null, text, state.code()));
    }
    if (words.supreme) {
      String highest = Gazetteer.idOfHighest(state);
      return highest.endsWith("-supreme")
          ? court(highest)
          : Optional.of(
              new Court(
                  state.code().toLowerCase(Locale.ROOT) + "-supreme",
                  "Supreme Court of " + state.name(),
                  state.code()));
    }
    return Optional.of(new Court(null, text, state.code()));
  }

  /** The district court of a place; null if several sit in places of the name. */
  private static String seat(Words words) {
    List<Seat> seats =
        words.state == null
            ? words.seats
            : words.seats.stream().filter(seat -> seat.state().equals(words.state.code())).toList();
    if (seats.size() == 1) {
      return seats.get(0).court();
    }
    List<Seat> usual = seats.stream().filter(Seat::usual).toList();
    return usual.size() == 1 ? usual.get(0).court() : null;
  }

  /** "Oslo District Court" is {@code no-oslo-district} even where no file has it. */
  private Court ofCity(Words words, String text) {
    String id = slug(words.cityCountry + " " + words.city + " " + words.kind);
    Court known = gazetteer.courts.get(id);
    return known != null ? known : new Court(id, text, words.cityCountry);
  }

  static String slug(String text) {
    String plain =
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  /**
   * Names that several countries give a court: the country beside them decides, then the text's.
   */
  private Optional<Court> shared(Tokens tokens, int from, int to, Words words, String country) {
    for (int i = from; i < to; i++) {
      Phrases.Match<Gazetteer.SharedName> name = gazetteer.sharedNames.at(tokens, i);
      if (name == null || name.end() > to) {
        continue;
      }
      String beside = words.country != null ? words.country : words.cityCountry;
      if (beside != null) {
        String id = name.meaning().byCountry().get(beside);
        return id == null
            ? Optional.of(new Court(null, tokens.text(from, to - 1), beside))
            : court(id);
      }
      String id = country == null ? null : name.meaning().byCountry().get(country);
      id = id == null ? name.meaning().usual() : id;
      return id == null ? Optional.empty() : court(id);
    }
    return words.country == null
        ? Optional.empty()
        : Optional.of(new Court(null, tokens.text(from, to - 1), words.country));
  }
}
