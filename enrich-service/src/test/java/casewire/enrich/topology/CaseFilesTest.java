package casewire.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.casefile.CaseDigest;
import casewire.events.CaseFile;
import casewire.events.CaseStage;
import casewire.events.EventHeader;
import casewire.events.EventJson;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.RawArticle;
import casewire.events.TimelineEntry;
import casewire.events.Topic;
import casewire.events.WatchlistEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {
  private static final EventJson<RawArticle> RAW = new EventJson<>(RawArticle.class);
  private static final EventJson<CaseFile> FILE = new EventJson<>(CaseFile.class);
  private static final EventJson<WatchlistEntry> ENTRY = new EventJson<>(WatchlistEntry.class);

  @TempDir private Path state;
  private final CaseStory story = new CaseStory();
  private Stream stream;

  @BeforeEach
  void start() {
    stream = new Stream(state);
  }

  @AfterEach
  void stop() {
    stream.run.close();
  }

  @Test
  void a_case_has_one_file_with_its_timeline_by_event_date() {
    stream.send(
        story.article("Sentenced", "2021-03-01", bridi(CaseStage.SENTENCING, "2021-02-26")),
        story.article("Arrested", "2020-09-02", bridi(CaseStage.ARREST, "2020-08-23")),
        story.article("Pleads guilty", "2020-12-01", bridi(CaseStage.PLEA, null)));
    assertThat(stream.files()).containsOnlyKeys("nysd-1-20-cr-00018");
    CaseFile file = stream.file("nysd-1-20-cr-00018");
    assertThat(file.timeline())
        .extracting(TimelineEntry::date)
        .containsExactly("2020-08-23", "2020-12-01", "2021-02-26");
    assertThat(file.stage()).isEqualTo(CaseStage.SENTENCING);
    assertThat(file.articleCount()).isEqualTo(3);
    assertThat(file.firstSeen()).isEqualTo("2020-09-02");
    assertThat(file.lastSeen()).isEqualTo("2021-03-01");
    assertThat(file.parties())
        .extracting(Party::name)
        .containsExactly("United States", "George Bridi");
  }

  @Test
  void a_redelivered_article_changes_nothing() {
    RawArticle article = story.article("Arrested", "2020-09-02", bridi(CaseStage.ARREST, null));
    stream.send(article);
    Map<String, CaseFile> before = stream.files();
    stream.send(article, article);
    assertThat(stream.nothingNew()).isTrue();
    assertThat(stream.files()).isEqualTo(before);
  }

  @Test
  void an_article_enriched_anew_replaces_what_it_said_before() {
    RawArticle article = story.article("Arrested", "2020-09-02", bridi(CaseStage.ARREST, null));
    stream.send(article);
    story.article("Arrested", "2020-09-02", bridi(CaseStage.INDICTMENT, null));
    stream.send(article);
    assertThat(stream.file("nysd-1-20-cr-00018").timeline())
        .extracting(TimelineEntry::stage)
        .containsExactly(CaseStage.INDICTMENT);
    assertThat(stream.file("nysd-1-20-cr-00018").articleCount()).isEqualTo(1);
  }

  @Test
  void a_case_that_no_article_names_any_more_is_deleted() {
    RawArticle article = story.article("Arrested", "2020-09-02", bridi(CaseStage.ARREST, null));
    stream.send(article);
    story.article("Arrested", "2020-09-02");
    stream.send(article);
    assertThat(stream.files()).isEmpty();
    assertThat(stream.tombstones).containsEntry("nysd-1-20-cr-00018", "");
  }

  @Test
  void a_later_docket_merges_the_case_and_leaves_a_pointer() {
    stream.send(
        story.article(
            "Sued", "2022-02-01", CaseStory.of("Shueisha", "Cloudflare", "cand", null, SUED)));
    assertThat(stream.files()).containsOnlyKeys("shueisha-v-cloudflare");
    stream.send(
        story.article(
            "Ruling",
            "2023-02-01",
            CaseStory.of("Shueisha Inc.", "Cloudflare", "cand", "3:22-cv-00001", RULED)));
    assertThat(stream.files()).containsOnlyKeys("cand-3-22-cv-00001");
    assertThat(stream.tombstones).containsEntry("shueisha-v-cloudflare", "cand-3-22-cv-00001");
    CaseFile file = stream.file("cand-3-22-cv-00001");
    assertThat(file.aliases()).containsExactly("shueisha-v-cloudflare");
    assertThat(file.timeline()).extracting(TimelineEntry::stage).containsExactly(SUED, RULED);
    assertThat(file.docket()).isEqualTo("3:22-cv-00001");
    assertThat(file.parties()).hasSize(2);
  }

  @Test
  void a_second_docket_takes_back_a_merge_that_is_no_longer_certain() {
    stream.send(
        story.article("Open", "2022-01-01", CaseStory.of("Acme", "Roe", "nysd", null, SUED)),
        story.article("One", "2022-02-01", CaseStory.of("Acme", "Roe", "nysd", "1:22-cv-1", SUED)));
    assertThat(stream.files()).containsOnlyKeys("nysd-1-22-cv-1");
    stream.send(
        story.article("Two", "2022-03-01", CaseStory.of("Acme", "Roe", "nysd", "1:22-cv-2", SUED)));
    assertThat(stream.files()).containsOnlyKeys("nysd-1-22-cv-1", "nysd-1-22-cv-2", "acme-v-roe");
  }

  @Test
  void the_same_docket_in_another_court_is_another_case() {
    stream.send(
        story.article("A", "2022-01-01", CaseStory.of("Acme", "Roe", "nysd", "1:22-cv-1", SUED)),
        story.article("B", "2022-01-02", CaseStory.of("Acme", "Roe", "cand", "1:22-cv-1", SUED)),
        story.article("C", "2022-01-03", CaseStory.of("Other", "Poe", null, "1:22-cv-1", SUED)));
    assertThat(stream.files()).containsOnlyKeys("nysd-1-22-cv-1", "cand-1-22-cv-1", "other-v-poe");
  }

  @Test
  void the_same_caption_in_two_courts_is_two_cases() {
    stream.send(
        story.article("A", "2022-01-01", CaseStory.of("Acme", "Roe", "nysd", null, SUED)),
        story.article("B", "2022-01-02", CaseStory.of("Acme", "Roe", "cand", null, SUED)),
        story.article("C", "2022-01-03", CaseStory.of("Acme", "Roe", null, null, RULED)));
    assertThat(stream.files()).containsOnlyKeys("acme-v-roe@nysd", "acme-v-roe@cand", "acme-v-roe");
    assertThat(stream.file("acme-v-roe").articleCount()).isEqualTo(1);
  }

  @Test
  void a_report_without_court_joins_the_only_case_with_its_caption() {
    stream.send(
        story.article("A", "2022-01-01", CaseStory.of("Acme", "Roe", null, null, SUED)),
        story.article("B", "2022-01-02", CaseStory.of("Acme, Inc.", "Roe", "cand", null, RULED)));
    assertThat(stream.files().values())
        .singleElement()
        .satisfies(file -> assertThat(file.timeline()).hasSize(2));
  }

  @Test
  void people_with_other_given_names_are_not_merged() {
    LegalCase john = named("John Smith", "cand", "3:22-cv-1");
    LegalCase mary = named("Mary Smith", null, null);
    stream.send(story.article("A", "2022-01-01", john), story.article("B", "2022-01-02", mary));
    assertThat(stream.files()).hasSize(2);
  }

  @Test
  void a_caption_that_names_nobody_merges_nothing() {
    stream.send(
        story.article("A", "2022-01-01", CaseStory.of("Acme", "Doe", "cand", "3:22-cv-1", SUED)),
        story.article("B", "2022-01-02", CaseStory.of("Acme", "Doe", "cand", null, SUED)));
    assertThat(stream.files()).hasSize(2);
  }

  @Test
  void a_watchlist_entry_keeps_cases_apart_and_its_removal_lets_them_merge() {
    stream.send(
        story.article("A", "2022-01-01", CaseStory.of("Acme", "Roe", "nysd", "1:22-cv-1", SUED)),
        story.article("B", "2022-01-02", CaseStory.of("Acme", "Roe", "nysd", null, RULED)));
    assertThat(stream.files()).containsOnlyKeys("nysd-1-22-cv-1");

    stream.watch("nysd-1-22-cv-1", new Watch().notSameAs("acme-v-roe"));
    assertThat(stream.files()).containsOnlyKeys("nysd-1-22-cv-1", "acme-v-roe");

    stream.unwatch("nysd-1-22-cv-1");
    assertThat(stream.files()).containsOnlyKeys("nysd-1-22-cv-1");
  }

  @Test
  void a_watchlist_entry_names_an_alias_and_the_caption() {
    stream.send(
        story.article("A", "2022-01-01", CaseStory.of("Acme", "Roe", "nysd", "1:22-cv-1", SUED)),
        story.article("B", "2022-01-02", CaseStory.of("Beta", "Poe", null, null, RULED)));
    stream.watch("sparks", new Watch());
    assertThat(stream.files()).hasSize(2);

    stream.watch("nysd-1-22-cv-1", new Watch().caption("The SPARKS case").alias("beta-v-poe"));
    assertThat(stream.files()).containsOnlyKeys("nysd-1-22-cv-1");
    assertThat(stream.file("nysd-1-22-cv-1").caption()).isEqualTo("The SPARKS case");
    assertThat(stream.file("nysd-1-22-cv-1").aliases()).containsExactly("beta-v-poe");
  }

  @Test
  void an_unreadable_watchlist_entry_changes_nothing() {
    stream.run.input(Topic.WATCHLIST).pipeInput(utf8("broken"), utf8("{"));
    stream.send(story.article("Arrested", "2020-09-02", bridi(CaseStage.ARREST, null)));
    assertThat(stream.files()).hasSize(1);
  }

  @Test
  void a_file_lists_the_newest_articles_and_counts_the_others() throws Exception {
    int articles = CaseDigest.MOST_ARTICLES + 100;
    for (int i = 0; i < articles; i++) {
      String date = "%04d-01-01".formatted(1000 + i);
      stream.pipe(story.article("Report " + i, date, bridi(CaseStage.OTHER, null)));
    }
    stream.settle();
    CaseFile file = stream.file("nysd-1-20-cr-00018");
    assertThat(file.articleCount()).isEqualTo(articles);
    assertThat(file.articleIds()).hasSize(CaseDigest.MOST_ARTICLES);
    assertThat(file.timeline()).hasSize(CaseDigest.MOST_ARTICLES);
    assertThat(file.timeline().get(0).date()).isEqualTo("1100-01-01");
    assertThat(file.firstSeen()).isEqualTo("1000-01-01");
    assertThat(FILE.write(file)).hasSizeLessThan(Topic.MAX_VALUE_BYTES / 4);
  }

  @Test
  void articles_of_one_moment_make_one_write_of_their_case() {
    for (int i = 0; i < 20; i++) {
      stream.pipe(story.article("Report " + i, "2020-01-01", bridi(CaseStage.OTHER, null)));
    }
    stream.settle();
    assertThat(stream.files()).hasSize(1);
    assertThat(stream.written).isEqualTo(1);
  }

  @Test
  void a_long_file_is_written_at_once_and_then_rests() {
    int articles = 100;
    for (int i = 0; i < articles; i++) {
      stream.pipe(story.article("Report " + i, "2020-01-01", bridi(CaseStage.OTHER, null)));
    }
    stream.run.driver().advanceWallClockTime(CaseFiling.DELAY);
    assertThat(stream.files()).hasSize(1);

    stream.pipe(story.article("One more", "2020-01-02", bridi(CaseStage.OTHER, null)));
    stream.run.driver().advanceWallClockTime(CaseFiling.DELAY.multipliedBy(9));
    assertThat(stream.nothingNew()).isTrue();
    stream.run.driver().advanceWallClockTime(CaseFiling.DELAY);
    assertThat(stream.file("nysd-1-20-cr-00018").articleCount()).isEqualTo(articles + 1);
  }

  @Test
  void files_longer_than_what_is_listed_do_not_depend_on_the_order_of_the_articles(
      @TempDir Path other) {
    List<RawArticle> articles = new ArrayList<>();
    for (int i = 0; i < CaseDigest.MOST_ARTICLES + 40; i++) {
      String date = i % 7 == 0 ? null : "%04d-01-01".formatted(1000 + i / 3);
      articles.add(
          story.article(
              "Report " + i,
              date,
              CaseStory.of("Acme", "Roe", "nysd", "1:22-cv-1", SUED),
              CaseStory.of("Acme", i % 5 == 0 ? "John Roe" : "Roe", null, null, RULED)));
    }
    stream.send(articles.toArray(RawArticle[]::new));
    Collections.shuffle(articles, new Random(2));
    Stream shuffled = new Stream(other);
    try {
      for (RawArticle article : articles) {
        shuffled.pipe(article);
        shuffled.run.driver().advanceWallClockTime(CaseFiling.DELAY);
      }
      shuffled.settle();
      assertThat(shuffled.files()).isEqualTo(stream.files()).isNotEmpty();
    } finally {
      shuffled.run.close();
    }
  }

  @Test
  void a_case_that_only_shares_a_caption_with_the_one_that_changed_is_not_written_again() {
    stream.send(
        story.article("A", "2022-01-01", CaseStory.of("Acme", "Roe", "nysd", "1:22-cv-1", SUED)),
        story.article("B", "2022-01-02", CaseStory.of("Acme", "Roe", "cand", "3:22-cv-2", SUED)));
    assertThat(stream.files()).hasSize(2);
    int before = stream.written;
    stream.send(
        story.article("C", "2022-01-03", CaseStory.of("Acme", "Roe", "cand", "3:22-cv-3", SUED)));
    assertThat(stream.files()).hasSize(3);
    assertThat(stream.written).isEqualTo(before + 1);
  }

  @Test
  void the_files_do_not_depend_on_the_order_of_the_articles(@TempDir Path states)
      throws IOException {
    List<RawArticle> articles = manyArticles(new Random(1));
    stream.send(articles.toArray(RawArticle[]::new));
    Map<String, CaseFile> expected = stream.files();
    assertThat(expected).hasSizeBetween(20, 120);
    assertThat(expected.values()).anySatisfy(file -> assertThat(file.aliases()).isNotEmpty());
    for (int order = 0; order < 20; order++) {
      Random random = new Random(order);
      Collections.shuffle(articles, random);
      Stream other = new Stream(Files.createDirectory(states.resolve("order" + order)));
      try {
        for (RawArticle article : articles) {
          other.pipe(article);
          if (random.nextInt(10) == 0) {
            other.settle();
          }
        }
        other.settle();
        assertThat(other.files()).isEqualTo(expected);
      } finally {
        other.run.close();
      }
    }
  }

  private static final CaseStage SUED = CaseStage.COMPLAINT_FILED;
  private static final CaseStage RULED = CaseStage.RULING;

  /** Few names, courts and dockets, so that everything that can be ambiguous is. */
  private List<RawArticle> manyArticles(Random random) {
    List<String> claimants = List.of("Acme", "Acme, Inc.", "Beta Records", "United States", "Doe");
    List<String> opponents =
        List.of("Roe", "John Roe", "Mary Roe", "Poe", "Cloudflare", "Cloudflare, Inc.");
    List<String> courts = List.of("nysd", "cand", "");
    List<String> dockets = List.of("1:22-cv-00001", "22-cv-00001", "3:22-cv-00002", "", "", "");
    List<RawArticle> articles = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      LegalCase[] cases = new LegalCase[1 + random.nextInt(2)];
      for (int j = 0; j < cases.length; j++) {
        String court = any(courts, random);
        String docket = any(dockets, random);
        cases[j] =
            CaseStory.of(
                any(claimants, random),
                any(opponents, random),
                court.isEmpty() ? null : court,
                docket.isEmpty() ? null : docket,
                CaseStage.values()[random.nextInt(CaseStage.values().length)]);
      }
      String date = random.nextInt(10) == 0 ? null : "20%02d-01-01".formatted(random.nextInt(25));
      articles.add(story.article("Report " + i, date, cases));
    }
    return articles;
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static LegalCase bridi(CaseStage stage, String stageDate) {
    return CaseStory.of("United States", "George Bridi", "nysd", "1:20-cr-00018", stage, stageDate);
  }

  /** A caption has the surname alone. */
  private static LegalCase named(String opponent, String court, String docket) {
    LegalCase full = CaseStory.of("Acme", opponent, court, docket, SUED);
    String surname = opponent.substring(opponent.indexOf(' ') + 1);
    LegalCase shortened = CaseStory.of("Acme", surname, court, docket, SUED);
    return new LegalCase(
        shortened.id(),
        shortened.caption(),
        full.kind(),
        full.parties(),
        full.court(),
        full.docket(),
        full.stage(),
        full.stageDate(),
        full.outcome(),
        full.claims(),
        full.relief(),
        full.remedies(),
        full.role(),
        full.confidence(),
        full.related(),
        full.evidence());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** An entry in the making. */
  private record Watch(String caption, List<String> aliases, List<String> others) {
    Watch() {
      this(null, List.of(), List.of());
    }

    Watch caption(String text) {
      return new Watch(text, aliases, others);
    }

    Watch alias(String id) {
      return new Watch(caption, List.of(id), others);
    }

    Watch notSameAs(String id) {
      return new Watch(caption, aliases, List.of(id));
    }
  }

  /** The topology, and the contents of the cases topic so far. */
  private final class Stream {
    final TopologyRun run;
    final Map<String, String> tombstones = new HashMap<>();
    int written;
    private final TestOutputTopic<byte[], byte[]> cases;
    private final Map<String, CaseFile> files = new TreeMap<>();

    Stream(Path state) {
      run = new TopologyRun(state, story.enricher());
      cases = run.output(Topic.CASES);
    }

    void send(RawArticle... articles) {
      for (RawArticle article : articles) {
        pipe(article);
      }
      settle();
    }

    void pipe(RawArticle article) {
      run.input(Topic.RAW).pipeInput(utf8(article.id()), RAW.write(article));
    }

    void watch(String key, Watch watch) {
      WatchlistEntry entry =
          new WatchlistEntry(
              key, watch.caption, watch.aliases, List.of(), null, null, null, watch.others);
      run.input(Topic.WATCHLIST).pipeInput(utf8(key), ENTRY.write(entry));
      settle();
    }

    void unwatch(String key) {
      run.input(Topic.WATCHLIST).pipeInput(utf8(key), (byte[]) null);
      settle();
    }

    void settle() {
      run.driver().advanceWallClockTime(CaseFiling.WATCHLIST_CHECK);
      run.driver().advanceWallClockTime(CaseFiling.DELAY);
    }

    boolean nothingNew() {
      return cases.isEmpty();
    }

    Map<String, CaseFile> files() {
      while (!cases.isEmpty()) {
        take(cases.readRecord());
      }
      return new TreeMap<>(files);
    }

    CaseFile file(String id) {
      return files().get(id);
    }

    private void take(TestRecord<byte[], byte[]> record) {
      written++;
      String id = new String(record.key(), StandardCharsets.UTF_8);
      if (record.value() == null) {
        Header next = record.headers().lastHeader(EventHeader.MERGED_INTO);
        tombstones.put(id, next == null ? "" : new String(next.value(), StandardCharsets.UTF_8));
        files.remove(id);
      } else {
        try {
          files.put(id, FILE.read(record.value()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
