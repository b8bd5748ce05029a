package casewire.enrich.cases.party;

import casewire.enrich.cases.court.AmericanStates;
import casewire.enrich.cases.party.Sovereigns.Sovereign;
import casewire.enrich.cases.reading.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells prosecutions by a state of the US from federal ones. */
public final class StateProsecutions {
  private static final Pattern STATE =
      Pattern.compile(
          "\\b(district attorney|(state|commonwealth) 's (\\w+ )?attorney|superior court|county (superior |district |circuit )?court"
              + "|county (jury|prosecutors?|grand jury)|state (court|prison|prosecutors?|charges"
              + "|supreme court)|supreme judicial court|people of the state|commonwealth v\\.?"
              + "|people v\\.?|state v\\.?)(?!\\w)");
  private static final Pattern FEDERAL =
      Pattern.compile(
          "\\b(federal|fbi|justice department|department of justice"
              + "|(u\\.s\\.?|us|united states) (attorney|district|magistrate)|united states v)");

  private final Map<String, Sovereign> byState = new LinkedHashMap<>();

  public static StateProsecutions load() {
    StateProsecutions prosecutions = new StateProsecutions();
    AmericanStates.sovereignsByName()
        .forEach((state, name) -> prosecutions.byState.put(state, new Sovereign("US", name, "v.")));
    return prosecutions;
  }

  /**
   * The state whose courts try the case; empty if a federal court does, or if it cannot be told.
   *
   * @param about whether the case is told in the sentence of that index
   */
  public Optional<Sovereign> of(Reading reading, IntPredicate about) {
    String told = text(reading, about);
    if (!STATE.matcher(told).find() || FEDERAL.matcher(told).find()) {
      return Optional.empty();
    }
    return named(told).or(() -> named(text(reading, sentence -> true)));
  }

  /** That of the state which the text names first. */
  private Optional<Sovereign> named(String text) {
    int first = Integer.MAX_VALUE;
    Sovereign found = null;
    for (Map.Entry<String, Sovereign> state : byState.entrySet()) {
      int at = text.indexOf(" " + state.getKey() + " ");
      if (at >= 0 && at < first) {
        first = at;
        found = state.getValue();
      }
    }
    return Optional.ofNullable(found);
  }

  private static String text(Reading reading, IntPredicate about) {
    return reading.words().stream()
        .filter(word -> about.test(word.sentence()))
        .map(word -> word.lower())
        .collect(Collectors.joining(" ", " ", " "));
  }
}
