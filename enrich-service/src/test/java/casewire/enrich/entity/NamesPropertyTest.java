package casewire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Watchlist;
import casewire.enrich.text.CodePoints;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.Mention;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesPropertyTest {
  private static final EntityPipeline PIPELINE = EntityPipeline.standard();

  /**
   * How much more processor time a text four times as long may take; a quadratic stage takes 16.
   */
  private static final double MOST_GROWTH = 8;

  private static final int SMALL = 60_000;
  private static final int TIMES = 4;
  private static final int ATTEMPTS = 6;

  @Property(tries = 200)
  void a_mention_is_what_its_code_points_say(@ForAll("newsLike") String body) {
    Document document = Recognised.document("Judge Fines Sony", body, "en");
    int[] points = document.text().codePoints().toArray();
    CodePoints codePoints = new CodePoints(document.text());
    for (RecognizedEntity entity : PIPELINE.recognize(document, Watchlist.EMPTY)) {
      for (Span span : entity.mentions()) {
        Mention mention = codePoints.mention(span);
        assertThat(new String(points, mention.start(), mention.end() - mention.start()))
            .isEqualTo(mention.text())
            .isNotBlank();
      }
    }
  }

  @Property(tries = 100)
  void ids_are_unique_and_in_order(@ForAll("newsLike") String body) {
    List<RecognizedEntity> entities = Recognised.entities(Recognised.document("", body, "en"));
    for (int i = 0; i < entities.size(); i++) {
      assertThat(entities.get(i).id()).isEqualTo("e" + (i + 1));
      assertThat(entities.get(i).mentions()).isNotEmpty();
    }
  }

  @Property(tries = 100)
  void any_text_at_all_is_read(@ForAll String body) {
    Recognised.entities(Recognised.document("", body, "en"));
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "Sony",
            "Mr",
            "Judge",
            "Anna",
            "van",
            "der",
            "Kolk",
            "of",
            "the",
            "Bank",
            "U.S.",
            "’s",
            "'s",
            ",",
            ".",
            "\n\n",
            "(",
            ")",
            "\"",
            "🏴‍☠️",
            "e\u0301",
            "Cloud\u00ADflare",
            "\u00A0",
            "שלום",
            "株式会社",
            "\uD83D",
            "\uDE00",
            "-",
            "&",
            "Inc.",
            "in",
            "London",
            "said",
            "who",
            "37",
            "$5m",
            "Tuesday",
            "DVD",
            "and",
            "Group",
            "iPod",
            "logoEarly",
            "May",
            "X.com")
        .list()
        .ofMaxSize(80)
        .map(words -> words.stream().collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CAPITALS EVERYWHERE IN A GROUP OF ",
        "Name",
        "((((((((((",
        "🏴‍☠️😀",
        "e\u0301\u0302",
        "שלום Anna ",
        "Bank of the ",
        "A. B. C. ",
        "a-B-c-",
        "\"Quoted\" Name, ",
        "van der ",
        "Smith, Jones and ",
        "x.Y.z"
      })
  void the_time_grows_with_the_length_of_the_text(String pattern) {
    String small = pattern.repeat(SMALL / pattern.length());
    String large = small.repeat(TIMES);
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && growth >= MOST_GROWTH; i++) {
      growth = Math.min(growth, (double) nanoseconds(large) / Math.max(1, nanoseconds(small)));
    }
    assertThat(growth).isLessThan(MOST_GROWTH);
  }

  /** Processor time of this thread in one run: what else the machine does is not in it. */
  private static long nanoseconds(String text) {
    Document document = Recognised.document("", text, "en");
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    PIPELINE.recognize(document, Watchlist.EMPTY);
    return threads.getCurrentThreadCpuTime() - start;
  }
}
