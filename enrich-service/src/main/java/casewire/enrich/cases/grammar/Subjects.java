package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds who does what a verb says. */
public final class Subjects {
  private final Reading reading;
  private final NounGroups groups;
  private final UnnamedSubjects unnamed;
  private final RelativeClauses clauses;
  private final EarlierObjects objects;
  private final Dependents dependents;
  private final Companions companions;
  private final JoinedSubjects joined;

  Subjects(Reading reading, NounGroups groups) {
    this.reading = reading;
    this.groups = groups;
    this.unnamed = new UnnamedSubjects(reading, groups);
    this.clauses = new RelativeClauses(reading, groups);
    this.objects = new EarlierObjects(reading);
    this.dependents = new Dependents(reading, groups);
    this.companions = new Companions(reading, groups);
    this.joined = new JoinedSubjects(reading, groups);
  }

  /** Who does it, with those who join in: "A teamed up with B to sue". */
  public List<PartyName> of(int verb) {
    if (unnamed.has(verb)) {
      return List.of();
    }
    List<PartyName> antecedents = clauses.antecedents(verb);
    if (!antecedents.isEmpty()) {
      return antecedents;
    }
    int start = reading.sentenceStart(verb);
    if (verb == start + 2 && reading.is(start + 1, "being")) {
      return afterClause(verb);
    }
    if (reading.isHeadline(verb) && reading.is(verb - 1, ",") && groups.at(start) != null) {
      return groups.at(start).members();
    }
    List<PartyName> several = joined.of(verb);
    return several.isEmpty() ? nearestBefore(verb, start) : several;
  }

  /** "Since being sued in May, X has": of whom the sentence goes on. */
  private List<PartyName> afterClause(int verb) {
    for (int i = verb + 1; i + 1 < reading.sentenceEnd(verb); i++) {
      if (reading.is(i, ",")) {
        NounGroup group = groups.at(i + 1);
        return group == null || groups.isPossessive(group) ? List.of() : group.members();
      }
    }
    return List.of();
  }

  /** The nearest name that goes with no other word. */
  private List<PartyName> nearestBefore(int verb, int start) {
    List<PartyName> joining = new ArrayList<>();
    BitSet inserted = Insertions.before(reading, verb);
    for (int at = verb - 1; at >= start; at--) {
      NounGroup group = inserted.get(at) ? null : groups.at(at);
      if (group == null) {
        continue;
      }
      at = group.from();
      if (dependents.isAttribute(group) || objects.has(group, verb, inserted)) {
        continue;
      }
      if (companions.has(group)) {
        joining.addAll(group.members());
      } else if (!dependents.isGoverned(group)) {
        if (dependents.isInCompound(group, verb)) {
          return List.of();
        }
        List<PartyName> all = new ArrayList<>(group.members());
        all.addAll(companions.before(group.from(), start));
        all.addAll(joining);
        return all;
      }
    }
    return List.of();
  }

  /** "X fared better in Austin, where jurors awarded": who the main clause is about; or null. */
  public NounGroup beforeWhere(int verb) {
    int start = reading.sentenceStart(verb);
    for (int i = verb - 1; i > start; i--) {
      if (reading.is(i, "where")) {
        NounGroup first = groups.at(start);
        return first == null || groups.isPossessive(first) ? null : first;
      }
    }
    return null;
  }
}
