package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of the gazetteers alone, for texts in other languages: organisations and places that cannot
 * be taken for a word of that language.
 */
public final class KnownNames {
  private static final int SHORTEST = 4;
  private static final long WORDS =
      WordClass.COMMON.bit() | WordClass.DICTIONARY.bit() | WordClass.GIVEN_NAME.bit();

  private KnownNames() {}

  public static List<Candidate> find(MarkedText text) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int length = text.knownLength(at);
      if (length > 0 && isCertain(text, at, length)) {
        found.add(
            new Candidate(at, at + length, text.known(at), Candidate.Lead.NONE, false, List.of()));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private static boolean isCertain(MarkedText text, int at, int length) {
    KnownName known = text.known(at);
    boolean names = known.type() == EntityType.ORG || known.type() == EntityType.GPE;
    int letters = text.tokens().end(at + length - 1) - text.tokens().start(at);
    return names
        && !known.everyday()
        && text.isCapital(at)
        && (length > 1 || (letters >= SHORTEST && !text.isAny(at, WORDS)));
  }
}
