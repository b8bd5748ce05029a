package casewire.enrich.cases.party;

import casewire.enrich.cases.reading.ResourceTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Who enforces rules against companies, and how, from {@code regulators.txt}. */
public final class Regulators {
  /** How a regulator enforces. */
  public enum Enforcement {
    /** By decisions of its own: the European Commission. */
    DECIDES,
    /** Also as a plaintiff before the courts: the SEC. */
    SUES
  }

  private static final Pattern BEFORE = Pattern.compile("^(the|us|u\\.s\\.|uk) ");

  private final Map<String, Enforcement> byName = new HashMap<>();

  private Regulators() {}

  public static Regulators load() {
    Regulators regulators = new Regulators();
    for (String[] row : ResourceTable.rows(Regulators.class, "regulators.txt", 2)) {
      Enforcement enforcement = Enforcement.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String name : row[1].split(";")) {
        regulators.byName.put(name.trim(), enforcement);
      }
    }
    return regulators;
  }

  public boolean isRegulator(PartyName name) {
    return enforcementOf(name) != null;
  }

  /** Null if the name is not that of a regulator. */
  public Enforcement enforcementOf(PartyName name) {
    String text = name.text().toLowerCase(Locale.ROOT);
    return byName.get(BEFORE.matcher(text).replaceFirst(""));
  }
}
