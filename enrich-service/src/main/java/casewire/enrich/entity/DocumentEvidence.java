package casewire.enrich.entity;

import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.List;
import java.util.Set;

/**
 * What the rest of the document says: a name that is certain anywhere types its short forms
 * everywhere, and names in a list are of one kind.
 */
final class DocumentEvidence {
  private static final int ROUNDS = 2;

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
    List<Name> strong = names.all().stream().filter(name -> name.first().length() > 1).toList();
    for (Name name : strong) {
      if (name.isStrongly(EntityType.PERSON)) {
        person(name);
      } else if (name.isStrongly(EntityType.ORG)) {
        organisation(name);
      }
    }
    hosts(hostLabels);
    for (int round = 0; round < ROUNDS; round++) {
      lists(inOrder);
    }
  }

  private void person(Name full) {
    Candidate candidate = full.first();
    for (int from = candidate.to() - 1; from > candidate.from(); from--) {
      shortForm(full, names.find(from, candidate.to()), Clue.SURNAME_OF_PERSON);
    }
    Name given = names.find(candidate.from(), candidate.from() + 1);
    shortForm(full, given, Clue.GIVEN_NAME_OF_PERSON);
  }

  private void organisation(Name full) {
    Candidate candidate = full.first();
    for (int to = candidate.to() - 1; to > candidate.from(); to--) {
      Name prefix = names.find(candidate.from(), to);
      if (prefix != null && (prefix.known() == null || !prefix.isStrongly(EntityType.GPE))) {
        shortForm(full, prefix, Clue.SHORT_FORM_OF_ORG);
      }
    }
    for (Name name : names.all()) {
      Candidate other = name.first();
      if (other.length() == 1
          && tokens.shape(other.from()) == Shape.CAPITALS
          && Acronyms.stands(text, other.from(), candidate)) {
        shortForm(full, name, Clue.ACRONYM_OF_ORG);
      }
    }
  }

  private static void shortForm(Name full, Name shortForm, Clue clue) {
    if (shortForm != null && shortForm != full) {
      shortForm.addOnce(clue);
      shortForm.standsFor(full);
    }
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
      if (areListed(left.to(), right.from())) {
        Name one = names.find(left.from(), left.to());
        Name other = names.find(right.from(), right.to());
        if (one != null && other != null) {
          share(one, other);
          share(other, one);
        }
      }
    }
  }

  /** "X, Y", "X and Y", "X, and Y". */
  private boolean areListed(int end, int start) {
    if (start - end < 1 || start - end > 2 || tokens.startsSentence(start)) {
      return false;
    }
    for (int i = end; i < start; i++) {
      boolean and = tokens.shape(i) == Shape.LOWER && isAnd(tokens.textOf(i));
      if (!tokens.is(i, ',') && !and) {
        return false;
      }
    }
    return true;
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
    }
  }
}
