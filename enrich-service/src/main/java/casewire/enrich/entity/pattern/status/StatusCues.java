package casewire.enrich.entity.pattern.status;

import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.QuantityStatus;
import java.util.HashMap;
import java.util.Map;

/** The words that say how a quantity stands. */
final class StatusCues {
  /** How much a word weighs against the others of its sentence, the heaviest first. */
  enum Strength {
    /** Up to, maximum, at least. */
    BOUND,
    /** Guidelines and recommendations. */
    GUIDELINE,
    /** What is done with a quantity: sentenced, fined, awarded, served. */
    DEED,
    /** What is said of it: asked, offered, agreed, rejected. */
    SPEECH,
    /** Things that have an amount: a fine, a settlement. */
    NOUN,
    /** About, an estimated. */
    GUESS
  }

  /**
   * What a word says.
   *
   * @param status how the quantity stands
   * @param strength weight of the word
   */
  record Cue(QuantityStatus status, Strength strength) {}

  private static final Lexicon<Cue> WORDS = Lexicon.of(words());

  private static final Cue UP_TO = new Cue(QuantityStatus.MAXIMUM, Strength.BOUND);
  private static final Cue AT_LEAST = new Cue(QuantityStatus.MINIMUM, Strength.BOUND);
  private static final Cue SOUGHT = new Cue(QuantityStatus.SOUGHT, Strength.SPEECH);
  private static final Cue ORDERED = new Cue(QuantityStatus.ORDERED, Strength.DEED);

  private StatusCues() {}

  private static Map<String, Cue> words() {
    Map<String, Cue> words = new HashMap<>();
    put(words, QuantityStatus.MAXIMUM, Strength.BOUND, "maximum maximums");
    put(words, QuantityStatus.MINIMUM, Strength.BOUND, "minimum");
    put(
        words,
        QuantityStatus.RECOMMENDED,
        Strength.GUIDELINE,
        "guideline guidelines recommend recommends recommended recommending recommendation");
    put(
        words,
        QuantityStatus.MAXIMUM,
        Strength.SPEECH,
        "face faces facing faced carry carries carrying carried punishable");
    put(
        words,
        QuantityStatus.ORDERED,
        Strength.DEED,
        "ordered orders ordering order awarded awards awarding sentenced sentences sentencing jailed"
            + " imprisoned fined fines imposed imposes imposing handed serve serving granted owes owe"
            + " forfeited liable received upheld upholds affirmed affirms");
    put(words, QuantityStatus.SERVED, Strength.DEED, "served spent spend");
    put(
        words,
        QuantityStatus.SOUGHT,
        Strength.SPEECH,
        "seek seeks seeking sought demand demands demanding demanded ask asks asking asked request"
            + " requests requesting requested want wants wanted sue sues suing sued demanding urges"
            + " urged");
    put(
        words,
        QuantityStatus.OFFERED,
        Strength.SPEECH,
        "offer offers offered offering propose proposes proposed proposing");
    put(
        words,
        QuantityStatus.AGREED,
        Strength.SPEECH,
        "agree agrees agreed agreeing settle settles settled settling");
    put(
        words,
        QuantityStatus.DENIED,
        Strength.SPEECH,
        "deny denies denied denying reject rejects rejected rejecting refused refuses overturned"
            + " overturns reversed reverses vacated vacates quashed quashes tossed tosses");
    put(
        words,
        QuantityStatus.ORDERED,
        Strength.NOUN,
        "fine penalty judgment judgement verdict award sentence restitution");
    put(words, QuantityStatus.AGREED, Strength.NOUN, "settlement");
    put(
        words,
        QuantityStatus.ESTIMATED,
        Strength.GUESS,
        "about around approximately roughly nearly almost estimated estimate estimates estimating"
            + " circa");
    return words;
  }

  private static void put(
      Map<String, Cue> words, QuantityStatus status, Strength strength, String list) {
    for (String word : list.split(" ")) {
      words.put(word, new Cue(status, strength));
    }
  }

  /** What the word, or the phrase that ends with it, at token {@code i} says; or null. */
  static Cue at(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return null;
    }
    if (tokens.isWord(i, "to")) {
      return tokens.isWord(i - 1, "up") ? UP_TO : null;
    }
    if (tokens.isWord(i, "as")) {
      boolean much = tokens.isWord(i - 1, "much") || tokens.isWord(i - 1, "many");
      return much && tokens.isWord(i - 2, "as") ? UP_TO : null;
    }
    if (tokens.isWord(i, "than")) {
      boolean no = tokens.isWord(i - 2, "no") || tokens.isWord(i - 2, "not");
      if (no && tokens.isWord(i - 1, "more")) {
        return UP_TO;
      }
      boolean less = tokens.isWord(i - 1, "less") || tokens.isWord(i - 1, "fewer");
      return no && less ? AT_LEAST : null;
    }
    if (tokens.isWord(i, "most") || tokens.isWord(i, "least")) {
      boolean at = tokens.isWord(i - 1, "at");
      return !at ? null : tokens.isWord(i, "most") ? UP_TO : AT_LEAST;
    }
    if (tokens.isWord(i, "pay")) {
      return tokens.isWord(i - 1, "must") ? ORDERED : null;
    }
    if (tokens.isWord(i, "for")) {
      boolean asks =
          tokens.isWord(i - 1, "calls")
              || tokens.isWord(i - 1, "called")
              || tokens.isWord(i - 1, "calling");
      return asks ? SOUGHT : null;
    }
    return claim(tokens, i);
  }

  /** Who claims damages seeks them; who claims that something is so does not. */
  private static Cue claim(Tokens tokens, int i) {
    boolean claims =
        tokens.isWord(i, "claim")
            || tokens.isWord(i, "claims")
            || tokens.isWord(i, "claimed")
            || tokens.isWord(i, "claiming");
    if (!claims) {
      return WORDS.at(tokens, i);
    }
    boolean damages = tokens.isWord(i - 1, "damages") || tokens.isWord(i - 1, "compensation");
    for (int at = i + 1; at < i + 9; at++) {
      damages |= tokens.isWord(at, "damages") || tokens.isWord(at, "compensation");
      if (tokens.isWord(at, "that")) {
        break;
      }
    }
    return damages ? SOUGHT : null;
  }
}
