package casewire.benchmarks.contestant;

import casewire.enrich.Enricher;
import casewire.events.RawArticle;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Articles a second of the pure function, in as many threads as asked. */
public final class FunctionRate {
  private FunctionRate() {}

  /**
   * @param args recogniser, threads, articles before the clock starts, articles measured
   */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Enricher enricher = Recognizer.named(args[0]).enricher();
    int threads = Integer.parseInt(args[1]);
    int warmUp = Integer.parseInt(args[2]);
    int measured = Integer.parseInt(args[3]);
    List<RawArticle> articles = Articles.first(warmUp + measured);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      enrich(workers, threads, enricher, articles.subList(0, warmUp));
      Stopwatch start = Stopwatch.now();
      enrich(workers, threads, enricher, articles.subList(warmUp, warmUp + measured));
      Stopwatch.now().report(start, measured);
    } finally {
      workers.shutdown();
    }
  }

  private static void enrich(
      ExecutorService workers, int threads, Enricher enricher, List<RawArticle> articles)
      throws InterruptedException, ExecutionException {
    List<? extends Future<?>> shares =
        IntStream.range(0, threads)
            .mapToObj(
                thread ->
                    workers.submit(
                        () -> {
                          for (int i = thread; i < articles.size(); i += threads) {
                            enricher.enrich(articles.get(i));
                          }
                        }))
            .toList();
    for (Future<?> share : shares) {
      share.get();
    }
  }
}
