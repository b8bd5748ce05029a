package casewire.enrich.entity.evidence;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;

/** What a candidate says where it stands: its lead, its strangeness, the words around it. */
public final class ContextEvidence {
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private static final long NO_NOUN =
      WordClass.FUNCTION.bit()
          | WordClass.PERSON_VERB.bit()
          | WordClass.PERSON_ACT.bit()
          | WordClass.ORG_VERB.bit()
          | WordClass.ORG_ACT.bit();

  private final MarkedText text;
  private final Tokens tokens;
  private final PrecedingEvidence preceding;
  private final FollowingEvidence following;

  public ContextEvidence(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.preceding = new PrecedingEvidence(text);
    this.following = new FollowingEvidence(text);
  }

  public void collect(Name name, Candidate candidate) {
    lead(name, candidate);
    if (isKnownPlace(candidate)) {
      return;
    }
    strange(name, candidate);
    preceding.collect(name, candidate);
    following.collect(name, candidate);
  }

  /** What a gazetteer has as a place only a title or honorific before it makes a person. */
  private static boolean isKnownPlace(Candidate candidate) {
    KnownName known = candidate.known();
    return known != null && known.type() == EntityType.GPE && !known.everyday();
  }

  /** A word of no dictionary: a brand more often than not, unless it only opens a sentence. */
  private void strange(Name name, Candidate candidate) {
    int token = candidate.from();
    if (candidate.length() == 1 && candidate.known() == null && !text.isAny(token, EVERYDAY)) {
      if (isAdjective(candidate)) {
        name.addOnce(Clue.ADJECTIVE_ENDING);
      }
      boolean opens = tokens.startsSentence(token) && tokens.shape(token) == Shape.CAPITALIZED;
      boolean given = text.is(token, WordClass.GIVEN_NAME);
      if (!opens && !given) {
        name.addOnce(Clue.STRANGE_WORD);
      } else {
        name.addOnce(Clue.STRANGE_OPENER);
      }
    }
  }

  /** "a Ruritanian bank": it ends like the name of a people or language, and a noun follows. */
  private boolean isAdjective(Candidate candidate) {
    int token = candidate.from();
    int next = candidate.to();
    if (tokens.shape(token) != Shape.CAPITALIZED) {
      return false;
    }
    String word = tokens.textOf(token);
    boolean people = word.endsWith("ians") || word.endsWith("eans") || word.endsWith("ese");
    boolean adjective =
        word.endsWith("ian")
            || word.endsWith("ean")
            || word.endsWith("ish")
            || word.endsWith("esque");
    boolean noun =
        next < text.size()
            && tokens.shape(next) == Shape.LOWER
            && text.continues(next)
            && !text.isAny(next, NO_NOUN);
    return people || adjective && noun;
  }

  private static void lead(Name name, Candidate candidate) {
    switch (candidate.lead()) {
      case HONORIFIC -> name.add(Clue.HONORIFIC);
      case TITLE -> name.add(Clue.TITLE);
      case DEMONYM -> name.add(Clue.DEMONYM_BEFORE);
      case NONE -> {}
    }
  }
}
