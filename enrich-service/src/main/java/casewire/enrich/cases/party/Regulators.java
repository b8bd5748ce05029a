package casewire.enrich.cases.party;

import casewire.enrich.cases.reading.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who enforces rules against companies, and how, from {@code regulators.txt}. */
public final class Regulators {
  /** How a regulator enforces. */
  public enum Enforcement {
    /** By decisions of its own: the European Commission. */
    DECIDES,
    /** Also as a plaintiff before the courts: the SEC. */
    SUES
  }

  /** What may go before a name. */
  private static final List<String> BEFORE = List.of("the ", "us ", "u.s. ", "uk ");

  private static final String COMPETITION = "competition";

  private final Map<String, Enforcement> byName = new HashMap<>();
  private final Set<String> ofCompetition = new HashSet<>();

  private Regulators() {}

  public static Regulators load() {
    Regulators regulators = new Regulators();
    for (String[] row : ResourceTable.rows(Regulators.class, "regulators.txt", 3)) {
      Enforcement enforcement = Enforcement.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String name : row[2].split(";")) {
        regulators.byName.put(name.trim(), enforcement);
        if (row[1].equals(COMPETITION)) {
          regulators.ofCompetition.add(name.trim());
        }
      }
    }
    return regulators;
  }

  public boolean isRegulator(PartyName name) {
    return enforcementOf(name) != null;
  }

  /** Null if the name is not that of a regulator. */
  public Enforcement enforcementOf(PartyName name) {
    return byName.get(key(name));
  }

  /** Whether it mostly deals with cartels and monopolies. */
  public boolean isOfCompetition(PartyName name) {
    return ofCompetition.contains(key(name));
  }

  private static String key(PartyName name) {
    String lower = name.text().toLowerCase(Locale.ROOT);
    for (String before : BEFORE) {
      if (lower.startsWith(before)) {
        return lower.substring(before.length());
      }
    }
    return lower;
  }
}
