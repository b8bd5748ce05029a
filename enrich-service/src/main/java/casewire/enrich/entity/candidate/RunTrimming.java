package casewire.enrich.entity.candidate;

import casewire.enrich.entity.candidate.Candidate.Lead;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import java.util.List;

/** Which words at the ends of a run of capitals are no part of the name. */
final class RunTrimming {
  private static final long ORG_END = WordClass.ORG_HEAD.bit() | WordClass.ORG_SUFFIX.bit();
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();
  private static final long NOUN_BEFORE_NAME =
      WordClass.JOB.bit() | WordClass.PERSON_NOUN.bit() | WordClass.ORG_NOUN.bit();
  private static final long NO_NAME_ALONE =
      WordClass.GENERIC.bit()
          | WordClass.DEMONYM.bit()
          | WordClass.TITLE_MODIFIER.bit()
          | WordClass.FUNCTION.bit()
          | WordClass.TITLE.bit()
          | WordClass.HONORIFIC.bit();

  private final MarkedText text;
  private final Tokens tokens;

  RunTrimming(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Whether the atom at {@code at} goes off the start of what ends before {@code to}. */
  boolean isTrimmedAtStart(List<Atom> run, int at, int to, Lead lead) {
    Atom atom = run.get(at);
    int token = atom.from();
    if (atom.known() != null) {
      boolean office = at + 1 < to && tokens.isPossessive(atom.to());
      return !CandidateNames.namesSomething(atom) && !office;
    }
    if (text.is(token, WordClass.PARTY)) {
      return at + 1 < to || lead == Lead.NONE;
    }
    if (lead == Lead.HONORIFIC) {
      return false;
    }
    if (at + 1 == to && text.is(token, WordClass.ORG_SUFFIX) && lead == Lead.NONE) {
      return true;
    }
    if (at + 1 == to) {
      boolean letter = tokens.shape(token) == Shape.INITIAL;
      boolean noise =
          letter || text.is(token, WordClass.NOISE) && tokens.shape(token) != Shape.CAPITALIZED;
      boolean generic = text.isAny(token, NO_NAME_ALONE) && !isAcronym(token) && !isShortOrg(token);
      return lead == Lead.NONE && (noise || generic);
    }
    if (text.is(token, WordClass.FUNCTION)) {
      return true;
    }
    Atom next = run.get(at + 1);
    if (text.is(next.from(), WordClass.DEMONYM)
        && tokens.textOf(next.from()).startsWith("Yorker")) {
      return true;
    }
    boolean beforeName =
        next.known() != null
            || text.is(next.from(), WordClass.GIVEN_NAME) && !text.isAny(next.from(), EVERYDAY);
    if (text.is(token, WordClass.DEMONYM) && beforeName) {
      return !text.isAny(run.get(to - 1).to() - 1, ORG_END);
    }
    return tokens.startsSentence(token)
        && text.isAny(token, EVERYDAY)
        && (beforeName && text.is(token, WordClass.COMMON) || text.isAny(token, NOUN_BEFORE_NAME))
        && !text.is(token, WordClass.GIVEN_NAME);
  }

  /** "the Commission" may be short for an organisation named before. */
  private boolean isShortOrg(int token) {
    return !tokens.startsSentence(token)
        && text.isAny(token, WordClass.ORG_HEAD.bit())
        && token > 0
        && tokens.textOf(token - 1).equalsIgnoreCase("the");
  }

  private boolean isAcronym(int token) {
    return tokens.shape(token) == Shape.CAPITALS;
  }

  /** A function word or a title at the end belongs to no name. */
  boolean isLooseEnd(Atom atom, Lead lead) {
    if (text.is(atom.from(), WordClass.POSTNOMINAL) && isAcronym(atom.from())) {
      return true;
    }
    if (atom.known() != null || lead != Lead.NONE) {
      return atom.known() != null && !CandidateNames.namesSomething(atom);
    }
    int token = atom.from();
    // "James May" is no verb: a run only has a month that is a surname.
    return text.is(token, WordClass.FUNCTION)
        && !text.is(token, WordClass.MONTH)
        && !isAcronym(token);
  }
}
