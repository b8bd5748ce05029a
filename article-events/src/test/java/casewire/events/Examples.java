package casewire.events;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One event of every topic, with every list filled and every optional part there. */
final class Examples {
  private static final String ARTICLE = "0123456789abcdef0123456789abcdef";
  private static final String SHA256 = ARTICLE + ARTICLE;
  private static final String INSTANT = "2026-11-24T06:00:00Z";
  private static final Source SOURCE = new Source("news/a.txt", SHA256, "digest", 0);
  private static final Party PARTY = new Party("Riverbend Records", PartyRole.PLAINTIFF, "e1");
  private static final Court COURT = new Court("nysd", "S.D.N.Y.", "US-NY");
  private static final RelatedCase RELATED = new RelatedCase("us-v-doe", CaseRelation.CITES);

  private Examples() {}

  static Record of(Topic topic) {
    return switch (topic.name()) {
      case "articles.raw" -> raw();
      case "articles.enriched" -> enriched();
      case "files.receipts" -> receipt();
      case "cases" -> caseFile();
      case "articles.dead-letter" -> deadLetter();
      case "cases.watchlist" -> watchlistEntry();
      default -> throw new IllegalArgumentException("no example for " + topic.name());
    };
  }

  private static RawArticle raw() {
    return new RawArticle(
        ARTICLE,
        "Label sues site",
        "A. Writer",
        "2026-02-02",
        "Riverbend Records sued for $2m.",
        "en",
        "https://news.example/1",
        SOURCE,
        INSTANT);
  }

  private static EnrichedArticle enriched() {
    Mention money = new Mention("$2m", 44, 47);
    Entity entity =
        new Entity(
            "e1",
            EntityType.MONEY,
            "$2m",
            "USD 2000000",
            QuantityStatus.SOUGHT,
            null,
            null,
            List.of(money));
    Remedy remedy = new Remedy("damages", QuantityStatus.SOUGHT, "USD 2000000", "e1", null);
    LegalCase legalCase =
        new LegalCase(
            "riverbend-v-tidepool",
            "Riverbend Records v. Tidepool",
            CaseKind.CIVIL,
            List.of(PARTY),
            COURT,
            "1:26-cv-00018",
            CaseStage.COMPLAINT_FILED,
            "2026-02-01",
            null,
            List.of("copyright-infringement"),
            List.of("damages"),
            List.of(remedy),
            CaseRole.PRIMARY,
            0.9,
            List.of(RELATED),
            List.of(money));
    return EnrichedArticle.of(
        raw(),
        List.of(entity),
        List.of(legalCase),
        List.of(new CaseCandidate("us-v-roe", "United States v. Roe", 0.3)),
        List.of("case:riverbend-v-tidepool"),
        new EnrichedBy("1", "1"));
  }

  private static FileReceipt receipt() {
    return new FileReceipt(
        "news/a.txt",
        SHA256,
        1024,
        "digest",
        FileOutcome.SALVAGED,
        0,
        3,
        1,
        1,
        1,
        true,
        List.of(ARTICLE),
        "1 record is broken",
        INSTANT);
  }

  private static CaseFile caseFile() {
    return new CaseFile(
        "riverbend-v-tidepool",
        List.of("nysd-riverbend"),
        "Riverbend Records v. Tidepool",
        CaseKind.CIVIL,
        List.of(PARTY),
        COURT,
        "1:26-cv-00018",
        CaseStage.COMPLAINT_FILED,
        List.of("copyright-infringement"),
        List.of("damages"),
        List.of(
            new TimelineEntry("2026-02-01", CaseStage.COMPLAINT_FILED, ARTICLE, "Label sues site")),
        List.of(ARTICLE),
        1,
        List.of(RELATED),
        "2026-02-02",
        "2026-02-02");
  }

  private static DeadLetter deadLetter() {
    return new DeadLetter(
        "d1",
        "ingest",
        "news/a.txt",
        "line 12",
        "malformed-json",
        "Line 12 is no JSON: mend it and drop the file again.",
        "{".getBytes(StandardCharsets.UTF_8),
        1,
        SHA256,
        INSTANT);
  }

  private static WatchlistEntry watchlistEntry() {
    return new WatchlistEntry(
        "riverbend-v-tidepool",
        "Riverbend Records v. Tidepool",
        List.of("the Tidepool case"),
        List.of("Riverbend Records"),
        "nysd",
        "1:26-cv-00018",
        null,
        List.of("us-v-doe"));
  }
}
