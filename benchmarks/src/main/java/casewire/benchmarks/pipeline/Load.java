package casewire.benchmarks.pipeline;

/**
 * How much is measured.
 *
 * @param rounds of each contestant, in turn
 * @param files NDJSON files a round of ingest
 * @param articlesPerFile articles in each of them
 * @param smallFiles files of one article
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
    int smallFiles,
    int warmUp,
    int measured,
    int slowWarmUp,
    int slowMeasured,
    int latencyWarmUp,
    int latencyFiles,
    int starts,
    int lengthCharacters,
    int million) {
  /** Rounds, instead of three. */
  private static final String ROUNDS = "casewire.bench.rounds";

  /** Articles of the long run, instead of a million. */
  private static final String ARTICLES = "casewire.bench.articles";

  static Load full() {
    int rounds = Integer.getInteger(ROUNDS, 3);
    int articles = Integer.getInteger(ARTICLES, 1_000_000);
    return new Load(
        rounds, 10, 20_000, 10_000, 24_000, 12_000, 100, 300, 30, 200, 5, 3_000_000, articles);
  }

  static Load quick() {
    return new Load(1, 4, 500, 200, 500, 1_000, 20, 40, 5, 20, 1, 500_000, 20_000);
  }

  /** Articles of a round of ingest. */
  int articles() {
    return files * articlesPerFile;
  }

  /** Of a round of ingest, in as many files, before its clock starts: half of what is measured. */
  int ingestWarmUp() {
    return articles() / 2;
  }

  /** Articles that enrichment is measured with after ingest has read them. */
  int costArticles() {
    return articles() / 5;
  }
}
