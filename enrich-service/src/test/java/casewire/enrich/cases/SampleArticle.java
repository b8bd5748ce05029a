package casewire.enrich.cases;

import casewire.enrich.cases.reading.Reader;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An article of a test with the entities that a recogniser would find in it. */
public final class SampleArticle {
  private static final CaseTagger TAGGER = new CaseTagger();

  private final Document document;
  private final List<RecognizedEntity> entities = new ArrayList<>();

  private SampleArticle(Document document) {
    this.document = document;
  }

  public static SampleArticle of(String headline, String body) {
    String text = headline + "\n\n" + body;
    Optional<LocalDate> published = Optional.of(LocalDate.of(2022, 3, 4));
    return new SampleArticle(new Document(text, headline.length(), "en", published));
  }

  public static SampleArticle of(String body) {
    return of("", body);
  }

  public SampleArticle with(EntityType type, String... names) {
    return withValue(type, null, names);
  }

  /** Every place of each name becomes a mention of one entity, which has the first name. */
  public SampleArticle withValue(EntityType type, String value, String... names) {
    List<Span> mentions = new ArrayList<>();
    for (String name : names) {
      for (int at = document.text().indexOf(name);
          at >= 0;
          at = document.text().indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        if (mentions.stream().noneMatch(span::overlaps) && isFree(span)) {
          mentions.add(span);
        }
      }
    }
    mentions.sort(Comparator.comparingInt(Span::start));
    String id = type.name().toLowerCase(java.util.Locale.ROOT) + "-" + names[0].replace(' ', '-');
    entities.add(new RecognizedEntity(id, type, names[0], value, null, null, null, mentions));
    return this;
  }

  private boolean isFree(Span span) {
    return entities.stream().noneMatch(e -> e.mentions().stream().anyMatch(span::overlaps));
  }

  public SampleArticle persons(String... names) {
    for (String name : names) {
      with(EntityType.PERSON, name, name.substring(name.lastIndexOf(' ') + 1));
    }
    return this;
  }

  public SampleArticle orgs(String... names) {
    for (String name : names) {
      with(EntityType.ORG, name);
    }
    return this;
  }

  public Document document() {
    return document;
  }

  public List<RecognizedEntity> entities() {
    return entities;
  }

  public Reading reading() {
    return Reader.read(document, entities);
  }

  public List<LegalCase> cases() {
    return TAGGER.tag(document, entities).cases();
  }

  public LegalCase onlyCase() {
    List<LegalCase> cases = cases();
    if (cases.size() != 1) {
      throw new AssertionError("not one case: " + cases);
    }
    return cases.get(0);
  }
}
