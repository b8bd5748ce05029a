package casewire.endtoend.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import casewire.events.EnrichedArticle;
import casewire.events.Entity;
import casewire.events.EntityType;
import casewire.events.EventJson;
import casewire.events.LegalCase;
import casewire.events.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code watch} beside a running pipeline, which is not restarted. */
class WatchTest {
  private static final String PINNED = "aster-trial";
  private static final String CAPTION = "The Aster trial";
  private static final String NAME = "zorblax";

  @TempDir private Path folder;
  private int dropped;

  @Test
  void an_entry_holds_for_new_articles_at_once_and_until_it_is_removed() throws Exception {
    try (UpProcess up = UpProcess.running(folder)) {
      EnrichedArticle before = next(up);
      LegalCase found = before.cases().get(0);
      assertThat(found.id()).isNotEqualTo(PINNED);
      assertThat(named(before)).isEmpty();

      up.casewire("watch", "add", NAME, "--type", "ORG");
      up.casewire(
          "watch",
          "add",
          PINNED,
          "--caption",
          CAPTION,
          "--party",
          "Aster Records",
          "--party",
          "Ember Networks");
      assertThat(up.casewire("watch", "list"))
          .contains(PINNED, CAPTION, "Aster Records, Ember Networks", NAME, "ORG");
      await()
          .atMost(UpProcess.PATIENCE)
          .untilAsserted(
              () -> {
                EnrichedArticle watched = next(up);
                assertThat(watched.cases())
                    .extracting(LegalCase::id, LegalCase::caption)
                    .containsExactly(tuple(PINNED, CAPTION));
                assertThat(named(watched)).extracting(Entity::type).containsExactly(EntityType.ORG);
              });
      await()
          .atMost(UpProcess.PATIENCE)
          .until(() -> up.topics().table(Topic.CASES).containsKey(PINNED));

      Path exported = folder.resolve("watchlist.ndjson");
      Files.writeString(exported, up.casewire("watch", "list", "--format", "json"));
      assertThat(exported).content().contains(NAME, PINNED, CAPTION);

      up.casewire("watch", "remove", NAME);
      up.casewire("watch", "remove", PINNED);
      assertThat(up.casewire("watch", "list")).doesNotContain(PINNED, NAME);
      await()
          .atMost(UpProcess.PATIENCE)
          .untilAsserted(
              () -> {
                EnrichedArticle after = next(up);
                assertThat(after.cases()).extracting(LegalCase::id).containsExactly(found.id());
                assertThat(named(after)).isEmpty();
              });

      assertThat(up.casewire("watch", "import", exported.toString())).contains("2 entries");
      assertThat(up.casewire("watch", "list")).contains(PINNED, CAPTION, NAME);
    }
  }

  /** Another article of the same case, enriched. */
  private EnrichedArticle next(UpProcess up) throws IOException {
    String file = "article-" + ++dropped + ".txt";
    up.drop(
        file,
        "Aster Records sues Ember Networks",
        "Aster Records sued Ember Networks for copyright infringement over %s. Report %d."
            .formatted(NAME, dropped));
    return await()
        .atMost(UpProcess.PATIENCE)
        .until(() -> enriched(up, file), found -> !found.isEmpty())
        .get(0);
  }

  private static List<EnrichedArticle> enriched(UpProcess up, String file) throws IOException {
    EventJson<EnrichedArticle> json = new EventJson<>(EnrichedArticle.class);
    for (ConsumerRecord<String, byte[]> record : up.topics().read(Topic.ENRICHED)) {
      EnrichedArticle article = json.read(record.value());
      if (article.source().file().equals(file)) {
        return List.of(article);
      }
    }
    return List.of();
  }

  private static List<Entity> named(EnrichedArticle article) {
    return article.entities().stream().filter(entity -> entity.name().equals(NAME)).toList();
  }
}
