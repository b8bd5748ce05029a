package casewire.enrich.cases.clustering;

import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.reading.Reading;
import java.util.List;

/** Gives the main case the docket that the text names without saying whose it is. */
public final class DocketChoice {
  private final Reading reading;

  public DocketChoice(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param selected the main case first
   */
  public void assign(List<Selected> selected) {
    CaseDraft main = selected.get(0).draft();
    if (main.docket() != null) {
      return;
    }
    for (int i = 0; i < reading.size(); i++) {
      String docket = reading.word(i).docket();
      boolean free =
          docket != null && selected.stream().noneMatch(s -> docket.equals(s.draft().docket()));
      if (free && fits(docket, i, main)) {
        main.adoptDocket(docket);
        return;
      }
    }
  }

  /** Of the kind of the case; of a court of the Union only where the sentence has it decide. */
  private boolean fits(String docket, int at, CaseDraft main) {
    if (EuropeanCases.isEuropean(docket)) {
      return EuropeanCases.isDecidedIn(reading, at);
    }
    return !docket.contains(main.isCriminal() ? "-cv-" : "-cr-");
  }
}
