package casewire.benchmarks.pipeline;

import casewire.benchmarks.corpus.ArticleGenerator;
import casewire.enrich.EnrichListener;
import casewire.enrich.EnrichSettings;
import casewire.enrich.Enricher;
import casewire.enrich.Enrichment;
import casewire.events.EnrichedArticle;
import casewire.events.RawArticle;
import casewire.runtime.KafkaProperties;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * What one thread enriches.
 *
 * @param perSecond articles a second of wall-clock time
 * @param cpuMicros CPU time of the thread an article, in microseconds: unlike the wall clock it
 *     does not count what else runs on the machine
 */
record EnrichRate(double perSecond, double cpuMicros) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Of the pure function, on the first articles of the seed. */
  static EnrichRate ofFunction(long seed, int warmUp, int measured) {
    Enricher enricher = Enricher.standard();
    ArticleGenerator generator = new ArticleGenerator(seed);
    List<RawArticle> articles = Stream.generate(generator::next).limit(warmUp + measured).toList();
    articles.subList(0, warmUp).forEach(enricher::enrich);
    Mark start = Mark.now();
    articles.subList(warmUp, warmUp + measured).forEach(enricher::enrich);
    return Mark.now().since(start, measured);
  }

  /** Of the Streams application with one thread, on the articles that wait in the topic. */
  @SuppressWarnings("try") // closed, not used
  static EnrichRate ofStreams(KafkaProperties kafka, Path state, int warmUp, int measured)
      throws InterruptedException {
    Counter counter = new Counter(warmUp, measured);
    EnrichSettings settings =
        EnrichSettings.defaults(state).withReplicationFactor(1).withCreateTopics(false);
    try (Enrichment running = Enrichment.start(settings, kafka, counter)) {
      counter.done.await();
    }
    return counter.end.since(counter.start, measured);
  }

  /** A moment of this thread. */
  private record Mark(long wall, long cpu) {
    static Mark now() {
      return new Mark(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    EnrichRate since(Mark start, int articles) {
      return new EnrichRate(
          articles * 1e9 / (wall - start.wall), (cpu - start.cpu) / 1e3 / articles);
    }
  }

  /** Called by the one stream thread alone. */
  private static final class Counter implements EnrichListener {
    private final int warmUp;
    private final int measured;
    private final CountDownLatch done = new CountDownLatch(1);
    private int count;
    private volatile Mark start;
    private volatile Mark end;

    private Counter(int warmUp, int measured) {
      this.warmUp = warmUp;
      this.measured = measured;
    }

    @Override
    public void enriched(EnrichedArticle article, Duration took) {
      count++;
      if (count == warmUp) {
        start = Mark.now();
      } else if (count == warmUp + measured) {
        end = Mark.now();
        done.countDown();
      }
    }
  }
}
