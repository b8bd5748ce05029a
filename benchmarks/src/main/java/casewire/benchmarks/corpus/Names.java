package casewire.benchmarks.corpus;

/** Names for invented people and companies. */
interface Names {
  /** Given name and surname. */
  String person();

  /** Mostly with its legal form. */
  String company();
}
