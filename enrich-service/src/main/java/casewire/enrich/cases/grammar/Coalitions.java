package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who proceeds together with a coalition: "X, a coalition of companies that includes A, B and C".
 * Its members are the parties, under its name. A trade body, which only represents others, has
 * none.
 */
final class Coalitions {
  /** How far behind the name its members may start. */
  private static final int REACH = 14;

  private static final Set<String> HEADS =
      WordSet.of("coalition", "alliance", "consortium", "partnership", "collective");

  private static final Set<String> LISTING =
      WordSet.of("include", "includes", "included", "including", "of", "comprising", "like", "as");

  private static final Set<String> GROUPS =
      WordSet.of("group", "coalition", "alliance", "consortium", "collective");

  private final Reading reading;
  private final NounGroups groups;

  /** Whether the text has a word for one at all; few texts do. */
  private final boolean told;

  Coalitions(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
    this.told = reading.hasAny(0, reading.size(), HEADS);
  }

  /** The coalition and its members; empty if it is none, or the text does not list them. */
  List<PartyName> of(PartyName party) {
    if (party.described()) {
      return GROUPS.contains(party.head()) ? membersOfDescribed(party) : List.of();
    }
    boolean organisation =
        told && party.entity() != null && party.entity().type() == EntityType.ORG;
    for (int i = 0; organisation && i < reading.size(); i++) {
      if (reading.word(i).entity() == party.entity()) {
        List<PartyName> members = membersAfter(i, false);
        if (!members.isEmpty()) {
          List<PartyName> all = new ArrayList<>(List.of(party));
          all.addAll(members);
          return all;
        }
      }
    }
    return List.of();
  }

  /** "A group that included the local arms of A, B and C". */
  private List<PartyName> membersOfDescribed(PartyName party) {
    for (int i = 0; i < reading.size(); i++) {
      if (reading.is(i, party.head())
          && (reading.is(i + 1, "that") || reading.is(i + 1, "which") || reading.is(i + 1, ","))) {
        List<PartyName> members = membersAfter(i, true);
        if (!members.isEmpty()) {
          return members;
        }
      }
    }
    return List.of();
  }

  private List<PartyName> membersAfter(int name, boolean known) {
    int limit = Math.min(reading.sentenceEnd(name), name + REACH);
    boolean coalition = known;
    boolean apposed = false;
    for (int i = name + 1; i < limit; i++) {
      apposed |=
          reading.is(i, ",") && i + 1 < limit && FunctionWords.isArticle(reading.word(i + 1));
      coalition |= apposed && HEADS.contains(reading.word(i).lower());
      NounGroup group = groups.at(i);
      boolean listed = coalition && LISTING.contains(reading.word(i - 1).lower());
      if (listed && group != null && group.members().size() > 1) {
        return group.members();
      }
    }
    return List.of();
  }
}
