package casewire.enrich.entity.canonical;

import casewire.enrich.entity.NamedSpan;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import casewire.events.QuantityStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts mentions of the same thing together, orders the things by first mention and numbers them.
 */
public final class EntityAssembly {
  /** What makes two mentions one entity. */
  private record Identity(
      EntityType type,
      String name,
      String value,
      QuantityStatus status,
      Span equivalentOf,
      String inferred) {}

  private record Group(Identity identity, String shownName, List<Span> mentions) {
    int start() {
      return mentions.get(0).start();
    }
  }

  private final Document document;
  private final Map<Identity, Group> groups = new LinkedHashMap<>();

  /** Mentions of courts by the offset after them. */
  private final Map<Integer, Span> courtsByEnd = new HashMap<>();

  public EntityAssembly(Document document) {
    this.document = document;
  }

  /** Adds a quantity or identifier; mentions with the same value are one entity. */
  public void add(Found found) {
    if (found.type() == EntityType.COURT) {
      courtsByEnd.put(found.span().end(), found.span());
    }
    String text = found.span().textIn(document.text());
    String name = found.value() == null ? text : "";
    add(
        new Identity(
            found.type(),
            name,
            found.value(),
            found.status(),
            found.equivalentOf(),
            found.inferred()),
        text,
        found.span());
  }

  public void add(NamedSpan named) {
    add(named(named.type(), named.name(), named.value()), named.name(), named.span());
  }

  /** Adds an office; "Supreme Court Justice" is one although the court is an entity too. */
  public void addOffice(Span office) {
    Span court = courtsByEnd.get(office.start() - 1);
    boolean joined = court != null && court.textIn(document.text()).endsWith("Court");
    Span whole = joined ? new Span(court.start(), office.end()) : office;
    String text = whole.textIn(document.text());
    add(named(EntityType.ROLE, text, null), text, whole);
  }

  /** Adds all mentions of a name, under the name it is short for. */
  public void add(Name name, MarkedText text) {
    String canonical = canonical(name.full(), name.type(), text);
    for (Candidate candidate : name.candidates()) {
      Span span = text.tokens().span(candidate.from(), candidate.to());
      add(named(name.type(), canonical, null), canonical, span);
    }
  }

  private String canonical(Name full, EntityType type, MarkedText text) {
    KnownName known = full.known();
    if (known != null && known.type() == type) {
      return known.name();
    }
    Candidate first = full.first();
    String spoken = text.tokens().span(first.from(), first.to()).textIn(document.text());
    return full.surname() == null ? spoken : spoken + " " + full.surname();
  }

  private static Identity named(EntityType type, String name, String value) {
    return new Identity(type, name, value, null, null, null);
  }

  private void add(Identity identity, String shownName, Span span) {
    groups
        .computeIfAbsent(identity, key -> new Group(key, shownName, new ArrayList<>(2)))
        .mentions()
        .add(span);
  }

  /** The entities in order of their first mention, with ids {@code e1}, {@code e2} and so on. */
  public List<RecognizedEntity> entities() {
    List<Group> ordered = new ArrayList<>(groups.values());
    ordered.forEach(group -> group.mentions().sort(Comparator.comparingInt(Span::start)));
    ordered.sort(
        Comparator.comparingInt(Group::start).thenComparing(group -> group.identity().type()));
    Map<Span, String> amounts = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      if (ordered.get(i).identity().type() == EntityType.MONEY) {
        for (Span mention : ordered.get(i).mentions()) {
          amounts.put(mention, id(i));
        }
      }
    }
    List<RecognizedEntity> entities = new ArrayList<>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      entities.add(entity(id(i), ordered.get(i), amounts));
    }
    return entities;
  }

  private static String id(int index) {
    return "e" + (index + 1);
  }

  private static RecognizedEntity entity(String id, Group group, Map<Span, String> amounts) {
    Identity identity = group.identity();
    return new RecognizedEntity(
        id,
        identity.type(),
        group.shownName(),
        identity.value(),
        identity.status(),
        identity.equivalentOf() == null ? null : amounts.get(identity.equivalentOf()),
        identity.inferred(),
        group.mentions());
  }
}
