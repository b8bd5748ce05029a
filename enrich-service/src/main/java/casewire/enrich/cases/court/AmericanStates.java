package casewire.enrich.cases.court;

import casewire.enrich.cases.reading.ResourceTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The states of the US, which try cases of their own: {@code us-states.txt}. */
public final class AmericanStates {
  private AmericanStates() {}

  /** In whose name each prosecutes, by its name in lower case; in the order of the table. */
  public static Map<String, String> sovereignsByName() {
    Map<String, String> sovereigns = new LinkedHashMap<>();
    for (String[] row : ResourceTable.rows(AmericanStates.class, "us-states.txt", 2)) {
      for (String name : row[1].split(";")) {
        sovereigns.put(name.trim(), row[0]);
      }
    }
    return sovereigns;
  }
}
