package casewire.enrich.cases;

import casewire.enrich.cases.PhraseTable.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In whose name a crime is prosecuted, from {@code sovereigns.txt}. */
final class Sovereigns {
  /**
   * @param code ISO 3166 code
   * @param name as the first party of a caption: {@code United States}, {@code R}
   * @param versus how that country writes "against"
   */
  record Sovereign(String code, String name, String versus) {}

  private final PhraseTable<Sovereign> cues;

  /** The cues of one word, for names that are read as one word: "US Department of Justice". */
  private final Map<String, Sovereign> words;

  private final List<Sovereign> all;

  private Sovereigns(
      PhraseTable<Sovereign> cues, Map<String, Sovereign> words, List<Sovereign> all) {
    this.cues = cues;
    this.words = words;
    this.all = all;
  }

  static Sovereigns load() {
    PhraseTable<Sovereign> cues = new PhraseTable<>();
    Map<String, Sovereign> words = new HashMap<>();
    List<Sovereign> all = new ArrayList<>();
    for (String[] row : ResourceTable.rows("sovereigns.txt", 4)) {
      Sovereign sovereign = new Sovereign(row[0], row[1], row[2]);
      all.add(sovereign);
      for (String cue : row[3].split(";")) {
        cues.add(cue, sovereign);
        words.put(cue.trim(), sovereign);
      }
    }
    return new Sovereigns(cues, words, List.copyOf(all));
  }

  private static void vote(Map<Sovereign, Double> votes, Sovereign named) {
    if (named != null) {
      votes.merge(named, 1.0, Double::sum);
    }
  }

  /** The state whose court tries the case, else the one that the text speaks of most; or null. */
  Sovereign of(String jurisdiction, Reading reading, CaseDraft draft) {
    if (jurisdiction != null) {
      for (Sovereign sovereign : all) {
        if (jurisdiction.startsWith(sovereign.code())) {
          return sovereign;
        }
      }
    }
    Map<Sovereign, Double> votes = new LinkedHashMap<>();
    for (Word word : reading.words()) {
      if (word.entity() != null && word.lower().indexOf(' ') > 0) {
        String[] parts = word.lower().split(" ");
        for (int i = 0; i < parts.length; i++) {
          vote(votes, words.get(parts[i]));
          vote(votes, i == 0 ? null : words.get(parts[i - 1] + " " + parts[i]));
        }
      }
    }
    for (Found<Sovereign> cue : cues.in(reading)) {
      boolean near = draft.sentences().contains(reading.word(cue.from()).sentence());
      votes.merge(cue.meaning(), near ? 2.0 : 1.0, Double::sum);
    }
    Sovereign best = null;
    for (Map.Entry<Sovereign, Double> vote : votes.entrySet()) {
      if (best == null || vote.getValue() > votes.get(best)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}
