package casewire.enrich.cases;

import casewire.events.LegalCase;
import casewire.events.Party;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the cases of articles with those marked by hand, as the labels' README counts. */
final class CaseScore {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&']+");
  private static final Set<String> STOP =
      Set.of(
          "of", "the", "and", "for", "in", "a", "et", "al", "v", "vs", "inc", "llc", "ltd", "us",
          "united", "states", "u", "s");

  private final TreeMap<String, int[]> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  void add(String article, JsonNode gold, List<LegalCase> found) {
    Set<Integer> used = new HashSet<>();
    for (JsonNode label : gold.path("cases")) {
      int hit = find(label, found, used);
      if (label.path("optional").asBoolean()) {
        used.add(hit);
        continue;
      }
      String role = label.path("role").asText("primary");
      count(role, hit >= 0, article + ": not found: " + label.path("caption").asText());
      count("recall", hit >= 0, null);
      if (hit >= 0) {
        used.add(hit);
        compare(article, label, found.get(hit));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      count("precision", used.contains(i), article + ": too much: " + found.get(i).caption());
    }
  }

  private void compare(String article, JsonNode label, LegalCase found) {
    String where = article + ", " + found.caption() + ": ";
    equal("kind", label.path("kind").asText(), found.kind().key(), where);
    equal("stage", label.path("stage").asText(), found.stage().key(), where);
    if (label.hasNonNull("docket")) {
      equal("docket", label.path("docket").asText(), found.docket(), where);
    }
    if (label.hasNonNull("court")) {
      Set<String> wanted = words(label.path("court").asText());
      Set<String> named = words(found.court() == null ? "" : found.court().name());
      count("court", share(wanted, named), where + wanted + " is not " + named);
    }
    compareKeys("claims", label, found.claims(), where);
    compareKeys("relief", label, found.relief(), where);
  }

  private void equal(String field, String wanted, String got, String where) {
    count(field, wanted.equals(got), where + field + " " + got + ", not " + wanted);
  }

  private void compareKeys(String field, JsonNode label, List<String> got, String where) {
    Set<String> wanted = new HashSet<>();
    label.path(field).forEach(key -> wanted.add(key.asText()));
    for (String key : wanted) {
      count(field + " recall", got.contains(key), where + field + " lacks " + key);
    }
    for (String key : got) {
      count(field + " precision", wanted.contains(key), where + field + " has " + key);
    }
  }

  private static int find(JsonNode label, List<LegalCase> found, Set<Integer> used) {
    for (int i = 0; i < found.size(); i++) {
      if (!used.contains(i) && isSame(label, found.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(JsonNode label, LegalCase found) {
    if (label.hasNonNull("docket") && label.path("docket").asText().equals(found.docket())) {
      return true;
    }
    StringBuilder said = new StringBuilder(found.caption());
    found.parties().stream().map(Party::name).forEach(name -> said.append(' ').append(name));
    int hits = 0;
    int parties = 0;
    for (JsonNode party : label.path("parties")) {
      parties++;
      hits += share(words(party.asText()), words(said.toString())) ? 1 : 0;
    }
    return hits >= Math.min(2, Math.max(1, parties));
  }

  /** Whether at least half of the words are said. */
  private static boolean share(Set<String> wanted, Set<String> said) {
    long hits = wanted.stream().filter(said::contains).count();
    return !wanted.isEmpty() && 2 * hits >= wanted.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!STOP.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  private void count(String what, boolean right, String error) {
    int[] count = counts.computeIfAbsent(what, w -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right && error != null) {
      errors.add(error);
    }
  }

  /** Right by all, 0 to 1. */
  double share(String what) {
    int[] count = counts.getOrDefault(what, new int[] {0, 1});
    return (double) count[0] / count[1];
  }

  /** Of claims or relief. */
  double f1(String field) {
    double precision = share(field + " precision");
    double recall = share(field + " recall");
    return 2 * precision * recall / Math.max(1e-9, precision + recall);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (what, n) ->
            text.append(what).append(' ').append(n[0]).append('/').append(n[1]).append('\n'));
    errors.forEach(error -> text.append("  ").append(error).append('\n'));
    return text.toString();
  }
}
