package casewire.benchmarks.pipeline;

import casewire.enrich.EnrichSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * CPU time of enrich-service by what its threads do. Linux keeps 15 characters of their names.
 *
 * @param all but for the JIT compiler's, which has less to do the longer the service runs
 * @param streams threads of Kafka Streams
 * @param collector the thread of the JVM that collects garbage, if the serial collector does
 * @param rocksDb threads that write and compact the files of the stores
 */
record CpuUse(Duration all, Duration streams, Duration collector, Duration rocksDb) {
  private static final int NAME_KEPT = 15;

  static CpuUse of(ChildJvm service) throws IOException {
    String id = EnrichSettings.APPLICATION_ID;
    return new CpuUse(
        service.cpu().minus(service.cpuOf(name -> name.contains("CompilerThre"))),
        service.cpuOf(id.substring(0, Math.min(NAME_KEPT, id.length()))::equals),
        service.cpuOf("VM Thread"::equals),
        service.cpuOf(name -> name.startsWith("rocksdb")));
  }

  CpuUse since(CpuUse before) {
    return new CpuUse(
        all.minus(before.all),
        streams.minus(before.streams),
        collector.minus(before.collector),
        rocksDb.minus(before.rocksDb));
  }

  /** Microseconds an article. */
  static double each(Duration time, long articles) {
    return time.toNanos() / 1e3 / articles;
  }

  String shares(long articles) {
    return String.format(
        Locale.ROOT,
        "streams %.0f, collector %.0f, RocksDB %.0f us",
        each(streams, articles),
        each(collector, articles),
        each(rocksDb, articles));
  }
}
