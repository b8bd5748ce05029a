package casewire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Watchlist;
import casewire.enrich.text.CodePoints;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.Mention;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A megabyte of text that is made to hurt. Growth is counted in bytes allocated, which do not
 * depend on what else the machine does; {@link NamesPropertyTest} compares processor time too.
 */
class AdversarialTextTest {
  private static final EntityPipeline PIPELINE = EntityPipeline.standard();
  private static final int QUARTER = 250_000;
  private static final int HALF = 500_000;
  private static final int MEGABYTE = 1_000_000;

  /**
   * How much more a text twice as long may allocate. Columns that double leave room for 3; a
   * quadratic stage takes 4.
   */
  private static final double MOST_GROWTH = 3;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CAPITALS ",
        "CAPITALS OF THE BANK AND SMITH V. JONES ",
        "nospacesatall",
        "NoSpacesAtAll",
        "x.y-z&Q'",
        "([{<",
        "(a (B [c ",
        "🏴‍☠️😀",
        "😀Anna ",
        "e\u0301\u0302",
        "Z\u0351\u0352algo ",
        "שלום Anna ",
        "\u202Eمحكمة\u202C 5 ",
        "Mr. A. B. v. C. ",
        "Smith, Jones and ",
        "$1,1,1 million ",
        "17 U.S.C. § 5(a)(b)",
        "\"Quoted\" Name, "
      })
  void a_megabyte_costs_in_proportion_and_every_mention_is_exact(String pattern) {
    long quarter = bytes(text(pattern, QUARTER));
    long half = bytes(text(pattern, HALF));
    Document document = text(pattern, MEGABYTE);
    long whole = bytes(document);

    assertThat((double) half / quarter).as("500 KB against 250 KB").isLessThan(MOST_GROWTH);
    assertThat((double) whole / half).as("1 MB against 500 KB").isLessThan(MOST_GROWTH);
    areExact(document, PIPELINE.recognize(document, Watchlist.EMPTY));
  }

  private static Document text(String pattern, int length) {
    return Recognised.document("Judge Fines Sony", pattern.repeat(length / pattern.length()), "en");
  }

  private static long bytes(Document document) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    PIPELINE.recognize(document, Watchlist.EMPTY);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static void areExact(Document document, List<RecognizedEntity> entities) {
    int[] points = document.text().codePoints().toArray();
    CodePoints codePoints = new CodePoints(document.text());
    for (RecognizedEntity entity : entities) {
      for (Span span : entity.mentions()) {
        Mention mention = codePoints.mention(span);
        String exact = new String(points, mention.start(), mention.end() - mention.start());
        if (!exact.equals(mention.text()) || exact.isBlank()) {
          assertThat(exact)
              .as("%s at %d", entity.type(), mention.start())
              .isEqualTo(mention.text());
        }
      }
    }
  }
}
