package casewire.enrich.entity;

import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the rest of the document says: a name that is certain anywhere types its short forms
 * everywhere, and names in a list are of one kind.
 */
final class DocumentEvidence {
  private static final int ROUNDS = 2;

  /** Letters of an acronym written as in DoT. */
  private static final int LONGEST_MIXED = 4;

  private final MarkedText text;
  private final Tokens tokens;
  private final Names names;

  DocumentEvidence(MarkedText text, Names names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
  }

  /**
   * Adds evidence.
   *
   * @param inOrder all candidates in text order
   * @param hostLabels first labels of host names in the text, small letters
   */
  void collect(List<Candidate> inOrder, Set<String> hostLabels) {
    names.all().forEach(this::ending);
    names.all().stream()
        .filter(name -> name.candidates().size() > 1)
        .forEach(name -> name.addOnce(Clue.NAMED_AGAIN));
    Map<String, Name> acronyms = acronyms();
    List<Name> strong = names.all().stream().filter(name -> name.first().length() > 1).toList();
    for (Name name : strong) {
      if (name.isRecognised() && name.type() == EntityType.PERSON) {
        person(name);
      } else if (name.isStrongly(EntityType.ORG)) {
        organisation(name, acronyms);
      }
    }
    hosts(hostLabels);
    for (int round = 0; round < ROUNDS; round++) {
      lists(inOrder);
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
    plural(full, candidate.to() - 1);
    Name given = names.find(candidate.from(), candidate.from() + 1);
    shortForm(full, given, Clue.GIVEN_NAME_OF_PERSON);
  }

  /** "the Galindos". */
  private void plural(Name full, int surname) {
    int word = text.idOf(tokens.textOf(surname) + "s");
    shortForm(full, names.find(word), Clue.SURNAME_PLURAL);
  }

  private void organisation(Name full, Map<String, Name> acronyms) {
    Candidate candidate = full.first();
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

  private void hosts(Set<String> hostLabels) {
    if (hostLabels.isEmpty()) {
      return;
    }
    for (Name name : names.all()) {
      String spoken =
          tokens.span(name.first().from(), name.first().to()).textIn(text.tokens().text());
      if (hostLabels.contains(HostLabels.joined(spoken))) {
        name.addOnce(Clue.HOST_NAME_LABEL);
      }
    }
  }

  private void lists(List<Candidate> inOrder) {
    for (int i = 1; i < inOrder.size(); i++) {
      Candidate left = inOrder.get(i - 1);
      Candidate right = inOrder.get(i);
      if (isEmployed(left.to(), right.from())) {
        employer(left, right);
      } else if (areListed(left.to(), right.from())) {
        Name one = names.find(left.from(), left.to());
        Name other = names.find(right.from(), right.to());
        if (one != null && other != null) {
          share(one, other);
          share(other, one);
        }
      }
    }
  }

  /** "Jim Friedland of SG Cowen": what a person is of is an organisation, unless it is a place. */
  private void employer(Candidate left, Candidate right) {
    Name person = names.find(left.from(), left.to());
    Name other = names.find(right.from(), right.to());
    boolean isPerson =
        person != null
            && person.isRecognised()
            && person.type() == EntityType.PERSON
            && left.length() > 1;
    if (isPerson && other != null && right.known() == null) {
      other.addOnce(Clue.EMPLOYER_BEFORE);
    }
  }

  private boolean isEmployed(int end, int start) {
    return start - end == 1
        && !tokens.startsSentence(start)
        && switch (tokens.textOf(end)) {
          case "of", "at", "with", "for" -> true;
          default -> false;
        };
  }

  /** "X, Y", "X and Y", "X, and Y". */
  private boolean areListed(int end, int start) {
    if (start - end < 1 || start - end > 2 || tokens.startsSentence(start)) {
      return false;
    }
    if (start - end == 1 && tokens.textOf(end).equals("to")) {
      return isRange(end);
    }
    for (int i = end; i < start; i++) {
      boolean and = tokens.shape(i) == Shape.LOWER && isAnd(tokens.textOf(i));
      if (!tokens.is(i, ',') && !and) {
        return false;
      }
    }
    return true;
  }

  /** "from Kerala to Assam". */
  private boolean isRange(int to) {
    int from = to - 2;
    while (from > to - 4 && from > 0 && text.isCapital(from)) {
      from--;
    }
    return from >= 0 && tokens.textOf(from).equalsIgnoreCase("from");
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("or");
  }

  private static void share(Name from, Name to) {
    if (to.best() >= Name.STRONG) {
      return;
    }
    if (from.isStrongly(EntityType.PERSON)) {
      to.addOnce(Clue.LISTED_WITH_PERSON);
    } else if (from.isStrongly(EntityType.ORG)) {
      to.addOnce(Clue.LISTED_WITH_ORG);
    } else if (from.isStrongly(EntityType.GPE)) {
      to.addOnce(Clue.LISTED_WITH_PLACE);
    } else if (from.isStrongly(EntityType.WORK)) {
      to.addOnce(Clue.LISTED_WITH_WORK);
    }
  }
}
