package casewire.enrich.entity.evidence;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.coreference.Acronyms;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;

/** What the words after a candidate say of it. */
final class FollowingEvidence {
  private static final int LONGEST_APPOSITION = 9;

  private final MarkedText text;
  private final Tokens tokens;

  FollowingEvidence(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  void collect(Name name, Candidate candidate) {
    int at = candidate.to();
    if (!text.continues(at)) {
      return;
    }
    if (tokens.isPossessive(at)) {
      possessive(name, at + 1);
      employee(name, candidate, at + 1);
    } else if (tokens.is(at, ',')) {
      comma(name, at + 1);
    } else if (tokens.is(at, '(')) {
      bracket(name, candidate, at);
    } else if (tokens.is(at, '-') && !tokens.spaceBefore(at)) {
      if (text.continues(at + 1) && tokens.textOf(at + 1).equals("based")) {
        name.add(Clue.BASED_AFTER);
      }
    } else {
      if (text.isWord(at, WordClass.PERSON_NOUN)
          || text.isWord(at, WordClass.JOB)
          || text.isWord(at, WordClass.TITLE)
          || text.isWord(at, WordClass.ORG_TAIL)) {
        employee(name, candidate, at + 1);
      }
      // "executives in Collecchio denied": the place is not who does it.
      boolean locative =
          candidate.length() == 1
              && candidate.from() > 0
              && text.is(candidate.from() - 1, WordClass.LOCATIVE);
      if (!locative) {
        word(name, at);
      }
    }
  }

  /** "Greenberg Glusker partner Bert Fields", "Ballard Spahr's Chuck Tobin". */
  private void employee(Name name, Candidate candidate, int at) {
    boolean several = candidate.length() > 1 && candidate.known() == null;
    boolean person =
        several
            && text.continues(at + 1)
            && text.isCapital(at)
            && text.is(at, WordClass.GIVEN_NAME)
            && text.isCapital(at + 1)
            && !tokens.isPossessive(at + 1);
    if (person) {
      name.add(Clue.EMPLOYEE_AFTER);
    }
  }

  private void possessive(Name name, int at) {
    if (text.continues(at) && text.isWord(at, WordClass.ORG_TAIL)) {
      name.add(Clue.POSSESSIVE_ORG_TAIL);
    }
  }

  private boolean isResident(int token) {
    return switch (tokens.textOf(token)) {
      case "man", "men", "woman", "women", "resident", "residents", "couple", "native" -> true;
      default -> false;
    };
  }

  private void word(Name name, int at) {
    if (isResident(at)) {
      name.add(Clue.RESIDENT_AFTER);
      return;
    }
    if (isWho(at)) {
      name.add(Clue.WHO_AFTER);
      return;
    }
    if (isOrigin(at)) {
      name.add(Clue.ORIGIN_AFTER);
      return;
    }
    if (isDefinition(at)) {
      apposition(name, at + 1);
    }
    int verb = at;
    while (text.continues(verb) && (isAuxiliary(verb) || isAdverb(verb)) && verb < at + 3) {
      verb++;
    }
    if (!text.continues(verb) || tokens.shape(verb) != Shape.LOWER) {
      return;
    }
    if (text.is(verb, WordClass.PERSON_ACT)) {
      name.add(Clue.PERSON_ACT_AFTER);
    } else if (text.is(verb, WordClass.ORG_ACT)) {
      name.add(Clue.ORG_ACT_AFTER);
    } else if (verb == at && text.is(verb, WordClass.PERSON_VERB)) {
      name.add(Clue.PERSON_VERB_AFTER);
    } else if (text.is(verb, WordClass.ORG_VERB)) {
      name.add(Clue.ORG_VERB_AFTER);
    } else if (verb == at && text.is(verb, WordClass.ORG_TAIL)) {
      name.add(Clue.ORG_TAIL_AFTER);
    } else if (tokens.textOf(verb).endsWith("ed")) {
      name.add(Clue.DEED_AFTER);
    }
  }

  /** "Kessel Link is a hosting company": says what "Kessel Link, a hosting company," does. */
  private boolean isDefinition(int at) {
    String word = tokens.end(at) - tokens.start(at) <= 3 ? tokens.textOf(at) : "";
    if (!word.equals("is") && !word.equals("was") || !text.continues(at + 1)) {
      return false;
    }
    String article = tokens.textOf(at + 1);
    return article.equals("a") || article.equals("an");
  }

  /** "Buhecha from Cambridge", "Batato, of Germany". */
  private boolean isOrigin(int at) {
    if (!tokens.textOf(at).equals("from") && !tokens.textOf(at).equals("of")) {
      return false;
    }
    KnownName place = at + 1 < text.size() ? text.known(at + 1) : null;
    return place != null && place.type() == EntityType.GPE;
  }

  private boolean isAdverb(int token) {
    String word = tokens.textOf(token);
    return word.equals("never") || word.equals("not") || (word.length() > 4 && word.endsWith("ly"));
  }

  private boolean isAuxiliary(int token) {
    return switch (tokens.textOf(token)) {
      case "was",
          "were",
          "is",
          "has",
          "had",
          "have",
          "been",
          "also",
          "will",
          "later",
          "then",
          "who",
          "allegedly",
          "reportedly" ->
          true;
      default -> false;
    };
  }

  private boolean isWho(int at) {
    String word = tokens.end(at) - tokens.start(at) <= 5 ? tokens.textOf(at) : "";
    return word.equals("who") || word.equals("whose");
  }

  /** ", 37," or ", who" or an apposition: ", chief executive of", ", a civil rights watchdog,". */
  private void comma(Name name, int at) {
    if (!text.continues(at)) {
      return;
    }
    if (isAge(at)) {
      name.add(Clue.AGE_AFTER);
      return;
    }
    if (isWho(at)) {
      name.add(Clue.WHO_AFTER);
      return;
    }
    if (text.is(at, WordClass.LOCATIVE) && isPlace(at + 1)) {
      name.add(Clue.NEAR_AFTER);
      return;
    }
    if (text.is(at, WordClass.PERSON_ACT)) {
      name.add(Clue.PERSON_ACT_AFTER);
      return;
    }
    if (tokens.textOf(at).equals("which")) {
      name.add(Clue.WHICH_AFTER);
      return;
    }
    KnownName place = text.known(at);
    if (place != null && place.type() == EntityType.GPE) {
      int end = at + text.knownLength(at);
      if (end >= text.size()
          || tokens.startsSentence(end)
          || tokens.shape(end) == Shape.MARK && !tokens.isPossessive(end)) {
        name.add(Clue.PLACE_AFTER_COMMA);
      }
      return;
    }
    apposition(name, at);
  }

  private boolean isPlace(int token) {
    KnownName known = text.continues(token) ? text.known(token) : null;
    return known != null && known.type() == EntityType.GPE;
  }

  private boolean isAge(int at) {
    return tokens.shape(at) == Shape.NUMBER
        && tokens.end(at) - tokens.start(at) == 2
        && Character.isDigit(tokens.text().charAt(tokens.end(at) - 1))
        && at + 1 < text.size()
        && tokens.shape(at + 1) == Shape.MARK
        && !tokens.is(at + 1, '%');
  }

  /** "X, the Russian operator of": a word for people and companies says nothing of its own. */
  private static boolean isLikePerson(Name name) {
    return name.has(Clue.STRANGE_WORDS)
        || name.has(Clue.STRANGE_LAST)
        || name.has(Clue.SURNAME_LAST)
        || name.has(Clue.SURNAME_ENDING);
  }

  private void apposition(Name name, int from) {
    int head = from - 1;
    for (int at = from; text.continues(at) && at < from + LONGEST_APPOSITION; at++) {
      if (tokens.shape(at) == Shape.MARK && !tokens.isPossessive(at) && !tokens.is(at, '-')) {
        break;
      }
      if (at > from && text.is(at, WordClass.FUNCTION) && tokens.shape(at) == Shape.LOWER) {
        break;
      }
      head = at;
    }
    if (head < from) {
      return;
    }
    if (isWhoAfterApposition(head + 1)) {
      name.add(Clue.WHO_AFTER);
      return;
    }
    boolean determined = text.is(from, WordClass.FUNCTION) || text.is(from, WordClass.DEMONYM);
    boolean organisation = text.isWord(head, WordClass.ORG_NOUN) && (determined || head > from);
    if (organisation && text.isWord(head, WordClass.PERSON_NOUN) && isLikePerson(name)) {
      name.add(Clue.PERSON_APPOSITION);
    } else if (organisation) {
      name.add(Clue.ORG_APPOSITION);
    } else if (text.isWord(head, WordClass.PERSON_NOUN)
        || text.isWord(head, WordClass.TITLE)
        || tokens.shape(head) == Shape.CAPITALS && text.is(head, WordClass.TITLE)
        || text.isWord(head, WordClass.JOB)) {
      name.add(Clue.PERSON_APPOSITION);
    }
  }

  /** "Waddell, a locksmith, who". */
  private boolean isWhoAfterApposition(int at) {
    return at + 1 < text.size() && tokens.is(at, ',') && text.continues(at + 1) && isWho(at + 1);
  }

  /** "Electronic Frontier Foundation (EFF)". */
  private void bracket(Name name, Candidate candidate, int at) {
    if (text.continues(at + 2)
        && tokens.shape(at + 1) == Shape.CAPITALS
        && tokens.is(at + 2, ')')
        && Acronyms.stands(text, at + 1, candidate)) {
      name.add(Clue.ACRONYM_AFTER);
    } else if (text.continues(at + 2) && tokens.is(at + 2, ')') && isAge(at + 1)) {
      name.add(Clue.AGE_AFTER);
    }
  }
}
