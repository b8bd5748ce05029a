package casewire.enrich.entity.consistency;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.entity.typing.Names;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in title-case headings: those that the sentences of the article name too, those of the
 * gazetteers that are no everyday words, and what is a name by its own form.
 */
public final class HeadingNames {
  private static final int LONGEST = 8;
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private final MarkedText text;
  private final Tokens tokens;
  private final Names names;

  public HeadingNames(MarkedText text, Names names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
  }

  public List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int length = text.isHeading(at) && text.isCapital(at) ? length(at) : 0;
      if (length > 0) {
        KnownName known = text.known(at, at + length);
        found.add(new Candidate(at, at + length, known, Candidate.Lead.NONE, false, List.of()));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private int length(int at) {
    int end = at;
    int limit = Math.min(text.size(), at + LONGEST);
    for (int to = at + 1; to <= limit; to++) {
      if (text.isTaken(to - 1) || (to - 1 > at && tokens.startsParagraph(to - 1))) {
        break;
      }
      Name name = names.find(at, to);
      if (name != null && name.isRecognised()) {
        end = to;
      }
    }
    int known = text.knownLength(at);
    if (known > end - at && isCertain(at, known)) {
      return known;
    }
    return end > at ? end - at : person(at);
  }

  private boolean isCertain(int at, int length) {
    boolean acronym = tokens.shape(at) == Shape.CAPITALS;
    return !text.known(at).everyday() && (length > 1 || acronym || !text.isAny(at, EVERYDAY));
  }

  /** A given name and a word that is no everyday one. */
  private int person(int at) {
    boolean given = text.is(at, WordClass.GIVEN_NAME) && !text.isAny(at, EVERYDAY);
    boolean surname =
        at + 1 < text.size()
            && text.isCapital(at + 1)
            && text.is(at + 1, WordClass.SURNAME)
            && tokens.shape(at + 1) == Shape.CAPITALIZED
            && !text.isAny(at + 1, EVERYDAY);
    return given && surname ? 2 : 0;
  }
}
