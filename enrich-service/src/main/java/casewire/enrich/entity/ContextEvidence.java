package casewire.enrich.entity;

import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.Locale;

/** What the words around a candidate say of it. */
final class ContextEvidence {
  private static final int LONGEST_APPOSITION = 9;
  private static final long EVERYDAY = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();

  private static final long NO_NOUN =
      WordClass.FUNCTION.bit()
          | WordClass.PERSON_VERB.bit()
          | WordClass.PERSON_ACT.bit()
          | WordClass.ORG_VERB.bit()
          | WordClass.ORG_ACT.bit();

  private final MarkedText text;
  private final Tokens tokens;

  ContextEvidence(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  void collect(Name name, Candidate candidate) {
    lead(name, candidate);
    if (isKnownPlace(candidate)) {
      return;
    }
    strange(name, candidate);
    before(name, candidate);
    after(name, candidate);
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
            && isHere(next)
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

  private void before(Name name, Candidate candidate) {
    int at = candidate.from() - 1;
    if (at < 0
        || tokens.startsSentence(candidate.from())
        || candidate.lead() != Candidate.Lead.NONE) {
      return;
    }
    if (tokens.shape(at) == Shape.MARK) {
      mark(name, candidate, at);
      return;
    }
    if (!tokens.spaceBefore(candidate.from())) {
      return;
    }
    int noun = nounOf(at);
    if (isWord(beforeArticle(noun), WordClass.WORK_NOUN)) {
      name.add(Clue.WORK_NOUN_BEFORE);
    }
    if (isBeforeTitles(at)) {
      name.add(Clue.WORKS_LISTED_BEFORE);
    }
    if (isWord(noun, WordClass.PERSON_NOUN)
        || isWord(noun, WordClass.TITLE)
        || isWord(noun, WordClass.JOB)) {
      name.add(Clue.PERSON_NOUN_BEFORE);
    }
    if (isWord(noun, WordClass.ORG_NOUN)) {
      name.add(Clue.ORG_NOUN_BEFORE);
    }
    if (isWord(at, WordClass.MADE)) {
      name.add(Clue.MADE_BEFORE);
    }
    preposition(name, at);
    employer(name, at);
  }

  /** "films such as Avatar", "songs including Yesterday", "among them the games Doom". */
  private boolean isBeforeTitles(int at) {
    if (isWord(at, WordClass.WORK_NOUNS)) {
      return true;
    }
    int noun =
        switch (tokens.textOf(at)) {
          case "as", "them" -> at - 2;
          case "like", "including", "titled", "called" -> at - 1;
          default -> -1;
        };
    if (noun > 0 && tokens.is(noun, ',')) {
      noun--;
    }
    return noun > 0 && isWord(noun, WordClass.WORK_NOUNS);
  }

  /** "a group called Sparks", "a tool, named Sickbeard": the noun, not the participle, tells. */
  private int nounOf(int at) {
    boolean named =
        switch (tokens.textOf(at)) {
          case "called", "named", "dubbed", "titled", "entitled" -> true;
          default -> false;
        };
    if (!named || at == 0) {
      return at;
    }
    int noun = tokens.is(at - 1, ',') ? at - 2 : at - 1;
    return noun < 0 || text.is(noun, WordClass.FUNCTION) ? at : noun;
  }

  /** The token before a capital article, as in "the album A Winter Symphony". */
  private int beforeArticle(int at) {
    boolean article =
        text.is(at, WordClass.FUNCTION) && text.isCapital(at) && !tokens.startsSentence(at);
    return article ? at - 1 : at;
  }

  /** "an analyst at Corwin Bell", "a lawyer for the firm". */
  private void employer(Name name, int at) {
    boolean joins =
        isShort(at)
            && switch (tokens.textOf(at)) {
              case "at", "of", "for", "with" -> true;
              default -> false;
            };
    if (joins
        && (isWord(at - 1, WordClass.TITLE)
            || isWord(at - 1, WordClass.JOB)
            || isWord(at - 1, WordClass.PERSON_NOUN))) {
      name.add(Clue.EMPLOYER_BEFORE);
    }
  }

  private boolean isShort(int token) {
    return tokens.end(token) - tokens.start(token) <= 4;
  }

  /** "providers such as Eweka", "companies like Comcast", "firms including Sony". */
  private void such(Name name, int at) {
    int noun = tokens.textOf(at).equals("as") ? at - 2 : at - 1;
    if (noun > 0 && tokens.is(noun, ',')) {
      noun--;
    }
    if (isWord(noun, WordClass.ORG_NOUN)) {
      name.add(Clue.SUCH_ORG_BEFORE);
    }
  }

  private void preposition(Name name, int at) {
    if (tokens.end(at) - tokens.start(at) > 7) {
      locative(name, at);
      return;
    }
    switch (tokens.textOf(at)) {
      case "the" -> name.add(Clue.ARTICLE_BEFORE);
      case "at" -> name.add(Clue.AT_BEFORE);
      case "from" -> name.add(Clue.FROM_BEFORE);
      case "against", "sued", "sue", "suing", "sues" -> name.add(Clue.AGAINST_BEFORE);
      case "by" -> name.add(Clue.BY_BEFORE);
      case "behind" -> name.add(Clue.BEHIND_BEFORE);
      case "of" -> {
        if (isWord(at - 1, WordClass.PLACE_OF)) {
          name.add(Clue.PLACE_OF_BEFORE);
        } else if (at > 1 && tokens.is(at - 1, ',')) {
          // "Smith, 42, of Goring": home, or less often employer.
          name.add(Clue.HOME_BEFORE);
        }
      }
      case "said", "says", "argued", "added", "wrote", "explained" -> {
        // In "Teva said Copaxone was", the speaker stands before.
        if (at > 0 && tokens.shape(at - 1) == Shape.MARK) {
          name.add(Clue.SAID_BEFORE);
        }
      }
      case "as", "like" -> such(name, at);
      case "including" -> such(name, at);
      default -> locative(name, at);
    }
  }

  private void locative(Name name, int at) {
    if (tokens.textOf(at).equals("in") && isHolding(at - 1)) {
      name.add(Clue.ORG_NOUN_BEFORE);
    } else if (text.is(at, WordClass.LOCATIVE)) {
      name.add(Clue.LOCATIVE_BEFORE);
    }
  }

  /** "shares in X", "invested in X": no place. */
  private boolean isHolding(int noun) {
    return noun >= 0
        && switch (tokens.textOf(noun).toLowerCase(Locale.ROOT)) {
          case "share",
              "shares",
              "stake",
              "stakes",
              "shareholding",
              "investor",
              "investors",
              "investment",
              "invest",
              "invested",
              "stock",
              "shareholders" ->
              true;
          default -> false;
        };
  }

  private void mark(Name name, Candidate candidate, int at) {
    char before = tokens.first(at);
    if (before == ',' && at > 0 && !text.isTaken(at - 1)) {
      if (isWord(at - 1, WordClass.PERSON_NOUN) || isWord(at - 1, WordClass.TITLE)) {
        name.add(Clue.PERSON_NOUN_COMMA_BEFORE);
      } else if (isWord(at - 1, WordClass.ORG_NOUN)) {
        name.add(Clue.ORG_NOUN_COMMA_BEFORE);
      }
      return;
    }
    boolean opened = before == '"' || before == '“' || before == '‘' || before == '\'';
    if (opened && candidate.to() < text.size() && tokens.shape(candidate.to()) == Shape.MARK) {
      char after = tokens.first(candidate.to());
      boolean comma = after == ',' || after == '.';
      int closing = comma ? candidate.to() + 1 : candidate.to();
      if (closing < text.size()
          && isQuote(tokens.first(closing))
          && !comma | !tokens.spaceBefore(closing)) {
        name.add(Clue.QUOTED);
      }
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '”' || c == '’' || c == '\'';
  }

  private boolean isWord(int token, WordClass wordClass) {
    return token >= 0
        && text.is(token, wordClass)
        && !text.isTaken(token)
        && (tokens.shape(token) == Shape.LOWER || tokens.startsSentence(token));
  }

  private void after(Name name, Candidate candidate) {
    int at = candidate.to();
    if (!isHere(at)) {
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
      if (isHere(at + 1) && tokens.textOf(at + 1).equals("based")) {
        name.add(Clue.BASED_AFTER);
      }
    } else {
      if (isWord(at, WordClass.PERSON_NOUN)
          || isWord(at, WordClass.JOB)
          || isWord(at, WordClass.TITLE)
          || isWord(at, WordClass.ORG_TAIL)) {
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

  private boolean isHere(int token) {
    return token < text.size() && !tokens.startsSentence(token) && !tokens.startsParagraph(token);
  }

  /** "Greenberg Glusker partner Bert Fields", "Ballard Spahr's Chuck Tobin". */
  private void employee(Name name, Candidate candidate, int at) {
    boolean several = candidate.length() > 1 && candidate.known() == null;
    boolean person =
        several
            && isHere(at + 1)
            && text.isCapital(at)
            && text.is(at, WordClass.GIVEN_NAME)
            && text.isCapital(at + 1)
            && !tokens.isPossessive(at + 1);
    if (person) {
      name.add(Clue.EMPLOYEE_AFTER);
    }
  }

  private void possessive(Name name, int at) {
    if (isHere(at) && isWord(at, WordClass.ORG_TAIL)) {
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
    int verb = at;
    while (isHere(verb) && (isAuxiliary(verb) || isAdverb(verb)) && verb < at + 3) {
      verb++;
    }
    if (!isHere(verb) || tokens.shape(verb) != Shape.LOWER) {
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
    if (!isHere(at)) {
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
    KnownName known = isHere(token) ? text.known(token) : null;
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

  private void apposition(Name name, int from) {
    int head = from - 1;
    for (int at = from; isHere(at) && at < from + LONGEST_APPOSITION; at++) {
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
    boolean determined = text.is(from, WordClass.FUNCTION) || text.is(from, WordClass.DEMONYM);
    if (isWord(head, WordClass.ORG_NOUN) && (determined || head > from)) {
      name.add(Clue.ORG_APPOSITION);
    } else if (isWord(head, WordClass.PERSON_NOUN)
        || isWord(head, WordClass.TITLE)
        || isWord(head, WordClass.JOB)) {
      name.add(Clue.PERSON_APPOSITION);
    }
  }

  /** "Electronic Frontier Foundation (EFF)". */
  private void bracket(Name name, Candidate candidate, int at) {
    if (isHere(at + 2)
        && tokens.shape(at + 1) == Shape.CAPITALS
        && tokens.is(at + 2, ')')
        && Acronyms.stands(text, at + 1, candidate)) {
      name.add(Clue.ACRONYM_AFTER);
    } else if (isHere(at + 2) && tokens.is(at + 2, ')') && isAge(at + 1)) {
      name.add(Clue.AGE_AFTER);
    }
  }
}
