package casewire.enrich.entity.coreference;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.entity.typing.Names;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Short forms of names: "Buhecha" where Jayanti Buhecha is a person, "the CEA" for the Consumer
 * Electronics Association. A name that is certain types its short forms everywhere.
 */
public final class ShortForms {
  /** Letters of an acronym written as in DoT. */
  private static final int LONGEST_MIXED = 4;

  private static final long ACTS =
      WordClass.PERSON_VERB.bit() | WordClass.PERSON_ACT.bit() | WordClass.ORG_VERB.bit();

  private final MarkedText text;
  private final Tokens tokens;
  private final Names names;

  public ShortForms(MarkedText text, Names names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
  }

  /** What a name's last words say of it. */
  public void collectEndings() {
    names.all().forEach(this::ending);
  }

  /** What a full name says of its short forms. */
  public void collect() {
    Map<String, Name> acronyms = acronyms();
    List<Name> several = names.all().stream().filter(name -> name.first().length() > 1).toList();
    for (Name name : several) {
      if (name.isRecognised() && name.type() == EntityType.PERSON) {
        person(name);
      } else if (name.isStrongly(EntityType.ORG)) {
        organisation(name, acronyms);
      }
    }
  }

  /** "Jayanti Buhecha" where "Buhecha" alone is a person; "Martha Stewart Living" is none. */
  private void ending(Name name) {
    Candidate candidate = name.first();
    if (candidate.length() < 2 || candidate.known() != null) {
      return;
    }
    Name last = names.find(candidate.to() - 1, candidate.to());
    if (last != null && last.isStrongly(EntityType.PERSON)) {
      name.addOnce(Clue.ENDS_IN_PERSON);
    }
    if (candidate.length() > 2) {
      Name start = names.find(candidate.from(), candidate.from() + 2);
      if (start != null
          && start.isStrongly(EntityType.PERSON)
          && !text.is(candidate.to() - 1, WordClass.NAME_SUFFIX)) {
        name.addOnce(Clue.EXTENDS_PERSON);
      }
    }
  }

  private void person(Name full) {
    Candidate candidate = full.first();
    for (int from = candidate.to() - 1; from > candidate.from(); from--) {
      shortForm(full, names.find(from, candidate.to()), Clue.SURNAME_OF_PERSON);
    }
    Name surname = names.find(candidate.to() - 1, candidate.to());
    if (surname != null && surname != full && isSurnameNotPlace(surname, full)) {
      surname.addOnce(Clue.SURNAME_OF_PERSON);
      surname.addOnce(Clue.SURNAME_NOT_PLACE);
      surname.standsFor(full);
    }
    plural(full, candidate.to() - 1);
    Name given = names.find(candidate.from(), candidate.from() + 1);
    shortForm(full, given, Clue.GIVEN_NAME_OF_PERSON);
  }

  /** "Steve Jordan sued. Jordan said": what speaks and is nowhere else a place is no country. */
  private boolean isSurnameNotPlace(Name surname, Name full) {
    KnownName known = surname.known();
    if (known == null
        || known.type() != EntityType.GPE
        || !full.isStrongly(EntityType.PERSON)
        || !text.is(surname.first().from(), WordClass.SURNAME)) {
      return false;
    }
    return surname.candidates().stream().anyMatch(this::acts)
        && surname.candidates().stream().noneMatch(this::isWhere);
  }

  private boolean acts(Candidate mention) {
    int next = mention.to();
    return mention.lead() != Candidate.Lead.NONE
        || next < text.size()
            && text.continues(next)
            && tokens.shape(next) == Shape.LOWER
            && (text.isAny(next, ACTS) || tokens.textOf(next).endsWith("ed"));
  }

  /** Behind "in", "near", "to" or "from", or behind the comma of "Amman, Jordan". */
  private boolean isWhere(Candidate mention) {
    int before = mention.from() - 1;
    if (before < 0 || tokens.startsSentence(mention.from())) {
      return false;
    }
    return text.is(before, WordClass.LOCATIVE)
        || tokens.is(before, ',')
        || tokens.textOf(before).equals("to")
        || tokens.textOf(before).equals("from");
  }

  /** "the Galindos". */
  private void plural(Name full, int surname) {
    int word = text.idOf(tokens.textOf(surname) + "s");
    shortForm(full, names.find(word), Clue.SURNAME_PLURAL);
  }

  private void organisation(Name full, Map<String, Name> acronyms) {
    Candidate candidate = full.first();
    withoutForm(full, candidate);
    for (int to = candidate.to() - 1; to > candidate.from(); to--) {
      Name prefix = names.find(candidate.from(), to);
      if (prefix != null && !isKnownOtherwise(prefix, full)) {
        shortForm(full, prefix, Clue.SHORT_FORM_OF_ORG);
      }
    }
    Name head = names.find(candidate.to() - 1, candidate.to());
    if (head != null && text.is(candidate.to() - 1, WordClass.ORG_HEAD)) {
      shortForm(full, head, Clue.LAST_WORD_OF_ORG);
    }
    for (String letters : Acronyms.of(text, candidate)) {
      shortForm(full, acronyms.get(letters), Clue.ACRONYM_OF_ORG);
    }
  }

  /** "Quadrix Ltd." is Quadrix, where that is a company that everybody knows. */
  private void withoutForm(Name full, Candidate candidate) {
    int end = candidate.to();
    while (end > candidate.from() + 1 && text.is(end - 1, WordClass.ORG_SUFFIX)) {
      end--;
    }
    Name bare = end == candidate.to() ? null : names.find(candidate.from(), end);
    if (bare != null
        && full.known() == null
        && bare.known() != null
        && bare.known().type() == EntityType.ORG) {
      full.standsFor(bare);
    }
  }

  /** Names of one word in capitals, by their letters. */
  private Map<String, Name> acronyms() {
    Map<String, Name> acronyms = new HashMap<>();
    for (Name name : names.all()) {
      Candidate candidate = name.first();
      Shape shape = tokens.shape(candidate.from());
      boolean letters =
          shape == Shape.CAPITALS
              || shape == Shape.MIXED
                  && tokens.end(candidate.from()) - tokens.start(candidate.from()) <= LONGEST_MIXED;
      if (candidate.length() == 1 && letters) {
        acronyms.putIfAbsent(
            Acronyms.lettersOf(tokens, candidate.from()).toUpperCase(Locale.ROOT), name);
      }
    }
    return acronyms;
  }

  private static void shortForm(Name full, Name shortForm, Clue clue) {
    if (shortForm != null && shortForm != full && !isKnownOtherwise(shortForm, full)) {
      shortForm.addOnce(clue);
      if (shortForm.known() == null || full.known() != null) {
        shortForm.standsFor(full);
      }
    }
  }

  /** "US" is no short form of "Universal Studios". */
  private static boolean isKnownOtherwise(Name shortForm, Name full) {
    KnownName known = shortForm.known();
    return known != null && !known.everyday() && known.type() != full.type();
  }
}
