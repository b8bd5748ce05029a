package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import java.util.List;

/**
 * A name, several coordinated names, or a word that stands for them.
 *
 * @param from index of its first word, with what describes the first name left out
 * @param to index after its last word
 * @param members who is meant; empty if that is open
 * @param reference how the text refers to them
 * @param others who else may be meant by a pronoun or description in the singular, likeliest first
 */
public record NounGroup(
    int from, int to, List<PartyName> members, Reference reference, List<PartyName> others) {

  public NounGroup(int from, int to, List<PartyName> members, Reference reference) {
    this(from, to, members, reference, List.of());
  }

  /** An anaphor that means all of the members; null if there are none. */
  static NounGroup standingFor(int from, int to, List<PartyName> members) {
    return members.isEmpty() ? null : new NounGroup(from, to, members, Reference.ANAPHOR);
  }

  /** An anaphor that means one of the candidates, the first of them likeliest; null if of none. */
  static NounGroup oneOf(int from, int to, List<PartyName> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    List<PartyName> others = candidates.subList(1, candidates.size());
    return new NounGroup(from, to, candidates.subList(0, 1), Reference.ANAPHOR, others);
  }

  /** How a text refers to somebody. */
  public enum Reference {
    NAME,
    /** A pronoun or a definite description, resolved to names before it. */
    ANAPHOR,
    /** "The plaintiffs": those who proceed in the case at hand. */
    CLAIMANTS,
    /** "The defendant": those against whom they proceed. */
    TARGETS
  }

  public NounGroup {
    members = List.copyOf(members);
    others = List.copyOf(others);
  }

  /** Who is meant when it cannot be any of these, as with subject and object of one verb. */
  public List<PartyName> membersBut(List<PartyName> excluded) {
    List<PartyName> left = members.stream().filter(name -> !excluded.contains(name)).toList();
    if (!left.isEmpty() || others.isEmpty()) {
      return left;
    }
    return others.stream().filter(name -> !excluded.contains(name)).limit(1).toList();
  }
}
