package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable.Found;
import java.util.List;
import java.util.Set;

/** Who proceeds against whom where a court throws out what somebody has brought. */
final class DisposalSides {
  private static final Set<String> BY_OR_FROM = Set.of("by", "from");
  private static final Set<String> BRINGERS = Set.of("of", "by", "from");
  private static final Set<String> AGAINST = Set.of("against");

  private final Arguments arguments;
  private final TermArguments term;

  DisposalSides(Arguments arguments, TermArguments term) {
    this.arguments = arguments;
    this.term = term;
  }

  /** "Threw out a claim by A against B", "rejected A's lawsuit against B". */
  Sides disposed(Found<EventTerm> found) {
    List<PartyName> claimants =
        term.isLast(found, BRINGERS)
            ? term.members(arguments.complements().after(found.to()))
            : term.after(found, BY_OR_FROM);
    if (claimants.isEmpty()) {
      claimants = term.members(arguments.owners().of(found.to() - 1));
    }
    if (claimants.isEmpty()) {
      claimants = term.members(arguments.owners().of(found.to() - 2));
    }
    if (claimants.isEmpty() && term.isLast(found, AGAINST)) {
      claimants = term.members(arguments.owners().compoundBefore(found.to() - 2));
    }
    List<PartyName> targets =
        term.isLast(found, AGAINST)
            ? term.otherThan(arguments.complements().after(found.to()), claimants)
            : term.otherThan(term.governedBy(found, AGAINST), claimants);
    return new Sides(claimants, targets);
  }
}
