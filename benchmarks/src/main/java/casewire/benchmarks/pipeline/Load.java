package casewire.benchmarks.pipeline;

/**
 * How much is measured.
 *
 * @param files NDJSON files a round of ingest
 * @param articlesPerFile articles in each of them
 * @param rounds of ingest and its peer, in turn
 * @param warmUp articles enriched before the clock starts
 * @param measured articles enriched while it runs
 * @param latencyWarmUp single files dropped before times are taken
 * @param latencyFiles single files whose times are taken
 */
record Load(
    int files,
    int articlesPerFile,
    int rounds,
    int warmUp,
    int measured,
    int latencyWarmUp,
    int latencyFiles) {
  static Load full() {
    return new Load(8, 4_000, 3, 2_000, 4_000, 20, 100);
  }

  static Load quick() {
    return new Load(4, 500, 1, 500, 1_000, 5, 20);
  }
}
