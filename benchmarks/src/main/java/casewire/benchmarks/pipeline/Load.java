package casewire.benchmarks.pipeline;

/**
 * How much is measured.
 *
 * @param rounds of each contestant, in turn
 * @param files NDJSON files a round of ingest
 * @param articlesPerFile articles in each of them
 * @param warmUp articles enriched before the clock starts
 * @param measured articles enriched while it runs
 * @param slowWarmUp the same where a statistical recogniser enriches
 * @param slowMeasured the same where a statistical recogniser enriches
 * @param latencyWarmUp single files dropped before times are taken
 * @param latencyFiles single files whose times are taken
 * @param starts of each program
 * @param lengthCharacters characters of each body length in each round
 * @param million articles of the long run
 */
record Load(
    int rounds,
    int files,
    int articlesPerFile,
    int warmUp,
    int measured,
    int slowWarmUp,
    int slowMeasured,
    int latencyWarmUp,
    int latencyFiles,
    int starts,
    int lengthCharacters,
    int million) {
  static Load full() {
    return new Load(3, 10, 4_000, 12_000, 12_000, 100, 300, 30, 200, 5, 3_000_000, 1_000_000);
  }

  static Load quick() {
    return new Load(1, 4, 500, 500, 1_000, 20, 40, 5, 20, 1, 500_000, 20_000);
  }

  /** Articles of a round of ingest. */
  int articles() {
    return files * articlesPerFile;
  }

  /** Of a round of ingest, before its clock starts: two files of ten, at least one. */
  int ingestWarmUp() {
    return articles() / 4;
  }
}
