package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups that the article introduces by a noun with a list: "a group of labels, including Sony and
 * Universal", "four students, A, B, C and D". The noun alone means them anywhere in the article, in
 * the headline too.
 */
final class Introductions {
  private static final Set<String> LISTING =
      Set.of("including", "namely", "like", "identified", "named", "especially", "notably");

  private static final Set<String> PADDING =
      Set.of(
          "as",
          "in",
          "court",
          "the",
          "of",
          "major",
          "film",
          "movie",
          "record",
          "affiliates",
          "units",
          "local",
          "arm",
          "arms",
          "branches",
          "divisions",
          "subsidiaries",
          "members",
          "studios",
          "labels",
          "publishers",
          "companies",
          "producers");

  private static final Set<String> GROUPS =
      Set.of("group", "number", "coalition", "consortium", "host", "handful", "series", "dozens");

  /**
   * How many sentences before the list the noun may stand: "Two men were held. The men, A and B".
   */
  private static final int AHEAD = 3;

  private final Map<String, List<PartyName>> byNoun = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();

  /**
   * @param noun index of a noun in the plural
   * @return index of the first word of the list that it introduces, -1 if it introduces none
   */
  static int listAfter(Reading reading, int noun, int limit) {
    int at = noun + 1;
    boolean apart = at < limit && (reading.is(at, ",") || reading.is(at, ":"));
    if (apart) {
      at++;
    }
    boolean cue = false;
    if (at < limit && LISTING.contains(reading.word(at).lower())) {
      cue = true;
      at++;
    } else if (reading.is(at, "such") && reading.is(at + 1, "as")
        || reading.is(at, "among") && reading.is(at + 1, "them")) {
      cue = true;
      at += 2;
    }
    while (cue && at < limit && at < noun + 9 && isPadding(reading.word(at))) {
      at++;
    }
    boolean introduces = (apart || cue) && at < limit && reading.word(at).isName();
    return introduces ? at : -1;
  }

  /**
   * "A, B and the other labels".
   *
   * @param noun index of a noun in the plural
   * @return index of the first of the names before it, -1 if it goes with none
   */
  static int listBefore(Reading reading, int noun) {
    int start = reading.sentenceStart(noun);
    int at = noun - 1;
    while (at > start && isModifier(reading.word(at)) && !reading.is(at, "other")) {
      at--;
    }
    at -= reading.is(at - 1, "the") ? 2 : 1;
    if (at <= start || !reading.is(at + 1, "other") && !reading.is(at + 2, "other")) {
      return -1;
    }
    if (!reading.is(at, "and") || !reading.word(at - 1).isName()) {
      return -1;
    }
    at--;
    while (at - 2 >= start && reading.is(at - 1, ",") && reading.word(at - 2).isName()) {
      at -= 2;
    }
    return at;
  }

  private static boolean isModifier(Word word) {
    return word.entity() == null && Nouns.canModify(word) && !Verbs.isVerbal(word);
  }

  /** Where the phrase starts that the noun heads: "a group of major record labels". */
  static int start(Reading reading, int noun) {
    int from = noun;
    while (from > reading.sentenceStart(noun)) {
      Word word = reading.word(from - 1);
      boolean grouping =
          from > reading.sentenceStart(noun) + 1
              && word.is("of")
              && GROUPS.contains(reading.word(from - 2).lower());
      if (!grouping && !isModifier(word)) {
        break;
      }
      from -= grouping ? 2 : 1;
    }
    return from;
  }

  /** "Named in court as the singers", "including affiliates of the studios". */
  private static boolean isPadding(Word word) {
    return word.entity() == null && PADDING.contains(word.lower());
  }

  /** The first list counts. */
  void add(String noun, int sentence, List<PartyName> members) {
    if (members.size() > 1 && byNoun.putIfAbsent(noun, members) == null) {
      sentences.put(noun, sentence);
    }
  }

  /**
   * @param count how many they have to be, 0 if the text does not say
   * @param sentence where the noun stands; long before the list it means others
   * @return empty if the noun introduces nobody
   */
  List<PartyName> of(String noun, int count, int sentence) {
    List<PartyName> members = byNoun.get(noun);
    if (members == null || count > 0 && members.size() != count) {
      return List.of();
    }
    boolean ahead = sentence > 0 && sentences.get(noun) - sentence > AHEAD;
    return ahead ? List.of() : members;
  }
}
