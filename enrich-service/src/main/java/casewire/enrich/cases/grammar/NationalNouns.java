package casewire.enrich.cases.grammar;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import java.util.Set;

/** Nouns for one person that say where he or she is from: "the Canadian was sentenced". */
final class NationalNouns {
  /** "The British" are all of them; only what can be said of one is here. */
  private static final Set<String> NOUNS =
      Set.of(
          "american",
          "argentine",
          "argentinian",
          "australian",
          "austrian",
          "bavarian",
          "belarusian",
          "belgian",
          "brazilian",
          "briton",
          "bulgarian",
          "californian",
          "canadian",
          "chilean",
          "colombian",
          "croat",
          "cypriot",
          "czech",
          "dane",
          "dutchman",
          "egyptian",
          "englishman",
          "estonian",
          "filipino",
          "finn",
          "floridian",
          "frenchman",
          "german",
          "ghanaian",
          "greek",
          "hawaiian",
          "hungarian",
          "icelander",
          "indian",
          "indonesian",
          "iranian",
          "irishman",
          "israeli",
          "italian",
          "kenyan",
          "latvian",
          "lithuanian",
          "londoner",
          "malaysian",
          "maltese",
          "mexican",
          "moldovan",
          "moroccan",
          "nigerian",
          "norwegian",
          "pakistani",
          "pole",
          "romanian",
          "russian",
          "scot",
          "scotsman",
          "serb",
          "singaporean",
          "slovak",
          "slovene",
          "spaniard",
          "swede",
          "texan",
          "turk",
          "ukrainian",
          "virginian",
          "welshman");

  /** Verbs that do not look like one. */
  private static final Set<String> DOING =
      Set.of(
          "sold", "ran", "made", "wrote", "built", "began", "became", "came", "fled", "stole",
          "spent", "hid", "kept", "lost", "paid", "met", "knew", "left", "set", "faces", "denies",
          "runs", "lives", "pleads", "gets", "who", "and", "or", "but");

  private NationalNouns() {}

  /** Whether the word is one and no noun or name follows that it describes. */
  static boolean isHead(Reading reading, int at) {
    Word word = reading.word(at);
    return word.capital() && NOUNS.contains(word.lower()) && !describes(reading, at + 1);
  }

  private static boolean describes(Reading reading, int at) {
    if (at >= reading.size()) {
      return false;
    }
    Word next = reading.word(at);
    boolean verb = Verbs.isVerb(next) || DOING.contains(next.lower());
    boolean noun = Nouns.canModify(next) && !verb && !Adverbs.isAdverb(next);
    return noun || next.isName() || next.is("-");
  }
}
