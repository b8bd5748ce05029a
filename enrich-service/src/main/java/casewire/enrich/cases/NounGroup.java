package casewire.enrich.cases;

import java.util.List;

/**
 * A name, several coordinated names, or a word that stands for them.
 *
 * @param from index of its first word, with what describes the first name left out
 * @param to index after its last word
 * @param members who is meant; empty if that is open
 * @param reference how the text refers to them
 */
record NounGroup(int from, int to, List<PartyName> members, Reference reference) {

  /** How a text refers to somebody. */
  enum Reference {
    NAME,
    /** A pronoun or a definite description, resolved to names before it. */
    ANAPHOR,
    /** "The plaintiffs": those who proceed in the case at hand. */
    CLAIMANTS,
    /** "The defendant": those against whom they proceed. */
    TARGETS
  }

  NounGroup {
    members = List.copyOf(members);
  }
}
