package casewire.enrich.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares names of parties, whatever their spelling. */
final class PartyKey {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "the",
          "inc",
          "llc",
          "llp",
          "lp",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "gmbh",
          "ag",
          "sa",
          "sarl",
          "bv",
          "nv",
          "et",
          "al",
          "others");
  private static final Set<String> UNITED_STATES =
      Set.of("us", "usa", "u s", "u s a", "united states of america");
  private static final Set<String> NOBODY =
      Set.of(
          "",
          "unknown",
          "prosecutor",
          "prosecution",
          "doe",
          "does",
          "john doe",
          "jane doe",
          "john does",
          "plaintiff",
          "plaintiffs",
          "defendant",
          "defendants",
          "anonymous");

  private PartyKey() {}

  /**
   * Lower-case words without accents, punctuation and legal form; empty if the name names nobody in
   * particular, such as "Doe".
   */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\bdoes? \\d.*", "doe")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    if (UNITED_STATES.contains(plain)) {
      return "united states";
    }
    List<String> words = new ArrayList<>(Arrays.asList(plain.split(" ")));
    List<String> kept = words.stream().filter(word -> !LEFT_OUT.contains(word)).toList();
    String key = String.join(" ", kept.isEmpty() ? words : kept);
    return NOBODY.contains(key) ? "" : key;
  }

  /** Whether two keys may name one party: the words of one are all among those of the other. */
  static boolean agree(String one, String other) {
    Set<String> a = Set.copyOf(Arrays.asList(one.split(" ")).stream().distinct().toList());
    Set<String> b = Set.copyOf(Arrays.asList(other.split(" ")).stream().distinct().toList());
    return a.containsAll(b) || b.containsAll(a);
  }
}
