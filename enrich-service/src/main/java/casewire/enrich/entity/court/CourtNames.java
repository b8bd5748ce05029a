package casewire.enrich.entity.court;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Phrases;
import casewire.enrich.entity.scan.Tokens;
import java.util.ArrayList;
import java.util.List;

/** How far the names of courts in a text reach. */
final class CourtNames {
  /** Words that say what kind of court it is, right before "Court". */
  static final Lexicon<Boolean> KINDS =
      Lexicon.of(
          "supreme high district crown county superior magistrates circuit federal appeals appeal appellate"
              + " regional commercial criminal civil constitutional family patents patent bankruptcy"
              + " municipal intermediate chancery probate tax trade claims sheriff administrative city"
              + " central general labour labor market property enterprise fisa people provincial"
              + " state juvenile youth land judicial surveillance efta national session final"
              + " practices employment environment coroners military maritime admiralty election competition"
              + " cassation insolvency arbitration copyright enlarged crime crimes sessions metropolitan");

  /** Kinds of courts that are called by the place they sit in. */
  private static final Lexicon<Boolean> LOCAL =
      Lexicon.of("district city county regional provincial municipal crown sheriff magistrates");

  /** Tokens that a known name has before its "Court". */
  private static final int LONGEST_BEFORE = 8;

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final int headlineEnd;
  private final Modifiers modifiers;
  private final ForeignCourts foreign;
  private final CourtQualifiers qualifiers;

  CourtNames(Gazetteer gazetteer, Tokens tokens, int headlineEnd) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.headlineEnd = headlineEnd;
    this.modifiers = new Modifiers(gazetteer, tokens);
    this.foreign = new ForeignCourts(tokens, modifiers);
    this.qualifiers = new CourtQualifiers(gazetteer, tokens, modifiers);
  }

  /**
   * The name of a court.
   *
   * @param start first token
   * @param end token after the last
   */
  record Place(int start, int end) {}

  List<Place> find() {
    List<Place> places = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Place place = at(i, floor);
      if (place == null) {
        continue;
      }
      // A longer name takes back the shorter that ends inside it.
      while (!places.isEmpty() && places.get(places.size() - 1).end() > place.start()) {
        places.remove(places.size() - 1);
      }
      places.add(place);
      floor = place.end();
      i = place.end() - 1;
    }
    return places;
  }

  private Place at(int i, int floor) {
    if (tokens.isWord(i, "court")) {
      return tokens.isCapitalized(i) ? capital(i, floor) : lower(i, floor);
    }
    if (tokens.isWord(i, "circuit")) {
      return circuit(i, floor);
    }
    if (tokens.isCapitalized(i) || tokens.isNumber(i)) {
      Place known = known(i);
      Place own = foreign.at(i, floor);
      if (known != null && (own == null || known.end() >= own.end())) {
        return known;
      }
      return own != null ? own : district(i);
    }
    return foreign.at(i, floor);
  }

  /** A name of the gazetteer that has no head of its own: "Bundesgerichtshof", "Old Bailey". */
  private Place known(int i) {
    Phrases.Match<String> name = gazetteer.names.at(tokens, i);
    if (name == null) {
      return null;
    }
    for (int at = i; at < name.end(); at++) {
      if (tokens.isWord(at, "court") || tokens.isWord(at, "circuit")) {
        return null;
      }
    }
    return hasPossessive(i, name.end()) ? null : new Place(i, name.end());
  }

  /** "Southern District of New York", "District of New Jersey"; the capital alone is a place. */
  private Place district(int i) {
    Phrases.Match<String> district = gazetteer.districts.at(tokens, i);
    return district == null || district.meaning().equals("dcd")
        ? null
        : new Place(i, district.end());
  }

  /** "Ninth Circuit", "9th U.S. Circuit", "D.C. Circuit", with the court that may follow. */
  private Place circuit(int i, int floor) {
    if (!tokens.isCapitalized(i)) {
      return null;
    }
    int start = modifiers.startOfCircuit(i, floor);
    if (start < 0) {
      return null;
    }
    if (!tokens.isWord(i + 1, "court") || !tokens.isCapitalized(i + 1)) {
      return new Place(start, i + 1);
    }
    return new Place(start, qualifiers.end(i + 2));
  }

  private Place capital(int head, int floor) {
    int end = qualifiers.end(head + 1);
    int start = modifiers.start(head, floor, isHeadline(head));
    for (int from = Math.max(floor, head - LONGEST_BEFORE); from < start; from++) {
      Phrases.Match<String> known = gazetteer.names.at(tokens, from);
      if (known != null && known.end() > head && !hasPossessive(from, known.end())) {
        return new Place(from, Math.max(end, known.end()));
      }
    }
    if (start == head && end > head + 1 && !isHeadline(head)) {
      start = modifiers.startOfOwnName(head, floor);
    }
    boolean generic = start < head && isGenericInHeadline(start, head, end);
    boolean named = start < head && modifiers.areOfCourt(start, head) || end > head + 1;
    return named && !generic ? new Place(start, end) : null;
  }

  private boolean hasPossessive(int from, int end) {
    for (int at = from; at < end; at++) {
      if (tokens.isWord(at, "s") && tokens.isGlued(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeadline(int i) {
    return tokens.end(i) <= headlineEnd;
  }

  /**
   * In a headline that capitalises every word, "Appeals Court" is no more a name than a court is.
   */
  private boolean isGenericInHeadline(int start, int head, int end) {
    boolean vague =
        tokens.isWord(start, "federal")
            || tokens.isWord(start, "appeals")
            || tokens.isWord(start, "appeal")
            || tokens.isWord(start, "state")
            || tokens.isWord(start, "district")
            || tokens.isWord(start, "criminal")
            || tokens.isWord(start, "trial");
    return isHeadline(head) && start == head - 1 && end == head + 1 && vague;
  }

  /** "New York federal court", "Stockholm court", "federal court in Manhattan". */
  private Place lower(int head, int floor) {
    if (tokens.isWord(head + 1, "s") && tokens.isGlued(head + 1)) {
      return null;
    }
    int at = head - 1;
    boolean federal = false;
    while (at > head - 4 && at >= floor && KINDS.has(tokens, at)) {
      federal |= tokens.isWord(at, "federal");
      at--;
    }
    int place = modifiers.startOfPlace(at + 1, floor);
    boolean local = LOCAL.has(tokens, at + 1) && at + 1 < head;
    if (place < 0 && local && at > floor && tokens.isWord(at - 1, "the")) {
      place = modifiers.isUnknownPlace(at) ? at : -1;
    }
    if (place >= 0) {
      return new Place(place, head + 1);
    }
    if (federal && tokens.isWord(head + 1, "in")) {
      int end = modifiers.endOfPlace(head + 2);
      return end > 0 ? new Place(at + 1, end) : null;
    }
    return null;
  }
}
