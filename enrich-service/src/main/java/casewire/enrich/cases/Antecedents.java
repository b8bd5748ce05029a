package casewire.enrich.cases;

import casewire.enrich.cases.NounGroup.Reference;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a pronoun or a definite description can stand for at a place of the text: the subject of the
 * sentence before goes first, then the nearest name.
 */
final class Antecedents {
  private final Map<EntityType, PartyName> nearest = new LinkedHashMap<>();
  private final Map<EntityType, PartyName> leading = new LinkedHashMap<>();
  private final Map<EntityType, PartyName> starting = new LinkedHashMap<>();
  private final Map<EntityType, List<PartyName>> several = new LinkedHashMap<>();
  private final Map<EntityType, List<PartyName>> known = new LinkedHashMap<>();

  void startSentence() {
    if (!starting.isEmpty()) {
      leading.clear();
      leading.putAll(starting);
      starting.clear();
    }
  }

  void saw(NounGroup group) {
    if (group.members().isEmpty()) {
      return;
    }
    for (PartyName member : group.members()) {
      if (member.entity() == null) {
        continue;
      }
      EntityType type = member.entity().type();
      starting.putIfAbsent(type, member);
      nearest.put(type, member);
      List<PartyName> all = known.computeIfAbsent(type, t -> new ArrayList<>());
      if (group.reference() == Reference.NAME && !all.contains(member)) {
        all.add(member);
      }
    }
    if (group.members().size() > 1 && group.members().get(0).entity() != null) {
      several.put(group.members().get(0).entity().type(), group.members());
    }
  }

  /** Those of this type that a singular can mean, likeliest first. */
  List<PartyName> one(EntityType type) {
    return candidates(type, List.of(starting, leading, nearest));
  }

  /** The same for a description, which seldom means who its own sentence names. */
  List<PartyName> described(EntityType type) {
    return candidates(type, List.of(leading, starting, nearest));
  }

  private List<PartyName> candidates(EntityType type, List<Map<EntityType, PartyName>> places) {
    Set<PartyName> candidates = new LinkedHashSet<>();
    for (Map<EntityType, PartyName> place : places) {
      if (place.containsKey(type)) {
        candidates.add(place.get(type));
      }
    }
    List<PartyName> all = known.getOrDefault(type, List.of());
    for (int i = all.size() - 1; i >= 0; i--) {
      candidates.add(all.get(i));
    }
    return List.copyOf(candidates);
  }

  /**
   * The latest group of several of this type; with {@code count} two, else the two names so far.
   */
  List<PartyName> several(EntityType type, int count) {
    List<PartyName> group = several.get(type);
    if (group != null && (count == 0 || group.size() == count)) {
      return group;
    }
    List<PartyName> all = known.getOrDefault(type, List.of());
    return count > 0 && all.size() == count ? List.copyOf(all) : group == null ? List.of() : group;
  }
}
