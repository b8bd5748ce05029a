package casewire.enrich.entity.evidence;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import java.util.Locale;

/** What the words before a candidate say of it. */
final class PrecedingEvidence {
  private final MarkedText text;
  private final Tokens tokens;

  PrecedingEvidence(MarkedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  void collect(Name name, Candidate candidate) {
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
    if (text.isWord(beforeArticle(noun), WordClass.WORK_NOUN)) {
      name.add(Clue.WORK_NOUN_BEFORE);
    }
    if (isBeforeTitles(at)) {
      name.add(Clue.WORKS_LISTED_BEFORE);
    }
    if (text.isWord(noun, WordClass.PERSON_NOUN)
        || text.isWord(noun, WordClass.TITLE)
        || text.isWord(noun, WordClass.JOB)) {
      name.add(Clue.PERSON_NOUN_BEFORE);
    }
    if (text.isWord(noun, WordClass.ORG_NOUN)) {
      name.add(Clue.ORG_NOUN_BEFORE);
    }
    if (text.isWord(at, WordClass.MADE)) {
      name.add(Clue.MADE_BEFORE);
    }
    preposition(name, at);
    employer(name, at);
  }

  /** "films such as Avatar", "songs including Yesterday", "among them the games Doom". */
  private boolean isBeforeTitles(int at) {
    if (text.isWord(at, WordClass.WORK_NOUNS)) {
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
    return noun > 0 && text.isWord(noun, WordClass.WORK_NOUNS);
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
        && (text.isWord(at - 1, WordClass.TITLE)
            || text.isWord(at - 1, WordClass.JOB)
            || text.isWord(at - 1, WordClass.PERSON_NOUN))) {
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
    if (text.isWord(noun, WordClass.ORG_NOUN)) {
      name.add(Clue.SUCH_ORG_BEFORE);
    }
  }

  private void preposition(Name name, int at) {
    if (tokens.end(at) - tokens.start(at) > 7) {
      locative(name, at);
      return;
    }
    switch (tokens.textOf(at)) {
      case "the" -> {
        name.add(Clue.ARTICLE_BEFORE);
        if (isEnsemble(at - 1)) {
          name.add(Clue.ORG_NOUN_BEFORE);
        }
      }
      case "at" -> name.add(Clue.AT_BEFORE);
      case "from" -> name.add(Clue.FROM_BEFORE);
      case "against", "sued", "sue", "suing", "sues" -> name.add(Clue.AGAINST_BEFORE);
      case "by" -> name.add(Clue.BY_BEFORE);
      case "behind" -> name.add(Clue.BEHIND_BEFORE);
      case "of" -> {
        if (text.isWord(at - 1, WordClass.PLACE_OF)) {
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

  /** "The band the Otters", "rap trio the Kites". */
  private boolean isEnsemble(int noun) {
    return noun >= 0
        && switch (tokens.textOf(noun).toLowerCase(Locale.ROOT)) {
          case "band", "group", "trio", "quartet", "quintet", "duo" -> true;
          default -> false;
        };
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
      if (text.isWord(at - 1, WordClass.PERSON_NOUN) || text.isWord(at - 1, WordClass.TITLE)) {
        name.add(Clue.PERSON_NOUN_COMMA_BEFORE);
      } else if (text.isWord(at - 1, WordClass.ORG_NOUN)) {
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
}
