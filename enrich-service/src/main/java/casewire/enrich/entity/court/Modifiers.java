package casewire.enrich.entity.court;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Phrases;
import casewire.enrich.entity.scan.Tokens;

/** What stands before the word Court, and which names of places stand around it. */
final class Modifiers {
  private static final int LONGEST_PLACE = 6;

  /** Courts that sit in places no list has: Harrow Crown Court, Polk County Court. */
  private static final Lexicon<Boolean> LOCAL =
      Lexicon.of(
          "crown county magistrates high district superior circuit municipal family city regional sheriff people");

  /** Capitalised words before a court that are no part of its name. */
  private static final Lexicon<Boolean> OUTSIDE =
      Lexicon.of(
          "the a an in at by on of from to and or but when while after before as for with if judge judges"
              + " justice justices chief former deputy mr mrs ms dr lord lady lords president presiding"
              + " monday tuesday wednesday thursday friday saturday sunday yesterday january february"
              + " march april may june july august september october november december under last this"
              + " that both its his her their whether because since although meanwhile however then"
              + " senior retired");

  private static final Lexicon<Boolean> ORDINALS =
      Lexicon.of(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh federal");
  private static final Lexicon<Boolean> OWN_PREFIXES =
      Lexicon.of(
          "us usa uk eu european royal international intellectual property full state judicial local"
              + " central national grand world patent trademark trial and restrictive");

  private final Gazetteer gazetteer;
  private final Tokens tokens;

  Modifiers(Gazetteer gazetteer, Tokens tokens) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
  }

  /**
   * First token of the modifiers before "Court", {@code head} itself if there are none.
   *
   * @param titleCase whether every word around is capitalised, so that only known places count
   */
  int start(int head, int floor, boolean titleCase) {
    int start = head;
    if (tokens.isSign(head - 1, "'\u2019")
        && (tokens.isWord(head - 2, "magistrates") || tokens.isWord(head - 2, "justices"))) {
      start = head - 2;
    }
    if (start == head
        && tokens.isWord(head - 1, "s")
        && tokens.isSign(head - 2, "'\u2019")
        && tokens.isWord(head - 3, "people")) {
      start = head - 3;
    }
    while (start > floor && isKind(start - 1)) {
      start -= isKindAnd(start - 2, floor) ? 3 : 1;
    }
    boolean local = start < head && LOCAL.has(tokens, start);
    int place = startOfPlace(start, floor);
    if (place < 0 && start == head) {
      place = -1;
    }
    while (place >= 0 && place < start) {
      start = place;
      while (start > floor
          && (isKind(start - 1)
              || OWN_PREFIXES.has(tokens, start - 1) && tokens.isCapitalized(start - 1))) {
        start--;
      }
      place = startOfPlace(start, floor);
    }
    if (local && !titleCase && start > floor) {
      start = startOfLocalPlace(start, floor);
    }
    return withOrdinal(start, floor);
  }

  private boolean isKind(int i) {
    return CourtNames.KINDS.has(tokens, i) && tokens.isCapitalized(i) && !tokens.isOnNewLine(i + 1)
        || OWN_PREFIXES.has(tokens, i)
            && tokens.isCapitalized(i)
            && CourtNames.KINDS.has(tokens, i + 1);
  }

  /** "Maritime and" in "Maritime and Commercial Court". */
  private boolean isKindAnd(int and, int floor) {
    return and > floor
        && tokens.isWord(and, "and")
        && CourtNames.KINDS.has(tokens, and + 1)
        && isKind(and - 1);
  }

  /** "Göta" in "Göta Court of Appeal": a region that no list has. */
  int startOfOwnName(int head, int floor) {
    return head > floor
            && tokens.isWord(head - 1)
            && isUnknownPlace(head - 1)
            && !isPossessive(head - 1)
        ? startOfLocalPlace(head, floor)
        : head;
  }

  private boolean isPossessive(int i) {
    return tokens.isWord(i, "s") && tokens.isSign(i - 1, "'\u2019");
  }

  /** "Harrow", "Bow Street", "Los Angeles County": at most three capitalised words more. */
  private int startOfLocalPlace(int start, int floor) {
    int at = start;
    while (at > Math.max(floor, start - 3) && isUnknownPlace(at - 1)) {
      at--;
    }
    return at;
  }

  boolean isUnknownPlace(int i) {
    return tokens.isCapitalized(i)
        && !tokens.isOnNewLine(i + 1)
        && !OUTSIDE.has(tokens, i)
        && tokens.length(i) > 2;
  }

  /** "9th U.S. Circuit Court": the number belongs to the name. */
  private int withOrdinal(int start, int floor) {
    boolean circuit =
        tokens.isWord(start, "circuit")
            || tokens.isWord(start + 1, "circuit")
            || tokens.isWord(start + 4, "circuit");
    if (!circuit) {
      return start;
    }
    if (start - 2 >= floor && isNumberedOrdinal(start - 2)) {
      return start - 2;
    }
    return start - 1 >= floor && ORDINALS.has(tokens, start - 1) && tokens.isCapitalized(start - 1)
        ? start - 1
        : start;
  }

  private boolean isNumberedOrdinal(int i) {
    return tokens.isDigits(i, 1, 2)
        && tokens.isGlued(i + 1)
        && tokens.isWord(i + 1)
        && tokens.length(i + 1) <= 2;
  }

  /** Do the modifiers make a name: a kind of court, or a place? */
  boolean areOfCourt(int start, int head) {
    for (int at = start; at < head; at++) {
      if (CourtNames.KINDS.has(tokens, at) || endOfPlace(at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** First token of "Ninth", "9th", "9th U.S.", "D.C.", "Federal" before "Circuit"; -1 if none. */
  int startOfCircuit(int circuit, int floor) {
    int at = circuit;
    if (tokens.isSign(at - 1, '.') && tokens.isWord(at - 2, "s") && tokens.isWord(at - 4, "u")) {
      at -= 4;
    } else if (tokens.isWord(at - 1, "us") && tokens.isCapitalized(at - 1)) {
      at -= 1;
    }
    if (at - 2 >= floor && isNumberedOrdinal(at - 2)) {
      return at - 2;
    }
    if (at - 1 >= floor && ORDINALS.has(tokens, at - 1) && tokens.isCapitalized(at - 1)) {
      boolean us =
          tokens.isSign(at - 2, '.') && tokens.isWord(at - 3, "s") && tokens.isWord(at - 5, "u");
      return us && at - 5 >= floor ? at - 5 : at - 1;
    }
    boolean capital =
        tokens.isSign(at - 1, '.') && tokens.isWord(at - 2, "c") && tokens.isWord(at - 4, "d");
    if (capital && at - 4 >= floor) {
      return at - 4;
    }
    if (tokens.isWord(at - 1, "dc") && tokens.isAllCapitals(at - 1)) {
      return at - 1;
    }
    return tokens.isWord(at - 1, "columbia") && tokens.isWord(at - 3, "district") && at - 3 >= floor
        ? at - 3
        : -1;
  }

  /**
   * Index after "Ninth Circuit", "9th Circuit", "D.C. Circuit", "Federal Circuit" at {@code i}; or
   * -1.
   */
  int endOfCircuit(int i) {
    for (int at = i; at < i + 6; at++) {
      if (tokens.isWord(at, "circuit")) {
        return startOfCircuit(at, i) == i ? at + 1 : -1;
      }
    }
    return -1;
  }

  /** Index after the name of a country, state or city at {@code i}, or -1. */
  int endOfPlace(int i) {
    if (!tokens.isCapitalized(i)) {
      return -1;
    }
    int end = -1;
    end = Math.max(end, end(gazetteer.countries.at(tokens, i)));
    end = Math.max(end, end(gazetteer.states.at(tokens, i)));
    end = Math.max(end, end(gazetteer.seats.at(tokens, i)));
    return Math.max(end, end(gazetteer.cities.at(tokens, i)));
  }

  private static int end(Phrases.Match<?> match) {
    return match == null ? -1 : match.end();
  }

  /** First token of the name of a place, or a demonym, that ends before {@code end}; or -1. */
  int startOfPlace(int end, int floor) {
    if (end <= floor || !tokens.isWord(end - 1) && !tokens.isSign(end - 1, '.')) {
      return -1;
    }
    for (int from = Math.max(floor, end - LONGEST_PLACE); from < end; from++) {
      if (endOfPlace(from) == end) {
        return from;
      }
    }
    boolean demonym =
        tokens.isCapitalized(end) && gazetteer.demonyms.before(tokens, end, 2) != null;
    return demonym ? gazetteer.demonyms.before(tokens, end, 2).end() : -1;
  }
}
