package casewire.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.Topics;
import casewire.events.ArticleId;
import casewire.events.EnrichedArticle;
import casewire.events.FileOutcome;
import casewire.events.Party;
import casewire.events.PartyRole;
import casewire.events.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

class ConsoleBrowserTest {
  private static final String HEADLINE = "𝕏-Press 📰 publisher sues";
  private static final String BODY =
      "Maria Quill 🦉 sued Paperlane on Monday.\n\nThe 👩‍⚖️ judge heard Maria Quill.";
  private static final String SCRIPT =
      "<script>document.title='owned'</script><img src=x onerror=alert(1)>";

  private static RunningConsole console;
  private static Browser browser;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    browser = Browser.open(folder.resolve("profile"));
    console = RunningConsole.start(folder);
    console.publish(Events.article(HEADLINE, BODY, "2024-02-03", "Maria Quill"));
    console.publish(Events.article(SCRIPT, "Attack sued. " + SCRIPT, "2024-02-04"));
    console.publish(Events.article("Walrus in court", "The walrus sued.", "2024-02-05"));
    console.publish(Events.caseFile("a1", "a2", "a3"));
    console.publish(
        Events.caseFile(
            "cand-2:25-cv-00001",
            "Paperlane Ltd. v. Inkwell",
            List.of(
                new Party("Paperlane Ltd.", PartyRole.PLAINTIFF, null),
                new Party("Inkwell", PartyRole.DEFENDANT, null)),
            "a9"));
    console.publish(Events.deadLetter("dl-1", "feed.ndjson"));
    console.publish(Events.receipt("bad.txt", FileOutcome.QUARANTINED, "empty"));
    await()
        .untilAsserted(
            () ->
                assertThat(console.get("/api/articles").body() + console.get("/api/cases").body())
                    .contains("\"total\":3")
                    .contains("\"total\":2"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (console != null) {
      console.close();
    }
  }

  @Test
  void the_overview_tells_of_a_new_article_without_a_reload() throws Exception {
    browser.go(console.address("/"));
    browser.awaitText("Live");
    browser.driver().executeScript("window.here = true");
    long before = articlesShown();
    console.publish(Events.article("Heron live", "It is live.", "2024-03-01"));
    await().untilAsserted(() -> assertThat(articlesShown()).isGreaterThan(before));
    assertThat(browser.driver().executeScript("return window.here")).isEqualTo(true);
    browser.screenshot("overview");
  }

  private static long articlesShown() {
    return Long.parseLong(browser.texts(".tile dd").get(0));
  }

  @Test
  void entities_are_marked_where_their_code_points_say() throws Exception {
    browser.go(console.address("/articles/" + ArticleId.of(HEADLINE, BODY)));
    assertThat(browser.texts("mark.t-person")).containsExactly("Maria Quill", "Maria Quill");
    assertThat(browser.texts(".text h1")).containsExactly(HEADLINE);

    browser.await(".case-card").sendKeys(Keys.SHIFT);
    browser.driver().executeScript("document.querySelector('.case-card').focus()");
    assertThat(browser.texts("mark.evidence")).containsOnly("sued").isNotEmpty();
    browser.screenshot("article");
  }

  @Test
  void evidence_is_marked_while_the_pointer_is_over_its_case() throws Exception {
    browser.go(console.address("/articles/" + ArticleId.of(HEADLINE, BODY)));
    WebElement card = browser.await(".case-card");
    assertThat(browser.texts("mark.evidence")).isEmpty();
    new Actions(browser.driver()).moveToElement(card).perform();
    assertThat(browser.texts("mark.evidence")).containsOnly("sued").isNotEmpty();
    browser.screenshot("evidence");
    new Actions(browser.driver()).moveToElement(browser.await("main h1")).perform();
    assertThat(browser.texts("mark.evidence")).isEmpty();
  }

  @Test
  void a_refused_record_is_sent_on_its_way_again() throws Exception {
    console.publish(Events.refusedRecord("retried", "{}"));
    await()
        .untilAsserted(
            () ->
                assertThat(console.get("/api/dead-letters?stage=enrich").body())
                    .contains("\"total\":1"));
    browser.go(console.address("/refused"));
    WebElement entry =
        browser
            .driver()
            .findElement(By.xpath("//li[contains(., 'articles.raw partition 3 offset 42')]"));
    browser.screenshot("refused");
    entry.findElement(By.xpath(".//button[.='Retry']")).click();
    browser.awaitText("The record is on its way again.");
    assertThat(new Topics(console.broker().bootstrapServers()).read(Topic.RAW))
        .singleElement()
        .satisfies(record -> assertThat(record.key()).isEqualTo("retried"))
        .satisfies(record -> assertThat(record.value()).asString().isEqualTo("{}"));
  }

  @Test
  void search_finds_by_words() throws Exception {
    browser.go(console.address("/articles"));
    WebElement search = browser.await("input[name=q]");
    search.sendKeys("walrus", Keys.ENTER);
    await()
        .untilAsserted(
            () -> assertThat(browser.texts(".entry-title")).containsExactly("Walrus in court"));
    assertThat(browser.driver().getCurrentUrl()).contains("q=walrus");
    browser.screenshot("search");
  }

  @Test
  void a_case_has_a_drawn_timeline_and_the_cases_that_share_its_parties() throws Exception {
    browser.go(console.address("/cases/" + Events.CASE_ID));
    assertThat(browser.driver().findElements(By.cssSelector("svg.timeline circle"))).hasSize(3);
    assertThat(browser.texts(".events li")).hasSize(3);
    browser.await("svg.graph a.case");
    browser.screenshot("case");
  }

  @Test
  void markup_in_an_article_is_shown_as_text() throws Exception {
    EnrichedArticle attack = Events.article(SCRIPT, "Attack sued. " + SCRIPT, "2024-02-04");
    browser.go(console.address("/articles/" + attack.id()));
    assertThat(browser.texts(".text h1")).containsExactly(SCRIPT);
    assertThat(browser.driver().getTitle()).contains("<script>").isNotEqualTo("owned");
    assertThat(browser.driver().findElements(By.cssSelector("main script, main img"))).isEmpty();
    browser.screenshot("markup");
  }

  @Test
  void a_file_is_uploaded_into_the_inbox() throws Exception {
    Path file = Files.writeString(console.inbox().resolveSibling("story.txt"), "A story");
    browser.go(console.address("/upload"));
    browser.await("input[type=file]").sendKeys(file.toString());
    browser.awaitText("is in the inbox as story.txt");
    assertThat(console.inbox().resolve("story.txt")).hasContent("A story");
    browser.screenshot("upload");
  }

  @Test
  void the_keyboard_alone_leads_from_the_overview_to_an_article() throws Exception {
    browser.go(console.address("/"));
    press(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("Skip to content");
    tabTo("Articles");
    press(Keys.ENTER);
    browser.await(".entry-title");
    tabTo("Walrus in court");
    press(Keys.ENTER);
    browser.await(".text h1");
    assertThat(browser.texts(".text h1")).containsExactly("Walrus in court");
  }

  private static void tabTo(String text) {
    for (int i = 0; i < 80 && !focused().getText().equals(text); i++) {
      press(Keys.TAB);
    }
    assertThat(focused().getText()).isEqualTo(text);
  }

  private static WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  private static void press(Keys key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  @Test
  void no_page_has_a_serious_accessibility_finding() throws Exception {
    List<String> pages =
        List.of(
            "/",
            "/articles",
            "/articles/" + ArticleId.of(HEADLINE, BODY),
            "/cases",
            "/cases/" + Events.CASE_ID,
            "/entities",
            "/refused",
            "/upload");
    for (String scheme : List.of("light", "dark")) {
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setEmulatedMedia",
              java.util.Map.of(
                  "features",
                  List.of(java.util.Map.of("name", "prefers-color-scheme", "value", scheme))));
      for (String page : pages) {
        browser.go(console.address(page));
        assertThat(browser.seriousAccessibilityFindings()).as(scheme + " " + page).isEmpty();
      }
      browser.go(console.address("/articles/" + ArticleId.of(HEADLINE, BODY)));
      browser.screenshot("article-" + scheme);
    }
  }

  @Test
  void a_phone_shows_every_page_without_scrolling_sideways() throws Exception {
    browser.resize(500, 800);
    try {
      for (String page : List.of("/", "/articles", "/cases", "/refused")) {
        browser.go(console.address(page));
        assertThat(
                browser
                    .driver()
                    .executeScript(
                        "return document.documentElement.scrollWidth <= window.innerWidth"))
            .as(page)
            .isEqualTo(true);
        browser.screenshot("phone" + page.replace('/', '-'));
      }
    } finally {
      browser.resize(1280, 900);
    }
  }
}
