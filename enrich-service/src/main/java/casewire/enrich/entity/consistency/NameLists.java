package casewire.enrich.entity.consistency;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.entity.typing.Names;
import casewire.enrich.text.Shape;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.List;

/**
 * What names say of their neighbours: those of a list are of one kind, and a person is of
 * something.
 */
final class NameLists {
  private final MarkedText text;
  private final Tokens tokens;
  private final Names names;

  NameLists(MarkedText text, Names names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
  }

  /**
   * Adds evidence.
   *
   * @param inOrder all candidates in text order
   */
  void collect(List<Candidate> inOrder) {
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
          among(inOrder, i);
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

  /**
   * "Universal, Columbia and Warner Bros.": a place between organisations is short for one of them.
   */
  private void among(List<Candidate> inOrder, int at) {
    if (at + 1 == inOrder.size() || !areListed(inOrder.get(at).to(), inOrder.get(at + 1).from())) {
      return;
    }
    Name before = nameOf(inOrder.get(at - 1));
    Name middle = nameOf(inOrder.get(at));
    Name after = nameOf(inOrder.get(at + 1));
    boolean place = middle != null && middle.isStrongly(EntityType.GPE);
    if (place && isOrganisation(before) && isOrganisation(after)) {
      middle.addOnce(Clue.LISTED_AMONG_ORGS);
    }
  }

  private Name nameOf(Candidate candidate) {
    return names.find(candidate.from(), candidate.to());
  }

  private static boolean isOrganisation(Name name) {
    return name != null && name.isRecognised() && name.type() == EntityType.ORG;
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
