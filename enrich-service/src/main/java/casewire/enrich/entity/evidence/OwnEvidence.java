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

/** What a name says of itself, wherever it stands: its words, how they are written, gazetteers. */
public final class OwnEvidence {
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private final MarkedText text;
  private final Tokens tokens;
  private final PersonWords people;
  private final OrganisationWords organisations;

  public OwnEvidence(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.people = new PersonWords(text);
    this.organisations = new OrganisationWords(text);
  }

  public void collect(Name name) {
    Candidate candidate = name.first();
    if (candidate.known() != null) {
      known(name, candidate);
      if (candidate.known().type() == EntityType.GPE
          || candidate.length() == 1 && !candidate.known().everyday()) {
        return;
      }
    }
    if (candidate.length() == 1) {
      single(name, candidate);
    } else {
      organisations.collect(name, candidate);
      people.collect(name, candidate);
      place(name, candidate);
    }
    if (isEveryday(candidate)) {
      name.addOnce(Clue.EVERYDAY_WORDS);
    }
  }

  /** What the gazetteers say; less where the capital may be due to the start of a sentence. */
  public void known(Name name, Candidate candidate) {
    KnownName known = candidate.known();
    if (known == null || known.type() == null) {
      return;
    }
    boolean everyday = known.everyday();
    if (everyday && candidate.doubtful()) {
      name.addOnce(known.type() == EntityType.ORG ? Clue.KNOWN_ORG_OPENER : Clue.KNOWN_OPENER);
    } else if (known.type() == EntityType.ORG) {
      name.addOnce(everyday ? Clue.KNOWN_EVERYDAY_ORG : Clue.KNOWN_ORG);
    } else if (known.type() == EntityType.GPE) {
      name.addOnce(everyday ? Clue.KNOWN_EVERYDAY_PLACE : Clue.KNOWN_PLACE);
    } else if (known.type() == EntityType.WORK) {
      name.addOnce(everyday ? Clue.KNOWN_EVERYDAY_WORK : Clue.KNOWN_WORK);
    }
  }

  private void single(Name name, Candidate candidate) {
    int token = candidate.from();
    Shape shape = tokens.shape(token);
    boolean everyday = text.isAny(token, EVERYDAY);
    if (shape == Shape.CAPITALS) {
      name.addOnce(Clue.CAPITALS);
    } else if (shape == Shape.MIXED) {
      name.addOnce(Clue.INNER_CAPITAL);
    } else if (text.is(token, WordClass.GIVEN_NAME) && !everyday) {
      name.addOnce(Clue.SINGLE_GIVEN_NAME);
    }
    if (text.is(token, WordClass.SURNAME) && !everyday && shape == Shape.CAPITALIZED) {
      name.addOnce(Clue.SINGLE_SURNAME);
    }
    if (!everyday && candidate.known() == null && people.endLikeSurname(token)) {
      name.addOnce(Clue.SURNAME_ENDING);
    }
    if (OrganisationWords.hasDigit(tokens, token)) {
      name.addOnce(Clue.DIGIT);
    }
  }

  private void place(Name name, Candidate candidate) {
    int last = candidate.to() - 1;
    if (candidate.known() == null && text.is(last, WordClass.FACILITY)) {
      name.addOnce(Clue.FACILITY);
    }
    if (candidate.known() == null && text.is(last, WordClass.GEO_HEAD)) {
      name.addOnce(Clue.GEO_HEAD);
    }
  }

  private boolean isEveryday(Candidate candidate) {
    if (people.isFullName(candidate)) {
      return false;
    }
    for (int i = candidate.from(); i < candidate.to(); i++) {
      boolean everyday = text.isAny(i, EVERYDAY) && tokens.shape(i) == Shape.CAPITALIZED;
      if (!everyday && tokens.shape(i).isCapital()) {
        return false;
      }
    }
    return true;
  }
}
