package casewire.endtoend.console;

import casewire.enrich.Enricher;
import casewire.events.ArticleId;
import casewire.events.CaseFile;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.LegalCase;
import casewire.events.RawArticle;
import casewire.events.Source;
import casewire.events.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/** Many articles about invented lawsuits, enriched as the service does; always the same ones. */
final class InventedNews {
  private static final List<String> HEADS =
      List.of(
          "Aster", "Blue", "Cedar", "Delta", "Ember", "Fjord", "Granite", "Harbor", "Iris",
          "Juniper", "Kestrel", "Lumen", "Mosaic", "Nimbus", "Orchid", "Pine", "Quartz", "River",
          "Summit", "Tundra", "Umbra", "Vertex", "Willow", "Zephyr");
  private static final List<String> TAILS =
      List.of("Records", "Pictures", "Publishing", "Networks", "Studios", "Software", "Media");
  private static final List<String> GIVEN =
      List.of("Alice", "Brian", "Carmen", "Elena", "Farid", "Grace", "Hiroshi", "Ingrid", "Jamal");
  private static final List<String> SURNAMES =
      List.of("Barlow", "Cordell", "Denning", "Farrow", "Halden", "Kellner", "Marsh", "Quill");
  private static final List<String> COURTS =
      List.of(
          "U.S. District Court for the Southern District of New York",
          "U.S. District Court for the Northern District of California",
          "High Court in London",
          "Tokyo District Court");
  private static final List<String> SENTENCES =
      List.of(
          "The complaint describes in detail how the server was run and who was paid.",
          "Nobody from the company was available to comment on the filing.",
          "Lawyers on both sides pointed to invoices that the landlord of the site had kept.",
          "A hearing is expected before the end of the summer, according to the clerk.",
          "The files were taken offline last year, but copies came back within days.");

  private final Random random = new Random(7);
  private final Map<String, CaseFile> cases = new LinkedHashMap<>();

  /**
   * @param each gets the id and the JSON of every article
   */
  void enriched(int number, BiConsumer<String, byte[]> each) {
    Enricher enricher = Enricher.standard();
    EventJson<EnrichedArticle> json = new EventJson<>(EnrichedArticle.class);
    for (int i = 0; i < number; i++) {
      EnrichedArticle article = enricher.enrich(article(i));
      article.cases().forEach(legalCase -> file(legalCase, article));
      each.accept(article.id(), json.write(article));
    }
  }

  /** One for each case that the articles are about. */
  Collection<CaseFile> caseFiles() {
    return cases.values();
  }

  private RawArticle article(int number) {
    String claimant = company();
    String opponent = company();
    String person = any(GIVEN) + " " + any(SURNAMES);
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(number % 4_000);
    String headline = "%s sues %s, report %d".formatted(claimant, opponent, number);
    StringBuilder body = new StringBuilder();
    body.append(
        "%s sued %s for copyright infringement at the %s on Monday. "
            .formatted(claimant, opponent, any(COURTS)));
    body.append("It seeks $%d million in damages.\n\n".formatted(1 + random.nextInt(90)));
    for (int i = 0; i < 9; i++) {
      body.append(any(SENTENCES)).append(' ');
    }
    body.append("\n\n\"We will appeal,\" said %s, a lawyer for %s.".formatted(person, opponent));
    String text = body.toString();
    return new RawArticle(
        ArticleId.of(headline, text),
        headline,
        any(GIVEN) + " " + any(SURNAMES),
        day.toString(),
        text,
        "en",
        null,
        new Source("history.ndjson", "0".repeat(64), "ndjson", number),
        Instant.now().toString());
  }

  /** A case file with its first article is as good as another to list and to find. */
  private void file(LegalCase legalCase, EnrichedArticle article) {
    cases.computeIfAbsent(legalCase.id(), id -> caseFile(legalCase, article));
  }

  private static CaseFile caseFile(LegalCase legalCase, EnrichedArticle article) {
    return new CaseFile(
        legalCase.id(),
        List.of(),
        legalCase.caption(),
        legalCase.kind(),
        legalCase.parties(),
        legalCase.court(),
        legalCase.docket(),
        legalCase.stage(),
        legalCase.claims(),
        legalCase.relief(),
        List.of(
            new TimelineEntry(
                article.datePublished(), legalCase.stage(), article.id(), article.headline())),
        List.of(article.id()),
        1,
        List.of(),
        article.datePublished(),
        article.datePublished());
  }

  private String company() {
    return any(HEADS) + " " + any(TAILS);
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
