package casewire.benchmarks.training;

import casewire.enrich.entity.EntityPipeline;
import casewire.enrich.entity.NameEvidence;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Articles ({@code articles/*.txt}) with their labels ({@code gold/*.json}), as names to type. */
final class LabelledFolder {
  /** The types that evidence tells; courts, quantities and identifiers are known by their form. */
  private static final Set<String> TYPES = Set.of("PERSON", "ORG", "GPE", "WORK");

  private static final String OPTIONAL = "OPTIONAL";

  private final EntityPipeline pipeline;
  private final Path folder;

  LabelledFolder(EntityPipeline pipeline, Path folder) {
    this.pipeline = pipeline;
    this.folder = folder;
  }

  /**
   * The names of each article, in the alphabetical order of the files.
   *
   * @throws IOException if a file is missing or is no JSON
   */
  List<List<LabelledName>> names() throws IOException {
    List<List<LabelledName>> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
      for (Path file : files.sorted().toList()) {
        articles.add(names(file));
      }
    }
    return articles;
  }

  private List<LabelledName> names(Path file) throws IOException {
    Document document = document(Files.readString(file));
    String gold = file.getFileName().toString().replace(".txt", ".json");
    Map<String, String> labels = labels(folder.resolve("gold").resolve(gold));
    List<LabelledName> names = new ArrayList<>();
    for (NameEvidence name : pipeline.evidence(document)) {
      String label = label(name, document, labels);
      if (!label.equals(OPTIONAL)) {
        names.add(new LabelledName(features(name), byHand(name), label));
      }
    }
    return names;
  }

  /** Headline, byline, an empty line, body. */
  static Document document(String text) {
    String headline = text.substring(0, text.indexOf('\n'));
    String body = text.substring(text.indexOf("\n\n") + 2).strip();
    return new Document(headline + "\n\n" + body, headline.length(), "en", Optional.empty());
  }

  private static Map<String, String> labels(Path gold) throws IOException {
    Map<String, String> labels = new HashMap<>();
    for (JsonNode label : new ObjectMapper().readTree(Files.readString(gold)).get("entities")) {
      String type = label.get("type").asText();
      boolean counts = TYPES.contains(type) && !label.path("optional").asBoolean();
      labels.put(normal(label.get("text").asText()), counts ? type : OPTIONAL);
    }
    return labels;
  }

  private static String label(NameEvidence name, Document document, Map<String, String> labels) {
    for (Span mention : name.mentions()) {
      String label = labels.get(normal(document.textOf(mention)));
      if (label != null) {
        return label;
      }
    }
    return LabelledName.NONE;
  }

  private static String byHand(NameEvidence name) {
    return name.type() == null ? LabelledName.NONE : name.type().name();
  }

  private static Set<String> features(NameEvidence name) {
    Set<String> features = new HashSet<>();
    features.add("ANY");
    name.clues()
        .forEach(
            (clue, count) -> {
              features.add(clue);
              if (count > 1) {
                features.add(clue + "_2");
              }
            });
    return features;
  }

  /** As the scores of the labelled articles compare: without article, possessive and case. */
  private static String normal(String text) {
    return text.replaceAll("\\s+", " ")
        .strip()
        .replaceFirst("(?i)^(the|a|an)\\s+", "")
        .replaceFirst("['’]s?$", "")
        .toLowerCase(Locale.ROOT);
  }
}
