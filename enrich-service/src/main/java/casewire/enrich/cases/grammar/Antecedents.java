package casewire.enrich.cases.grammar;

import casewire.enrich.cases.grammar.NounGroup.Reference;
import casewire.enrich.cases.party.PartyName;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a pronoun or a definite description can stand for at a place of the text: the subject of the
 * sentence before goes first, then the nearest name.
 */
final class Antecedents {
  /** How many sentences on a plural can still mean a group. */
  private static final int MEMORY = 8;

  private record Several(List<PartyName> members, int sentence) {}

  private final Map<EntityType, PartyName> nearest = new EnumMap<>(EntityType.class);
  private final Map<EntityType, PartyName> leading = new EnumMap<>(EntityType.class);
  private final Map<EntityType, PartyName> starting = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Several> leadingSeveral = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Several> startingSeveral = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Several> nearestSeveral = new EnumMap<>(EntityType.class);
  private final Map<EntityType, List<PartyName>> known = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Set<PartyName>> namedHere = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Set<PartyName>> namedBefore = new EnumMap<>(EntityType.class);
  private int sentence;

  /** The sentence that is about a person without a name, until another names one; else -1. */
  private int strangerIn = -1;

  void startSentence() {
    sentence++;
    if (!namedHere.isEmpty()) {
      namedBefore.clear();
      namedBefore.putAll(namedHere);
      namedHere.clear();
    }
    if (!starting.isEmpty()) {
      leading.clear();
      leading.putAll(starting);
      starting.clear();
    }
    if (!startingSeveral.isEmpty()) {
      leadingSeveral.clear();
      leadingSeveral.putAll(startingSeveral);
      startingSeveral.clear();
    }
  }

  /** The sentence is about somebody who has no name, whoever else it names. */
  void sawStranger() {
    strangerIn = sentence;
  }

  void saw(NounGroup group) {
    boolean alone = group.members().size() == 1;
    for (PartyName member : group.members()) {
      EntityType type = member.entity().type();
      boolean named = group.reference() == Reference.NAME && type == EntityType.PERSON;
      if (named && sentence > strangerIn) {
        strangerIn = -1;
      }
      if (alone) {
        starting.putIfAbsent(type, member);
        nearest.put(type, member);
      }
      if (group.reference() == Reference.NAME) {
        namedHere.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(member);
      }
      List<PartyName> all = known.computeIfAbsent(type, t -> new ArrayList<>());
      if (group.reference() == Reference.NAME) {
        all.remove(member);
        all.add(member);
      }
    }
    if (group.members().size() > 1) {
      EntityType type = group.members().get(0).entity().type();
      Several seen = new Several(group.members(), sentence);
      startingSeveral.putIfAbsent(type, seen);
      nearestSeveral.put(type, seen);
    }
  }

  /** Those of this type that a singular can mean, likeliest first. */
  List<PartyName> one(EntityType type) {
    return candidates(type, starting.get(type), leading.get(type), nearest.get(type));
  }

  /**
   * The same for a description, which seldom means who its own sentence names; "the association"
   * means a name with that word, if there is one.
   */
  List<PartyName> described(EntityType type, String noun) {
    List<PartyName> candidates =
        candidates(type, leading.get(type), starting.get(type), nearest.get(type));
    String word = " " + noun + " ";
    for (PartyName name : candidates) {
      if ((" " + name.key() + " ").contains(word)) {
        return Stream.concat(Stream.of(name), candidates.stream()).distinct().toList();
      }
    }
    return candidates;
  }

  /**
   * @param likeliest who goes first; null for each place where nobody of the type stands
   */
  private List<PartyName> candidates(EntityType type, PartyName... likeliest) {
    if (type == EntityType.PERSON && strangerIn >= 0) {
      return List.of();
    }
    Set<PartyName> candidates = new LinkedHashSet<>();
    for (PartyName name : likeliest) {
      if (name != null) {
        candidates.add(name);
      }
    }
    candidates.addAll(namedBefore.getOrDefault(type, Set.of()));
    List<PartyName> all = known.getOrDefault(type, List.of());
    for (int i = all.size() - 1; i >= 0; i--) {
      candidates.add(all.get(i));
    }
    return List.copyOf(candidates);
  }

  /** The persons, that many, whom the text has named together last; may be empty. */
  List<PartyName> together(int count) {
    Several group = nearestSeveral.get(EntityType.PERSON);
    boolean near = group != null && sentence - group.sentence() <= MEMORY;
    return near && group.members().size() == count ? group.members() : List.of();
  }

  /**
   * Those of this type that a plural means: the first group of the sentence before, else the
   * nearest; for a number that no group has, the names so far if they are that many.
   */
  List<PartyName> several(EntityType type, int count) {
    for (Several group :
        Arrays.asList(
            leadingSeveral.get(type), startingSeveral.get(type), nearestSeveral.get(type))) {
      boolean near = group != null && sentence - group.sentence() <= MEMORY;
      if (near && (count == 0 || group.members().size() == count)) {
        return group.members();
      }
    }
    List<PartyName> all = known.getOrDefault(type, List.of());
    return count > 0 && all.size() == count ? List.copyOf(all) : List.of();
  }
}
