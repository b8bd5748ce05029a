package casewire.enrich.cases.event;

import casewire.enrich.cases.reading.PhraseTable;
import casewire.enrich.cases.reading.ResourceTable;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import java.util.Arrays;
import java.util.Locale;

/** The terms in which news reports what happens to a case, from {@code litigation-terms.txt}. */
public final class LitigationTerms {
  private LitigationTerms() {}

  public static PhraseTable<EventTerm> load() {
    PhraseTable<EventTerm> table = new PhraseTable<>(term -> term.frame() != Frame.SIGN);
    for (String[] fields : ResourceTable.rows(LitigationTerms.class, "litigation-terms.txt", 5)) {
      EventTerm term =
          new EventTerm(
              optional(CaseStage.values(), CaseStage::key, fields[0]),
              optional(CaseKind.values(), CaseKind::key, fields[1]),
              Frame.valueOf(fields[2].toUpperCase(Locale.ROOT)),
              Double.parseDouble(fields[3]));
      for (String phrase : fields[4].split(";")) {
        table.add(phrase, term);
      }
    }
    return table;
  }

  private static <T> T optional(
      T[] values, java.util.function.Function<T, String> key, String wanted) {
    if (wanted.equals("-")) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> key.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("litigation-terms.txt: " + wanted));
  }
}
