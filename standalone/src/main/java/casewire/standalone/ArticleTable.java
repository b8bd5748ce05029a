package casewire.standalone;

import casewire.events.EnrichedArticle;
import casewire.events.Entity;
import casewire.events.EntityType;
import casewire.events.EventJson;
import casewire.events.LegalCase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** One article a row: headline, cases with their stage, the entities named most. */
final class ArticleTable implements Consume.RecordFormat {
  private static final int TOP_ENTITIES = 5;
  private static final Set<EntityType> NAMED =
      Set.of(EntityType.PERSON, EntityType.ORG, EntityType.GPE, EntityType.COURT, EntityType.WORK);

  private final OutputStream out;
  private final EventJson<EnrichedArticle> json;

  ArticleTable(OutputStream out, EventJson<EnrichedArticle> json) {
    this.out = out;
    this.json = json;
  }

  @Override
  public void begin() throws IOException {
    row("HEADLINE", "CASES", "ENTITIES");
  }

  @Override
  public void show(ConsumerRecord<byte[], byte[]> record) throws IOException {
    EnrichedArticle article = json.read(record.value());
    row(article.headline(), cases(article), topEntities(article));
  }

  private void row(String headline, String cases, String entities) throws IOException {
    TextTable table =
        TextTable.forColumns(
            Help.defaultColorScheme(Help.Ansi.OFF),
            new Column(52, 0, Overflow.TRUNCATE),
            new Column(54, 2, Overflow.TRUNCATE),
            new Column(74, 2, Overflow.TRUNCATE));
    table.addRowValues(headline, cases, entities);
    out.write(table.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String cases(EnrichedArticle article) {
    return article.cases().stream().map(ArticleTable::withStage).collect(Collectors.joining("; "));
  }

  private static String withStage(LegalCase legalCase) {
    return legalCase.stage() == null
        ? legalCase.caption()
        : legalCase.caption() + " (" + legalCase.stage().key() + ")";
  }

  static String topEntities(EnrichedArticle article) {
    return article.entities().stream()
        .filter(e -> NAMED.contains(e.type()))
        .sorted(Comparator.comparingInt((Entity e) -> -e.mentions().size()))
        .limit(TOP_ENTITIES)
        .map(Entity::name)
        .collect(Collectors.joining(", "));
  }
}
