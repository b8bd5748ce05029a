package casewire.enrich.cases.court;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.Set;

/** How an article speaks of a court: cites it, may go there, or names who prosecutes before it. */
final class CourtReferences {
  private static final Set<String> PROSPECTIVE =
      Set.of(
          "can",
          "could",
          "may",
          "might",
          "would",
          "urged",
          "plans",
          "intends",
          "considering",
          "take",
          "pursue",
          "ask",
          "asked",
          "asks",
          "refer",
          "referred",
          "refers");
  private static final Set<String> CITING =
      Set.of(
          "cited",
          "cites",
          "citing",
          "quoted",
          "quotes",
          "quoting",
          "following",
          "relied",
          "relies",
          "leans");

  /** How many words may stand between who cites and the court. */
  private static final int CITED = 4;

  private static final Set<String> CHARGING =
      Set.of("charged", "indicted", "accused", "prosecuted", "filed", "brought");

  private final Reading reading;

  CourtReferences(Reading reading) {
    this.reading = reading;
  }

  /** "United States Attorney for the District of": who prosecutes, seldom before another court. */
  boolean isOfOffice(int at) {
    int of = reading.is(at - 1, "the") ? at - 2 : at - 1;
    boolean joined = reading.is(of, "for") || reading.is(of, "of");
    if (!joined || of < 2 || isCharging(at + 1)) {
      return false;
    }
    // "U.S. Attorney X of the District of".
    boolean named = reading.word(of - 1).isType(EntityType.PERSON);
    String office = reading.word(named ? of - 2 : of - 1).lower();
    return office.endsWith("attorney")
        || office.endsWith("attorneys")
        || !named && office.endsWith("office");
  }

  /** "The office for the Eastern District charged him": before the court of that district. */
  private boolean isCharging(int at) {
    return CHARGING.stream().anyMatch(verb -> reading.is(at, verb));
  }

  /** "She cited the Ninth Circuit, which held that": not the court of the news. */
  boolean isCited(int at) {
    int start = Math.max(reading.sentenceStart(at), at - CITED);
    for (int i = at - 1; i >= start; i--) {
      Word word = reading.word(i);
      if (word.entity() == null && CITING.contains(word.lower())) {
        // "Following a hearing at the court": nothing but an article goes before who is followed.
        return !word.is("following") || i >= at - 2;
      }
    }
    return false;
  }

  /** "Can ask the Court of Appeal", "will take the case to": where it may go, not where it is. */
  boolean isProspective(int at) {
    int start = Math.max(reading.sentenceStart(at), at - 9);
    for (int i = at - 1; i >= start; i--) {
      Word word = reading.word(i);
      if (word.entity() == null && PROSPECTIVE.contains(word.lower())) {
        return !word.is("asked") || Jurisdictions.isAppellateName(reading.word(at).lower());
      }
      if (word.is(",") || word.is(";") || word.is("that")) {
        return false;
      }
    }
    return false;
  }

  /** "US District Court in Salem". */
  boolean isPlaced(int at) {
    return (reading.is(at + 1, "in") || reading.is(at + 1, "of"))
        && at + 2 < reading.sentenceEnd(at)
        && reading.word(at + 2).isType(EntityType.GPE);
  }

  /** Index after the state that follows a town: "in Ocala, Florida". */
  int afterState(int at) {
    boolean state =
        reading.is(at, ",")
            && at + 1 < reading.sentenceEnd(at)
            && reading.word(at + 1).isType(EntityType.GPE)
            && Jurisdictions.isState(reading.word(at + 1).lower());
    return state ? at + 2 : at;
  }

  /** As the article says it, with the place that follows: "US District Court in San Jose". */
  String name(int at) {
    Word court = reading.word(at);
    int end = court.end();
    if (isPlaced(at)) {
      int state = afterState(at + 3);
      end = reading.word(state - 1).end();
    }
    return reading.document().textOf(new Span(court.start(), end));
  }
}
