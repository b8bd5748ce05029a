package casewire.enrich.entity.pattern.status;

import casewire.enrich.entity.pattern.element.Sentences;
import casewire.enrich.entity.pattern.status.StatusCues.Cue;
import casewire.enrich.entity.pattern.status.StatusCues.Strength;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.QuantityStatus;

/**
 * How a quantity stands, by the words around it in its sentence: "seeking 460 million yen", "a
 * maximum of 20 years", "spent 17 months in prison". The nearest word before it decides, but a
 * guideline or a maximum outweighs a verb of asking or agreeing, and a noun only counts where no
 * verb does.
 */
final class QuantityStatuses {
  /** How far before a quantity a word still governs it, as in a list of penalties, in tokens. */
  private static final int BEFORE = 30;

  /** How far after a quantity a word still tells how it stands, in tokens. */
  private static final int AFTER = 5;

  /** A word here begins a clause of its own, whose verb does not govern the quantity. */
  private static final Lexicon<Boolean> CLAUSES =
      Lexicon.of("who which whose when where while because but although though whereas");

  private static final Lexicon<Boolean> CONFINEMENT =
      Lexicon.of("prison jail custody detention bars imprisonment incarceration");

  private final Tokens tokens;

  QuantityStatuses(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The status of a quantity, or null if the text says nothing.
   *
   * @param start its first token
   * @param end the token after its last
   */
  QuantityStatus of(int start, int end) {
    Cue before = before(start, end);
    Cue after = after(end);
    if (before == null) {
      return after == null ? null : after.status();
    }
    boolean afterWins = after != null && after.strength().compareTo(before.strength()) < 0;
    return afterWins ? after.status() : before.status();
  }

  private Cue before(int start, int end) {
    Cue best = null;
    boolean comma = false;
    Cue bestAtComma = null;
    int at = start - 1;
    while (at >= 0 && at >= start - BEFORE && !Sentences.beginsAt(tokens, at + 1)) {
      boolean ends = tokens.isSign(at, ";:") || CLAUSES.has(tokens, at);
      Cue cue = ends ? null : cueAt(at, start, end);
      best = cue != null && outweighs(cue, best) ? cue : best;
      if (ends && !tokens.isSign(at, ":")) {
        // "The firm, which was fined before, made $3m": the clause has closed before the quantity.
        return comma && !tokens.isSign(at) ? bestAtComma : best;
      }
      if (tokens.isSign(at, ',')) {
        comma = true;
        bestAtComma = best;
      }
      at--;
    }
    return best;
  }

  /** {@code further} stands before {@code nearer}. */
  private static boolean outweighs(Cue further, Cue nearer) {
    if (nearer == null) {
      return true;
    }
    return switch (further.strength()) {
      case BOUND -> nearer.strength().compareTo(Strength.DEED) > 0;
      case GUIDELINE -> nearer.strength().compareTo(Strength.SPEECH) >= 0;
      case DEED, SPEECH -> nearer.strength().compareTo(Strength.SPEECH) > 0;
      case NOUN -> nearer.strength() == Strength.GUESS;
      case GUESS -> false;
    };
  }

  private Cue cueAt(int at, int start, int end) {
    Cue cue = StatusCues.at(tokens, at);
    if (cue == null) {
      return null;
    }
    boolean near = cue.strength() != Strength.GUESS || at >= start - 3;
    if (!near) {
      return null;
    }
    // "Spent" is of a sentence only in prison; who claims is not who asks, unless for damages.
    if (tokens.isWord(at, "spent") || tokens.isWord(at, "spend")) {
      return confinementAfter(end) ? cue : null;
    }
    return cue;
  }

  private boolean confinementAfter(int end) {
    for (int at = end; at < end + AFTER; at++) {
      if (CONFINEMENT.has(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "a five-year maximum", "a $250,000 fine", "$5 million was awarded". */
  private Cue after(int end) {
    Cue best = null;
    for (int at = end; at < end + AFTER && !Sentences.beginsAt(tokens, at); at++) {
      if (tokens.isSign(at, ";:,(") || CLAUSES.has(tokens, at)) {
        break;
      }
      Cue cue = StatusCues.at(tokens, at);
      if (cue == null) {
        continue;
      }
      boolean passive =
          tokens.isWord(at - 1, "was")
              || tokens.isWord(at - 1, "were")
              || tokens.isWord(at - 1, "been")
              || tokens.isWord(at - 1, "being");
      boolean counts =
          switch (cue.strength()) {
            case BOUND, GUIDELINE -> at < end + 3;
            case DEED, SPEECH -> passive;
            case NOUN -> at < end + 3;
            case GUESS -> false;
          };
      if (counts && best == null) {
        best = cue;
      }
    }
    return best;
  }
}
