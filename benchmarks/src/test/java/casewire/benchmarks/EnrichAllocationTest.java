package casewire.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.enrich.Enricher;
import casewire.events.RawArticle;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Guards the cost of the enrichment by what it allocates, which does not depend on the load of the
 * machine. Measured with warm code: 205 bytes a character for articles of 1,000 characters, 162 for
 * 3,000 and 129 for 100,000; cold code allocates more, for the compiler has not yet removed any.
 */
class EnrichAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Enricher enricher = Enricher.standard();
  private final ArticleGenerator generator = new ArticleGenerator(11);

  @Test
  void a_character_costs_no_more_than_half_as_many_bytes_again_as_when_it_was_last_measured() {
    bytesPerCharacter(1_000, 3_000);

    assertThat(bytesPerCharacter(200, 3_000)).isLessThan(1.5 * 162);
  }

  @Test
  void a_long_article_costs_no_more_a_character_than_a_short_one() {
    bytesPerCharacter(500, 3_000);

    assertThat(bytesPerCharacter(10, 100_000)).isLessThan(1.1 * bytesPerCharacter(100, 3_000));
  }

  private double bytesPerCharacter(int articles, int characters) {
    List<RawArticle> texts =
        Stream.generate(() -> generator.next(characters)).limit(articles).toList();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    texts.forEach(enricher::enrich);
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    return (double) bytes / texts.stream().mapToLong(article -> article.text().length()).sum();
  }
}
