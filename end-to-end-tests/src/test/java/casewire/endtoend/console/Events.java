package casewire.endtoend.console;

import casewire.events.ArticleId;
import casewire.events.CaseFile;
import casewire.events.CaseKind;
import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.DeadLetter;
import casewire.events.EnrichedArticle;
import casewire.events.EnrichedBy;
import casewire.events.Entity;
import casewire.events.EntityType;
import casewire.events.FileOutcome;
import casewire.events.FileReceipt;
import casewire.events.LegalCase;
import casewire.events.Mention;
import casewire.events.Party;
import casewire.events.PartyRole;
import casewire.events.Source;
import casewire.events.TimelineEntry;
import casewire.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events as the services write them, made by hand. */
final class Events {
  static final String CASE_ID = "nysd-1:24-cv-00731";
  static final String CAPTION = "Northwind Press v. Paperlane Ltd.";
  private static final Court COURT =
      new Court("nysd", "U.S. District Court for the Southern District of New York", "US-NY");

  private Events() {}

  /** An article about {@link #CASE_ID}; people's names in the text are marked. */
  static EnrichedArticle article(String headline, String body, String published, String... people) {
    String text = headline + "\n\n" + body;
    List<Entity> entities = new ArrayList<>();
    for (String person : people) {
      entities.add(
          new Entity(
              "e" + entities.size(),
              EntityType.PERSON,
              person,
              null,
              null,
              null,
              null,
              mentions(text, person)));
    }
    LegalCase legalCase =
        new LegalCase(
            CASE_ID,
            CAPTION,
            CaseKind.CIVIL,
            parties(),
            COURT,
            "1:24-cv-00731",
            CaseStage.COMPLAINT_FILED,
            published,
            null,
            List.of("copyright-infringement"),
            List.of("damages"),
            List.of(),
            CaseRole.PRIMARY,
            0.9,
            List.of(),
            mentions(text, "sued"));
    return new EnrichedArticle(
        ArticleId.of(headline, body),
        headline,
        "Ada Writer",
        published,
        body,
        "en",
        null,
        new Source("news.txt", "0".repeat(64), "text", 0),
        Instant.now().toString(),
        entities,
        List.of(legalCase),
        List.of(),
        List.of("case:" + CASE_ID, "court:nysd", "stage:complaint-filed"),
        new EnrichedBy("1", "1"));
  }

  /** Every place of a name, in code points. */
  static List<Mention> mentions(String text, String name) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int start = text.codePointCount(0, at);
      mentions.add(new Mention(name, start, start + name.codePointCount(0, name.length())));
    }
    return mentions;
  }

  private static List<Party> parties() {
    return List.of(
        new Party("Northwind Press", PartyRole.PLAINTIFF, null),
        new Party("Paperlane Ltd.", PartyRole.DEFENDANT, null));
  }

  static CaseFile caseFile(String id, String caption, List<Party> parties, String... articleIds) {
    return new CaseFile(
        id,
        List.of(),
        caption,
        CaseKind.CIVIL,
        parties,
        COURT,
        "1:24-cv-00731",
        CaseStage.SETTLEMENT,
        List.of("copyright-infringement"),
        List.of("damages"),
        List.of(
            new TimelineEntry(
                "2024-02-01", CaseStage.COMPLAINT_FILED, "a1", "Publisher sues paper mill"),
            new TimelineEntry("2024-06-15", CaseStage.INJUNCTION, "a2", "Judge halts the presses"),
            new TimelineEntry("2025-01-20", CaseStage.SETTLEMENT, "a3", "Sides settle")),
        List.of(articleIds),
        articleIds.length,
        List.of(),
        "2024-02-01",
        "2025-01-20");
  }

  static CaseFile caseFile(String... articleIds) {
    return caseFile(CASE_ID, CAPTION, parties(), articleIds);
  }

  static DeadLetter deadLetter(String id, String file) {
    return new DeadLetter(
        id,
        "ingest",
        file,
        "line 12",
        "malformed-json",
        "Line 12 is no JSON: mend it, or remove the line, and drop the file again.",
        "{oops".getBytes(StandardCharsets.UTF_8),
        5,
        "1".repeat(64),
        Instant.now().toString());
  }

  /** A record that the enrichment has refused, as it lies on the dead-letter topic. */
  static ProducerRecord<String, byte[]> refusedRecord(String key, String value) {
    ProducerRecord<String, byte[]> raw =
        new ProducerRecord<>(
            Topic.DEAD_LETTERS.name(), key, value.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "dead-letter-reason", "wrong-schema",
            "dead-letter-stage", "enrich",
            "__streams.errors.exception", "java.lang.Exception",
            "__streams.errors.topic", Topic.RAW.name(),
            "__streams.errors.partition", "3",
            "__streams.errors.offset", "42",
            "__streams.errors.message", "the headline is missing")
        .forEach((name, text) -> raw.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return raw;
  }

  static FileReceipt receipt(String file, FileOutcome outcome, String reason) {
    return new FileReceipt(
        file,
        ArticleId.of(file, ""),
        1_234,
        "text",
        outcome,
        0,
        1,
        outcome == FileOutcome.QUARANTINED ? 0 : 1,
        0,
        outcome == FileOutcome.QUARANTINED ? 1 : 0,
        true,
        List.of(),
        reason,
        Instant.now().toString());
  }
}
