package casewire.enrich.entity.pattern.citation;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.Pattern;
import casewire.enrich.entity.pattern.Scan;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.EntityType;
import java.util.function.Consumer;

/**
 * Captions: {@code MGM Studios v. Grokster}, {@code R v Buhecha}, {@code In re Aimster Copyright
 * Litigation}. The whole names of the parties, and nothing of the citation or sentence beside them.
 */
public final class CaptionPattern implements Pattern {
  @Override
  public void find(Scan scan, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    int floor = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int start = -1;
      int end = -1;
      if (isVersus(tokens, i)) {
        int right = tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
        end = PartyNames.endOfSecond(tokens, right);
        start = end < 0 ? -1 : PartyNames.startOfFirst(tokens, i, floor);
      } else {
        int matter = matterAfter(tokens, i);
        end = matter < 0 ? -1 : PartyNames.endOfSecond(tokens, matter);
        start = end < 0 ? -1 : i;
      }
      if (start >= 0) {
        found.accept(scan.found(EntityType.CITATION, start, end - 1, tokens.text(start, end - 1)));
        floor = end;
        i = end - 1;
      }
    }
  }

  /** Is the token the v. of a caption? */
  static boolean isVersus(Tokens tokens, int i) {
    boolean word = tokens.isWord(i, "v") || tokens.isWord(i, "vs");
    return word
        && !tokens.isGlued(i)
        && (!tokens.isCapitalized(i) || i > 0 && PartyNames.endsParty(tokens, i - 1));
  }

  /** Index of the matter's name after "In re", "Ex parte" or "In the Matter of", or -1. */
  static int matterAfter(Tokens tokens, int i) {
    if (tokens.isWord(i, "in") && tokens.isWord(i + 1, "re")) {
      return tokens.isSign(i + 2, ':') ? i + 3 : i + 2;
    }
    if (tokens.isWord(i, "ex") && tokens.isWord(i + 1, "parte")) {
      return i + 2;
    }
    boolean matter =
        tokens.isWord(i, "in")
            && tokens.isWord(i + 1, "the")
            && tokens.isWord(i + 2, "matter")
            && tokens.isCapitalized(i + 2)
            && tokens.isWord(i + 3, "of");
    if (!matter) {
      return -1;
    }
    return tokens.isWord(i + 4, "the") ? i + 5 : i + 4;
  }
}
