package casewire.enrich.cases.party;

import casewire.enrich.cases.reading.PhraseTable;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.ResourceTable;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;

/** In whose name a crime is prosecuted, from {@code sovereigns.txt}. */
public final class Sovereigns {
  private static final double STRONG = 4;

  /** How much more a sentence on the case says than the rest, and "in London" than "of London". */
  private static final double NEAR = 4;

  private static final double PLACED = 3;

  /** How many words on a government may charge somebody. */
  private static final int CHARGING = 4;

  /**
   * @param code ISO 3166 code
   * @param name as the first party of a caption: {@code United States}, {@code R}
   * @param versus how that country writes "against"
   */
  public record Sovereign(String code, String name, String versus) {}

  /**
   * @param weight how much the words say: an authority more than a place
   */
  private record Cue(Sovereign sovereign, double weight) {}

  private static final Set<String> TRYING =
      Set.of(
          "jury",
          "court",
          "courts",
          "judge",
          "prosecutors",
          "prosecutor",
          "judges",
          "police",
          "magistrate",
          "magistrates",
          "detectives");

  private final PhraseTable<Cue> cues = new PhraseTable<>();

  /** The cues again, for names that are read as one word: "US Department of Justice". */
  private final Map<String, Cue> inNames = new HashMap<>();

  private final List<Sovereign> all = new ArrayList<>();

  public static Sovereigns load() {
    Sovereigns sovereigns = new Sovereigns();
    for (String[] row : ResourceTable.rows(Sovereigns.class, "sovereigns.txt", 4)) {
      Sovereign sovereign = new Sovereign(row[0], row[1], row[2]);
      sovereigns.all.add(sovereign);
      for (String written : row[3].split(";")) {
        boolean strong = written.contains("!");
        Cue cue = new Cue(sovereign, strong ? STRONG : 1);
        String words = written.replace("!", "").trim();
        sovereigns.cues.add(words, cue);
        sovereigns.inNames.put(words, cue);
      }
    }
    return sovereigns;
  }

  /**
   * The state whose court tries the case, else the one that the text speaks of most; or null.
   *
   * @param about whether a sentence tells of the case
   * @param others whether it tells only of others and says nothing of where the case is
   */
  public Sovereign of(
      String jurisdiction, Reading reading, IntPredicate about, IntPredicate others) {
    if (jurisdiction != null) {
      for (Sovereign sovereign : all) {
        if (jurisdiction.startsWith(sovereign.code())) {
          return sovereign;
        }
      }
    }
    Map<Sovereign, Double> votes = new LinkedHashMap<>();
    for (int i = 0; i < reading.size(); i++) {
      Word word = reading.word(i);
      boolean name = word.entity() != null && word.lower().indexOf(' ') > 0;
      boolean counts = name && !isOrigin(reading, i + 1) && !isFederalCourt(word);
      if (counts && !others.test(word.sentence())) {
        voteInName(word.lower().split(" "), nearness(reading, i, about), votes);
      }
    }
    for (Found<Cue> cue : cues.in(reading)) {
      int sentence = reading.word(cue.from()).sentence();
      if (others.test(sentence) || isInAmerica(reading, cue)) {
        continue;
      }
      if (isOrigin(reading, cue.to())) {
        continue;
      }
      boolean tries = tries(reading, cue.to());
      if (tries && !isAmerican(cue) && tellsExtradition(reading, cue.from())) {
        continue;
      }
      double factor = nearness(reading, cue.from(), about) * (tries ? STRONG : 1);
      vote(votes, cue.meaning(), factor * (charges(reading, cue.to()) ? STRONG : 1));
    }
    Sovereign best = null;
    for (Map.Entry<Sovereign, Double> vote : votes.entrySet()) {
      if (best == null || vote.getValue() > votes.get(best)) {
        best = vote.getKey();
      }
    }
    return best;
  }

  /** "South Korea's Samsung": where a company is from. */
  private static boolean isOrigin(Reading reading, int at) {
    return reading.is(at, "'s")
        && at + 1 < reading.size()
        && reading.word(at + 1).isType(EntityType.ORG);
  }

  /** "Birmingham, Alabama": not the city of that name elsewhere. */
  private boolean isInAmerica(Reading reading, Found<Cue> cue) {
    int state = cue.to() + 1;
    if (!reading.is(cue.to(), ",") || state >= reading.size()) {
      return false;
    }
    Cue after = inNames.get(reading.word(state).lower());
    return after != null
        && after.sovereign().code().equals("US")
        && !cue.meaning().sovereign().equals(after.sovereign());
  }

  private static double nearness(Reading reading, int at, IntPredicate about) {
    boolean near = about.test(reading.word(at).sentence());
    // "In the US, X was jailed".
    boolean told = reading.is(at - 1, "the") || reading.is(at - 1, "neighbouring");
    boolean opens = told && at - 2 == reading.sentenceStart(at);
    boolean where = near && reading.is(opens ? at - 2 : at - 1, "in");
    return (near ? NEAR : 1) * (where ? PLACED : 1);
  }

  /** "The Federal Court": that of Australia or of Canada has no other name. */
  private static boolean isFederalCourt(Word word) {
    return word.capital() && word.lower().equals("federal court");
  }

  /** "A Chicago jury": who tries says more than where somebody is from. */
  private static boolean tries(Reading reading, int at) {
    return at < reading.size() && TRYING.contains(reading.word(at).lower());
  }

  /** "The U.S. Government indicted X": who does that is in whose name it is. */
  private static boolean charges(Reading reading, int at) {
    for (int i = at; i < at + CHARGING && i < reading.size(); i++) {
      if (reading.is(i, "indicted") || reading.is(i, "charged")) {
        return !reading.is(i - 1, "was")
            && !reading.is(i - 1, "were")
            && !reading.is(i - 1, "been");
      }
    }
    return false;
  }

  /** Those whose extradition makes news are mostly wanted there. */
  private static boolean isAmerican(Found<Cue> cue) {
    return cue.meaning().sovereign().code().equals("US");
  }

  /** "A Polish court has approved his extradition": the court of where somebody is held. */
  private static boolean tellsExtradition(Reading reading, int at) {
    for (int i = reading.sentenceStart(at); i < reading.sentenceEnd(at); i++) {
      if (reading.is(i, "extradition")) {
        return true;
      }
    }
    return false;
  }

  /** "Australian Federal Police": what says of which country it is counts before "federal". */
  private void voteInName(String[] parts, double factor, Map<Sovereign, Double> votes) {
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      found.add(inNames.get(parts[i]));
      found.add(i == 0 ? null : inNames.get(parts[i - 1] + " " + parts[i]));
    }
    found.removeIf(Objects::isNull);
    boolean placed = found.stream().anyMatch(cue -> cue.weight() < STRONG);
    found.stream()
        .filter(cue -> !placed || cue.weight() < STRONG || isPlaced(cue, found))
        .forEach(cue -> vote(votes, cue, factor));
  }

  private static boolean isPlaced(Cue authority, List<Cue> found) {
    return found.stream()
        .anyMatch(cue -> cue.weight() < STRONG && cue.sovereign().equals(authority.sovereign()));
  }

  private static void vote(Map<Sovereign, Double> votes, Cue cue, double factor) {
    if (cue != null) {
      votes.merge(cue.sovereign(), factor * cue.weight(), Double::sum);
    }
  }
}
