package casewire.enrich.cases.party;

import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Span;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds captions: the names on both sides of a "v.", and "In re" with a name. */
public final class Captions {
  private static final int LONGEST_SIDE = 8;
  private static final Set<String> VERSUS = WordSet.of("v", "vs", "versus");
  private static final Set<String> INNER = WordSet.of("of", "&", "for", "de", "der", "van");
  private static final Set<String> SUFFIXES =
      WordSet.of(
          "inc", "ltd", "llc", "corp", "co", "plc", "ag", "gmbh", "bv", "nv", "sa", "et", "al");
  private static final Set<String> AND_OTHERS =
      WordSet.of("al", "et", "ors", "anr", "others", "&", "and");
  private static final Set<String> DECISIONS =
      WordSet.of("judgment", "judgement", "ruling", "decision", "case", "order");
  private static final Set<String> LEADING =
      WordSet.of("in", "see", "the", "under", "of", "and", "by");

  /** What follows the number of an appeal, of an urgent reference, of interim measures. */
  private static final Set<String> PROCEDURES = WordSet.of("p", "ppu", "r");

  private final Reading reading;
  private final NameIndex names;
  private final List<Span> recognized;

  public Captions(Reading reading, List<RecognizedEntity> entities) {
    this.reading = reading;
    this.names = new NameIndex(entities);
    this.recognized =
        entities.stream()
            .filter(entity -> entity.type() == EntityType.CITATION)
            .flatMap(entity -> entity.mentions().stream())
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
  }

  /** In the order of the text. */
  public List<Caption> all() {
    List<Caption> found = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      Word word = reading.word(i);
      if (word.entity() == null && VERSUS.contains(word.lower()) && !isNumeral(i)) {
        addVersus(i, found);
      } else if (word.is("in") && word.capital() && reading.is(i + 1, "re")) {
        addInRe(i, found);
      }
    }
    for (int i = 2; i < reading.size(); i++) {
      if (EuropeanCases.isEuropean(reading.word(i).docket())) {
        addBracketed(i, found);
        addNumbered(i, found);
        addApposed(i, found);
      }
    }
    found.sort(Comparator.comparingInt(Caption::from));
    return found;
  }

  /**
   * "Rambo V and London": the fifth; "Kestrel V. Orrery" has a point, a headline may do without.
   */
  private boolean isNumeral(int at) {
    Word word = reading.word(at);
    return word.capital() && word.end() - word.start() == 1 && !reading.isHeadline(at);
  }

  private void addVersus(int versus, List<Caption> found) {
    int from = leftStart(versus);
    int to = rightEnd(versus + 1, reading.sentenceEnd(versus));
    while (to > versus + 2 && AND_OTHERS.contains(reading.word(to - 1).lower())) {
      to--;
    }
    if (from < versus && to > versus + 1) {
      found.add(
          new Caption(
              side(from, versus), side(versus + 1, to), reading.docketNear(versus), from, to));
    }
  }

  private void addInRe(int at, List<Caption> found) {
    int first = subpoenaed(at);
    int to = rightEnd(first, reading.sentenceEnd(at));
    if (to > first) {
      found.add(new Caption(List.of(), side(first, to), reading.docketNear(at), at, to));
    }
  }

  /**
   * Who is subpoenaed in "In re DMCA § 512(h) Subpoena to X"; what comes after "In re" if nobody.
   */
  private int subpoenaed(int at) {
    int limit = Math.min(reading.sentenceEnd(at), at + LONGEST_SIDE + 2);
    for (int i = at + 2; i < limit; i++) {
      if (reading.word(i).lower().startsWith("subpoena") && reading.is(i + 1, "to")) {
        return i + 2;
      }
    }
    return at + 2;
  }

  /** "Ernst & Young (C-633/16)": the Union's courts call a case by its first party. */
  private void addBracketed(int docket, List<Caption> found) {
    String number = reading.word(docket).docket();
    int open = reading.is(docket - 1, "case") ? docket - 2 : docket - 1;
    boolean known = found.stream().anyMatch(caption -> number.equals(caption.docket()));
    if (known || !reading.is(open, "(") || open == reading.sentenceStart(docket)) {
      return;
    }
    int named = open;
    while (named > reading.sentenceStart(docket)
        && DECISIONS.contains(reading.word(named - 1).lower())) {
      named--;
    }
    addNamed(leftStart(named), named, docket, found);
  }

  /** "Orrery, the 2016 ruling in Case C-160/15". */
  private void addApposed(int docket, List<Caption> found) {
    int start = reading.sentenceStart(docket);
    int in = reading.is(docket - 1, "case") ? docket - 2 : docket - 1;
    if (in - 2 < start
        || !reading.is(in, "in")
        || !DECISIONS.contains(reading.word(in - 1).lower())) {
      return;
    }
    int comma = in - 2;
    while (comma > start && in - comma < LONGEST_SIDE && !reading.is(comma, ",")) {
      comma--;
    }
    boolean apposed =
        reading.is(comma, ",") && (reading.is(comma + 1, "the") || reading.is(comma + 1, "a"));
    boolean known = found.stream().anyMatch(c -> reading.word(docket).docket().equals(c.docket()));
    if (apposed && comma > start && reading.word(comma - 1).isType(EntityType.ORG) && !known) {
      addNamed(comma - 1, comma, docket, found);
    }
  }

  private void addNamed(int from, int open, int docket, List<Caption> found) {
    String number = reading.word(docket).docket();
    boolean decided = from > 0 && !reading.is(from - 1, "v");
    if (from < open && decided && EuropeanCases.isCitedIn(reading, docket)) {
      found.add(new Caption(side(from, open), List.of(), number, from, docket + 1));
    }
  }

  /** "Case C-633/16 Ernst & Young". */
  private void addNumbered(int docket, List<Caption> found) {
    String number = reading.word(docket).docket();
    boolean known = found.stream().anyMatch(caption -> number.equals(caption.docket()));
    int limit = reading.sentenceEnd(docket);
    int from = docket + 1;
    if (from < limit && PROCEDURES.contains(reading.word(from).lower())) {
      from++;
    }
    int to = from < limit ? rightEnd(from, limit) : from;
    boolean versus = to < limit && VERSUS.contains(reading.word(to).lower());
    if (!known && !versus && reading.is(docket - 1, "case") && to > from) {
      found.add(new Caption(side(from, to), List.of(), number, docket - 1, to));
    }
  }

  /** Where a recognised caption starts that has the word; -1 if none has. */
  private int recognizedStart(int versus) {
    int offset = reading.word(versus).start();
    for (Span span : recognized) {
      if (span.start() >= offset) {
        return -1;
      }
      if (offset < span.end()) {
        return span.start();
      }
    }
    return -1;
  }

  private int leftStart(int versus) {
    int start = Math.max(reading.sentenceStart(versus), versus - LONGEST_SIDE);
    int least = recognizedStart(versus);
    int from = versus;
    for (int i = versus - 1; i >= start; i--) {
      boolean inside = least >= 0 && reading.word(i).start() >= least;
      if (isProper(i) || inside) {
        from = i;
      } else if (!isInner(i)) {
        break;
      }
    }
    while (from < versus - 1 && LEADING.contains(reading.word(from).lower())) {
      from++;
    }
    return from;
  }

  private int rightEnd(int first, int limit) {
    int to = first;
    int last = Math.min(limit, first + LONGEST_SIDE);
    for (int i = first; i < last; i++) {
      if (isProper(i)) {
        to = i + 1;
      } else if (!isInner(i) || reading.is(i, ",") && !isSuffix(i + 1)) {
        break;
      }
    }
    return to;
  }

  private boolean isProper(int at) {
    Word word = reading.word(at);
    if (word.entity() != null) {
      return word.isName();
    }
    return word.capital() || isSuffix(at) || word.isNumber() || hasInnerCapital(word);
  }

  /** "eBay". */
  private boolean hasInnerCapital(Word word) {
    return word.end() - word.start() > 2
        && Character.isUpperCase(reading.document().text().charAt(word.start() + 1));
  }

  private boolean isSuffix(int at) {
    return at < reading.size() && SUFFIXES.contains(reading.word(at).lower());
  }

  private boolean isInner(int at) {
    Word word = reading.word(at);
    return word.entity() == null
        && (INNER.contains(word.lower())
            || word.is("the") && reading.is(at - 1, "of")
            || word.is(",")
            || word.is(".")
                && at + 1 < reading.size()
                && VERSUS.contains(reading.word(at + 1).lower())
            || word.is("and")
            || word.is("'s"));
  }

  /** The name that the whole side is, else the recognised names in it, else its words. */
  private List<PartyName> side(int from, int to) {
    PartyName whole = names.party(reading.document().textOf(reading.span(from, to)));
    if (whole.entity() != null) {
      return List.of(whole);
    }
    List<PartyName> inside = new ArrayList<>();
    boolean covered = true;
    for (int i = from; i < to; i++) {
      if (reading.word(i).isName()) {
        inside.add(PartyName.of(reading.word(i).entity()));
      } else {
        covered &= !reading.word(i).capital() || isSuffix(i);
      }
    }
    return inside.isEmpty() || !covered ? List.of(whole) : inside;
  }
}
