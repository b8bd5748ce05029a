package casewire.enrich.cases.court;

import casewire.enrich.cases.reading.Months;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Courts that have no name in the text but a place or another word for them: "an appeals court in
 * Oslo", "the Glostrup court", "five law lords".
 */
final class DescribedCourts {
  private static final int LONGEST_PLACE = 3;

  private static final Set<String> TOWNS =
      Set.of("town", "city", "village", "port", "capital", "state", "province", "region");

  static final String LORDS = "House of Lords";

  /** What says which of the courts of a place it is. */
  private static final Set<String> KINDS =
      Set.of(
          "federal",
          "district",
          "appeal",
          "appeals",
          "superior",
          "supreme",
          "high",
          "higher",
          "regional",
          "criminal",
          "civil",
          "commercial",
          "county",
          "city",
          "municipal",
          "magistrates",
          "crown",
          "local",
          "provincial",
          "patent",
          "labour",
          "administrative",
          "bankruptcy",
          "state",
          "trial");

  /** Whose court it may be: "bailiff's court". */
  private static final Set<String> OFFICERS =
      Set.of("bailiff", "magistrate", "sheriff", "coroner", "children", "people");

  /** What the Lords do as a court, where as a chamber they pass laws. */
  private static final Set<String> DECIDING =
      Set.of(
          "ruled",
          "rejected",
          "dismissed",
          "upheld",
          "overturned",
          "decided",
          "held",
          "refused",
          "allowed",
          "agreed",
          "appeal",
          "appeals",
          "ruling",
          "decision",
          "judgment");

  /**
   * A place of the text that tells a court.
   *
   * @param at index of the word that stands for it
   * @param definite whether the text speaks of it as one that is known: "the court in Oslo"
   */
  record Described(int at, String name, boolean definite) {}

  private final Reading reading;
  private final CourtReferences references;

  DescribedCourts(Reading reading) {
    this.reading = reading;
    this.references = new CourtReferences(reading);
  }

  List<Described> find() {
    List<Described> found = new ArrayList<>();
    for (int i = 1; i < reading.size(); i++) {
      String name = nameAt(i);
      if (name != null) {
        found.add(new Described(i, name, reading.is(start(i) - 1, "the")));
      }
    }
    return found;
  }

  private String nameAt(int at) {
    boolean lords =
        reading.is(at, "lords") && reading.is(at - 1, "law")
            || reading.word(at).lower().equals("law lords");
    if (lords || isChamberThatDecides(at)) {
      return LORDS;
    }
    if (!reading.is(at, "court") && !reading.is(at, "courthouse")) {
      return null;
    }
    String placed = placed(at);
    return placed == null ? called(at) : placed;
  }

  private boolean isChamberThatDecides(int at) {
    Word word = reading.word(at);
    if (!word.isType(EntityType.ORG) || !word.lower().equals("house of lords")) {
      return false;
    }
    for (int i = reading.sentenceStart(at); i < reading.sentenceEnd(at); i++) {
      if (reading.word(i).entity() == null && DECIDING.contains(reading.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Court in Cologne", with the kind of court that goes before. */
  private String placed(int court) {
    boolean of = reading.is(court + 1, "of") && start(court) < court;
    if (!reading.is(court + 1, "in") && !of) {
      return null;
    }
    int end = afterTown(court + 2);
    int limit = Math.min(reading.sentenceEnd(court), end + LONGEST_PLACE);
    if (end < limit && reading.is(end, "the") && reading.word(end).capital()) {
      end++;
    }
    int place = end;
    if (end < limit && reading.word(end).isType(EntityType.GPE)) {
      end++;
    } else {
      while (end < limit && isUnknownPlace(end)) {
        end++;
      }
    }
    return end == place ? null : text(start(court), references.afterState(end));
  }

  /** Past "the northern town of". */
  private int afterTown(int at) {
    for (int i = at + 1; reading.is(at, "the") && i < at + 4 && i + 1 < reading.size(); i++) {
      if (TOWNS.contains(reading.word(i).lower()) && reading.is(i + 1, "of")) {
        return i + 2;
      }
    }
    return at;
  }

  private int start(int court) {
    int start = court;
    while (start > reading.sentenceStart(court) && isKind(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isKind(int at) {
    Word word = reading.word(at);
    boolean mark = word.is("'") || word.is("\u2019");
    return word.entity() == null
        && (KINDS.contains(word.lower())
            || mark && reading.is(at - 1, "magistrates")
            || word.is("'s") && OFFICERS.contains(reading.word(at - 1).lower())
            || reading.is(at + 1, "'s") && OFFICERS.contains(word.lower()));
  }

  /** "The Glostrup court": a place before it that no list has. */
  private String called(int court) {
    int kind = start(court);
    int place = kind - 1;
    boolean named =
        place > reading.sentenceStart(court)
            && reading.is(place - 1, "the")
            && !reading.isHeadline(place)
            && (isUnknownPlace(place) || reading.word(place).isType(EntityType.GPE));
    return named ? text(place, court + 1) : null;
  }

  private boolean isUnknownPlace(int at) {
    Word word = reading.word(at);
    return word.entity() == null
        && word.capital()
        && !word.isPunctuation()
        && !word.isNumber()
        && !Months.isMonth(word)
        && !KINDS.contains(word.lower())
        && !isNational(word.lower());
  }

  /** "The Danish court": any of the courts of a country. */
  private static boolean isNational(String word) {
    return word.endsWith("ish") || word.endsWith("an") || word.endsWith("ese") || word.equals("eu");
  }

  private String text(int from, int to) {
    return reading
        .document()
        .textOf(new Span(reading.word(from).start(), reading.word(to - 1).end()));
  }
}
