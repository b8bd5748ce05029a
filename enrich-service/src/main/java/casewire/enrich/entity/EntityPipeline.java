package casewire.enrich.entity;

import casewire.enrich.Watchlist;
import casewire.enrich.entity.canonical.EntityAssembly;
import casewire.enrich.entity.court.CourtRecognition;
import casewire.enrich.entity.lexicon.Knowledge;
import casewire.enrich.entity.office.Offices;
import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.PatternRecognition;
import casewire.enrich.entity.scan.Tokens;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Boilerplate;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Finds every entity of an article: what users and their recognisers know, then what its form
 * tells, then names in what is left. What an earlier step takes no later one sees.
 */
public final class EntityPipeline implements EntityRecognition {
  private final PatternRecognition patterns;
  private final CourtRecognition courts;
  private final NameRecognition names;
  private final List<EntityRecognizer> recognizers;

  /** Names compiled for the list last seen; a list stays the same for many articles. */
  private volatile UserNames userNames = UserNames.of(Watchlist.EMPTY);

  EntityPipeline(Knowledge knowledge, List<EntityRecognizer> recognizers) {
    this.patterns = PatternRecognition.standard();
    this.courts = CourtRecognition.standard();
    this.names = new NameRecognition(knowledge);
    this.recognizers = List.copyOf(recognizers);
  }

  /** With the recognisers on the class path, in the alphabetical order of their class names. */
  public static EntityPipeline standard() {
    List<EntityRecognizer> recognizers =
        ServiceLoader.load(EntityRecognizer.class).stream()
            .sorted(Comparator.comparing(provider -> provider.type().getName()))
            .map(ServiceLoader.Provider::get)
            .toList();
    return new EntityPipeline(Knowledge.load(), recognizers);
  }

  @Override
  public List<RecognizedEntity> recognize(Document document, Watchlist watchlist) {
    EntityAssembly assembly = new EntityAssembly(document);
    NameRecognition.Found named = names(document, watchlist, assembly);
    for (Name name : named.names()) {
      if (name.isRecognised()) {
        assembly.add(name, named.text());
        if (name.type() == EntityType.PERSON) {
          Offices.beside(name, named.text()).forEach(assembly::addOffice);
        }
      }
    }
    named.offices().forEach(assembly::addOffice);
    return assembly.entities();
  }

  /** Every name that was weighed, recognised or not, with the evidence for what it names. */
  public List<NameEvidence> evidence(Document document) {
    NameRecognition.Found named = names(document, Watchlist.EMPTY, new EntityAssembly(document));
    return named.names().stream().map(name -> NameEvidence.of(name, named.text())).toList();
  }

  /** Adds all that is known without its name's evidence, and weighs names in what is left. */
  private NameRecognition.Found names(
      Document document, Watchlist watchlist, EntityAssembly assembly) {
    List<Span> taken = new ArrayList<>(Boilerplate.find(document.text()));
    Claims claims = new Claims();
    taken.forEach(claims::take);
    for (NamedSpan named : given(document, watchlist)) {
      if (claims.isFree(named.span())) {
        claims.take(named.span());
        taken.add(named.span());
        assembly.add(named);
      }
    }
    List<Span> hosts = new ArrayList<>();
    Tokens tokens = Tokens.of(document.segments());
    for (Found found : patterns.find(document, tokens)) {
      if (claims.isFree(found.span())) {
        assembly.add(found);
        (found.type() == EntityType.DOMAIN ? hosts : taken).add(found.span());
      }
    }
    taken.forEach(claims::take);
    for (Found found : courts.find(document, tokens)) {
      if (claims.isFree(found.span())) {
        assembly.add(found);
        taken.add(withoutSeat(found.span(), document));
      }
    }
    return names.find(document, taken, hosts);
  }

  /** "a federal court in Manhattan" says where: the place is a name of its own. */
  private static Span withoutSeat(Span court, Document document) {
    int seat = court.textIn(document.text()).lastIndexOf(" in ");
    return seat < 0 ? court : new Span(court.start(), court.start() + seat);
  }

  private List<NamedSpan> given(Document document, Watchlist watchlist) {
    List<NamedSpan> given = new ArrayList<>(userNames(watchlist).find(document));
    recognizers.forEach(recognizer -> given.addAll(recognizer.recognize(document)));
    return given;
  }

  private UserNames userNames(Watchlist watchlist) {
    UserNames compiled = userNames;
    if (!compiled.areOf(watchlist)) {
      compiled = UserNames.of(watchlist);
      userNames = compiled;
    }
    return compiled;
  }
}
