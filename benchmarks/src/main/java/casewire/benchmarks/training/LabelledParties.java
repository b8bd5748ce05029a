package casewire.benchmarks.training;

import casewire.benchmarks.training.LogisticRegression.Example;
import casewire.enrich.Watchlist;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reader;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.salience.Salience;
import casewire.enrich.cases.salience.TraitWeights;
import casewire.enrich.entity.EntityPipeline;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Articles ({@code articles/*.txt}) with their cases ({@code gold/*.json}), as names to rank. */
final class LabelledParties {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&']+");
  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "inc", "llc", "ltd", "united", "states");

  private final EntityPipeline pipeline = EntityPipeline.standard();
  private final Salience.Knowledge knowledge = Salience.Knowledge.load();
  private final ObjectMapper json = new ObjectMapper();

  /**
   * The names of an article that is about one or several cases of one kind.
   *
   * @param criminal whether they are prosecutions
   */
  record Article(boolean criminal, List<Example> names) {
    Example likeliest(TraitWeights weights) {
      return names.stream()
          .max(Comparator.comparingDouble(name -> weights.likelihood(name.traits())))
          .orElseThrow();
    }
  }

  /**
   * The articles that are about a case, in the alphabetical order of the files.
   *
   * @throws IOException if a file is missing or is no JSON
   */
  List<Article> in(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
      for (Path file : files.sorted().toList()) {
        String gold = file.getFileName().toString().replace(".txt", ".json");
        List<JsonNode> primary =
            primary(json.readTree(Files.readString(folder.resolve("gold").resolve(gold))));
        List<Boolean> criminal =
            primary.stream().map(c -> c.path("kind").asText().equals("criminal")).toList();
        if (criminal.stream().distinct().count() == 1) {
          articles.add(article(Files.readString(file), criminal.get(0), primary));
        }
      }
    }
    return articles;
  }

  private static List<JsonNode> primary(JsonNode gold) {
    List<JsonNode> primary = new ArrayList<>();
    for (JsonNode label : gold.path("cases")) {
      if (label.path("role").asText().equals("primary") && !label.path("optional").asBoolean()) {
        primary.add(label);
      }
    }
    return primary;
  }

  private Article article(String text, boolean criminal, List<JsonNode> cases) {
    Document document = LabelledFolder.document(text);
    List<RecognizedEntity> entities = pipeline.recognize(document, Watchlist.EMPTY);
    Reading reading = Reader.read(document, entities);
    NounGroups groups = NounGroups.of(reading);
    List<Set<String>> parties = new ArrayList<>();
    cases.forEach(c -> c.path("parties").forEach(party -> parties.add(words(party.asText()))));
    List<Example> names =
        Salience.traits(reading, groups, Officials.of(reading, groups), knowledge).stream()
            .map(traits -> new Example(traits, isAny(traits.name(), document, parties)))
            .toList();
    return new Article(criminal, names);
  }

  private static boolean isAny(PartyName name, Document document, List<Set<String>> parties) {
    Set<Set<String>> forms = new HashSet<>();
    forms.add(words(name.text()));
    for (Span mention : name.entity().mentions()) {
      forms.add(words(document.textOf(mention)));
    }
    return forms.stream().anyMatch(form -> parties.stream().anyMatch(p -> areSame(form, p)));
  }

  /** One in short for the other, by at least half of its words. */
  private static boolean areSame(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    int most = Math.max(one.size(), other.size());
    return !shared.isEmpty()
        && shared.size() == Math.min(one.size(), other.size())
        && 2 * shared.size() >= most;
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(NO_WORD.split(name.toLowerCase(Locale.ROOT))));
    words.removeAll(SMALL);
    words.remove("");
    return words;
  }
}
