package casewire.enrich.cases;

import casewire.enrich.cases.NounGroup.Reference;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** The one of this type that is meant, or none. */
  List<PartyName> one(EntityType type) {
    PartyName inSentence = starting.get(type);
    PartyName before = leading.get(type);
    PartyName meant = inSentence != null ? inSentence : before != null ? before : nearest.get(type);
    return meant == null ? List.of() : List.of(meant);
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
