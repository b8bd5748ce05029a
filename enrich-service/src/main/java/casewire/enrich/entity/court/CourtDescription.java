package casewire.enrich.entity.court;

import casewire.enrich.entity.court.Gazetteer.Seat;
import casewire.enrich.entity.court.Gazetteer.State;
import casewire.enrich.entity.scan.Phrases;
import casewire.enrich.entity.scan.Tokens;
import java.util.List;
import java.util.Locale;

/** Places, countries and kinds of courts that a description names; null where it names none. */
final class CourtDescription {
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

  /** What the tokens from {@code from} to before {@code to} say. */
  static CourtDescription read(Gazetteer gazetteer, Tokens tokens, int from, int to) {
    CourtDescription words = new CourtDescription();
    int i = from;
    while (i < to) {
      i = words.readAt(gazetteer, tokens, i, to);
    }
    return words;
  }

  private int readAt(Gazetteer gazetteer, Tokens tokens, int i, int to) {
    if (tokens.isWord(i, "federal")) {
      federal = true;
      return i + 1;
    }
    if (tokens.isWord(i, "supreme")) {
      supreme = true;
      return i + 1;
    }
    appeals |= tokens.isWord(i, "appeals") || tokens.isWord(i, "appellate");
    bankruptcy |= tokens.isWord(i, "bankruptcy");
    if (tokens.isWord(i + 1, "court") && CourtNames.KINDS.has(tokens, i)) {
      kind = tokens.text(i).toLowerCase(Locale.ROOT);
    }
    Phrases.Match<String> found = gazetteer.districts.at(tokens, i);
    if (found != null && found.end() <= to) {
      boolean capital = found.meaning().equals("dcd") && !tokens.isWord(i - 1, "the");
      district = capital ? district : found.meaning();
      return found.end();
    }
    // A seat before a state: "New York City" is longer than "New York", "Alexandria" no state at
    // all.
    Phrases.Match<List<Seat>> seat = gazetteer.seats.at(tokens, i);
    Phrases.Match<State> state = gazetteer.states.at(tokens, i);
    Phrases.Match<String> country = gazetteer.countries.at(tokens, i);
    Phrases.Match<String> city = gazetteer.cities.at(tokens, i);
    if (seat != null && seat.end() <= to && (state == null || seat.end() > state.end())) {
      seats = seat.meaning();
      seatName = tokens.text(i, seat.end() - 1);
    }
    Phrases.Match<String> circuit = gazetteer.circuitSeats.at(tokens, i);
    if (circuit != null && circuit.end() <= to) {
      this.circuit = circuit.meaning();
    }
    if (city != null && city.end() <= to) {
      this.city = tokens.text(i, city.end() - 1);
      cityCountry = city.meaning();
    }
    if (state != null && state.end() <= to && (seat == null || seat.end() <= state.end())) {
      this.state = state.meaning();
      return state.end();
    }
    if (country != null && country.end() <= to) {
      this.country = country.meaning();
      return country.end();
    }
    Phrases.Match<String> demonym = gazetteer.demonyms.at(tokens, i);
    if (demonym != null) {
      this.country = demonym.meaning();
      return demonym.end();
    }
    return seat != null
        ? Math.min(seat.end(), to)
        : city != null ? Math.min(city.end(), to) : i + 1;
  }
}
