package casewire.enrich.entity.court;

import casewire.enrich.entity.court.Gazetteer.Seat;
import casewire.enrich.entity.court.Gazetteer.State;
import casewire.enrich.entity.scan.Phrases;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.Court;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which court a description means, from the most to the least certain of its words. */
final class CourtResolution {
  private final Gazetteer gazetteer;

  CourtResolution(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The court described by tokens {@code from} to {@code to}. */
  Optional<Court> resolve(Tokens tokens, int from, int to, String country) {
    String circuit = Circuits.idIn(tokens, from, to);
    if (circuit != null) {
      return court(circuit);
    }
    String named = longestName(tokens, from, to);
    if (named != null) {
      return court(named);
    }
    CourtDescription words = CourtDescription.read(gazetteer, tokens, from, to);
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
                CourtIds.slug("gb " + place + (crown ? " crown" : " magistrates")),
                tokens.text(start, court),
                "GB");
      }
    }
    return null;
  }

  private Optional<Court> court(String id) {
    return Optional.ofNullable(gazetteer.courts.get(id));
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

  /** Courts that a place tells apart. */
  private Optional<Court> placed(CourtDescription words, String text) {
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
      String id = CourtIds.slug(seat.state() + " " + words.seatName + " " + words.kind);
      return Optional.of(new Court(id, text, seat.state()));
    }
    return Optional.empty();
  }

  private static boolean us(CourtDescription words) {
    return words.federal || "US".equals(words.country);
  }

  private Optional<Court> ofState(CourtDescription words, String text, boolean district) {
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
  private static String seat(CourtDescription words) {
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
  private Court ofCity(CourtDescription words, String text) {
    String id = CourtIds.slug(words.cityCountry + " " + words.city + " " + words.kind);
    Court known = gazetteer.courts.get(id);
    return known != null ? known : new Court(id, text, words.cityCountry);
  }

  /**
   * Names that several countries give a court: the country beside them decides, then the text's.
   */
  private Optional<Court> shared(
      Tokens tokens, int from, int to, CourtDescription words, String country) {
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
