package casewire.endtoend.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, without a window. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Skips the test where there is no Chromium, unless there has to be one. */
  static Browser open(Path profile, String... more) {
    boolean installed = Files.exists(CHROMIUM) && Files.exists(DRIVER);
    if (Boolean.getBoolean("casewire.browser.required")) {
      assertThat(installed).as("Chromium and its driver are installed").isTrue();
    }
    assumeThat(installed).as("Chromium and its driver are installed").isTrue();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    options.addArguments(more);
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    driver.manage().window().setSize(new Dimension(1280, 900));
    return new Browser(driver);
  }

  ChromeDriver driver() {
    return driver;
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  void go(java.net.URI address) {
    driver.get(address.toString());
    await("main h1");
  }

  /** Waits for an element. */
  WebElement await(String selector) {
    return new WebDriverWait(driver, PATIENCE).until(d -> d.findElement(By.cssSelector(selector)));
  }

  /** Waits for a text anywhere on the page. */
  void awaitText(String text) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage("text on the page: " + text)
        .until(d -> d.findElement(By.tagName("body")).getText().contains(text));
  }

  /** All at one moment, for the page may change under the test. */
  List<String> texts(String selector) {
    Object texts =
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)", selector);
    return ((List<?>) texts).stream().map(String.class::cast).toList();
  }

  /** Milliseconds from the start of the navigation until the largest part was painted. */
  double largestPaint() {
    Object paint =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
              .observe({type: "largest-contentful-paint", buffered: true});
            """);
    return ((Number) paint).doubleValue();
  }

  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    File taken = driver.getScreenshotAs(OutputType.FILE);
    Files.copy(
        taken.toPath(),
        SCREENSHOTS.resolve(name + ".png"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** What axe-core finds serious or critical on the page. */
  List<String> seriousAccessibilityFindings() throws IOException {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ["violations"]}).then(
              result => done(result.violations
                .filter(v => ["serious", "critical"].includes(v.impact))
                .map(v => ({finding: v.id + ": " + v.nodes.map(n => n.target + " " + (n.any[0]?.message ?? n.html)).join("; ")}))),
              failure => done([{finding: String(failure)}]));
            """);
    return ((List<?>) found).stream().map(f -> (String) ((Map<?, ?>) f).get("finding")).toList();
  }

  private static String axe() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
