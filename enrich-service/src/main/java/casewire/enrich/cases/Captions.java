package casewire.enrich.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds captions: the names on both sides of a "v.", and "In re" with a name. */
final class Captions {
  private static final int LONGEST_SIDE = 8;
  private static final Set<String> VERSUS = Set.of("v", "vs", "versus", "v.", "vs.");
  private static final Set<String> INNER = Set.of("of", "&", "for", "the", "de", "der", "van");
  private static final Set<String> SUFFIXES =
      Set.of(
          "inc", "ltd", "llc", "corp", "co", "plc", "ag", "gmbh", "bv", "nv", "sa", "et", "al",
          "sarl");

  private final Reading reading;

  Captions(Reading reading) {
    this.reading = reading;
  }

  List<Caption> all() {
    List<Caption> found = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      Word word = reading.word(i);
      if (word.entity() == null && VERSUS.contains(word.lower())) {
        addVersus(i, found);
      } else if (word.is("in") && word.capital() && reading.is(i + 1, "re")) {
        addInRe(i, found);
      }
    }
    return found;
  }

  private void addVersus(int versus, List<Caption> found) {
    int from = leftStart(versus);
    int to = rightEnd(versus + 1, reading.sentenceEnd(versus));
    if (from < versus && to > versus + 1) {
      found.add(new Caption(side(from, versus), side(versus + 1, to), from, to));
    }
  }

  private void addInRe(int at, List<Caption> found) {
    int to = rightEnd(at + 2, reading.sentenceEnd(at));
    if (to > at + 2) {
      found.add(new Caption(List.of(), side(at + 2, to), at, to));
    }
  }

  private int leftStart(int versus) {
    int start = Math.max(reading.sentenceStart(versus), versus - LONGEST_SIDE);
    int from = versus;
    for (int i = versus - 1; i >= start; i--) {
      if (isProper(i)) {
        from = i;
      } else if (!isInner(i)) {
        break;
      }
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
    return word.capital() || isSuffix(at);
  }

  private boolean isSuffix(int at) {
    return at < reading.size() && SUFFIXES.contains(reading.word(at).lower());
  }

  private boolean isInner(int at) {
    Word word = reading.word(at);
    return word.entity() == null
        && (INNER.contains(word.lower()) || word.is(",") || word.is("and") || word.is("'s"));
  }

  /** The names of a side: what was recognised, else the words as they stand. */
  private List<PartyName> side(int from, int to) {
    List<PartyName> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (reading.word(i).isName()) {
        names.add(PartyName.of(reading.word(i).entity()));
      }
    }
    if (names.isEmpty()) {
      int end = to;
      while (end > from + 1 && (isSuffix(end - 1) || reading.word(end - 1).isPunctuation())) {
        end--;
      }
      names.add(PartyName.unrecognized(reading.document().textOf(reading.span(from, end))));
    }
    return names;
  }
}
