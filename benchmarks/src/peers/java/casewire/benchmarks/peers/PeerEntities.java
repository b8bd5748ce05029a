package casewire.benchmarks.peers;

import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a peer finds. Its organisations that are named as courts count as courts. */
final class PeerEntities {
  private record Key(EntityType type, String name) {}

  private final String text;
  private final Map<Key, List<Span>> mentions = new LinkedHashMap<>();

  PeerEntities(String text) {
    this.text = text;
  }

  /**
   * @param label the peer's own; one that is none of ours is passed over
   */
  void add(String label, int start, int end) {
    EntityType type =
        switch (label) {
          case "PERSON" -> EntityType.PERSON;
          case "ORG", "ORGANIZATION" -> EntityType.ORG;
          case "GPE", "LOCATION" -> EntityType.GPE;
          default -> null;
        };
    if (type == null) {
      return;
    }
    String name = text.substring(start, end);
    if (type == EntityType.ORG && name.contains("Court")) {
      type = EntityType.COURT;
    }
    mentions.computeIfAbsent(new Key(type, name), key -> new ArrayList<>()).add(new Span(start, end));
  }

  List<RecognizedEntity> entities() {
    List<RecognizedEntity> entities = new ArrayList<>();
    mentions.forEach(
        (key, spans) ->
            entities.add(
                new RecognizedEntity(
                    "e" + (entities.size() + 1),
                    key.type(),
                    key.name(),
                    null,
                    null,
                    null,
                    null,
                    spans)));
    return entities;
  }
}
