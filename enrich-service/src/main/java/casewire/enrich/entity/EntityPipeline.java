package casewire.enrich.entity;

import casewire.enrich.Watchlist;
import casewire.enrich.entity.lexicon.Knowledge;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds every entity: first what its form tells, then names in what is left. */
public final class EntityPipeline implements EntityRecognition {
  private final NameRecognition names;

  private EntityPipeline(Knowledge knowledge) {
    this.names = new NameRecognition(knowledge);
  }

  public static EntityPipeline standard() {
    return new EntityPipeline(Knowledge.load());
  }

  private record Key(EntityType type, String name) {}

  @Override
  public List<RecognizedEntity> recognize(Document document, Watchlist watchlist) {
    NameRecognition.Found found = names.find(document, List.of(), List.of());
    Tokens tokens = found.text().tokens();
    Map<Key, List<Span>> grouped = new LinkedHashMap<>();
    for (Name name : found.names()) {
      Name full = name.full();
      KnownName known = full.known();
      Candidate shown = full.first();
      String canonical =
          known != null && known.type() == name.type()
              ? known.name()
              : tokens.span(shown.from(), shown.to()).textIn(document.text());
      List<Span> spans =
          grouped.computeIfAbsent(new Key(name.type(), canonical), key -> new ArrayList<>());
      name.candidates().forEach(c -> spans.add(tokens.span(c.from(), c.to())));
    }
    for (Span office : found.offices()) {
      grouped
          .computeIfAbsent(
              new Key(EntityType.ROLE, office.textIn(document.text())), key -> new ArrayList<>())
          .add(office);
    }
    grouped.values().forEach(spans -> spans.sort(Comparator.comparingInt(Span::start)));
    List<Map.Entry<Key, List<Span>>> ordered = new ArrayList<>(grouped.entrySet());
    ordered.sort(Comparator.comparingInt(entry -> entry.getValue().get(0).start()));
    List<RecognizedEntity> entities = new ArrayList<>();
    for (Map.Entry<Key, List<Span>> entry : ordered) {
      entities.add(
          new RecognizedEntity(
              "e" + (entities.size() + 1),
              entry.getKey().type(),
              entry.getKey().name(),
              null,
              null,
              null,
              null,
              entry.getValue()));
    }
    return entities;
  }
}
