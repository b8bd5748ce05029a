package casewire.enrich.cases.clustering;

import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.reading.Reading;
import java.util.ArrayList;
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
    if (main.docket() == null) {
      assignToMain(main, selected);
    }
    assignJoined(selected);
  }

  private void assignToMain(CaseDraft main, List<Selected> selected) {
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

  /** "The case (C-1/18) now returns". */
  private boolean isOfTheCase(int at) {
    return reading.is(at - 1, "(")
        && (reading.is(at - 2, "case") || reading.is(at - 2, "dispute"))
        && reading.is(at - 3, "the");
  }

  /** "His opinion in Case C-1/18 concerns": the opinion that comes before the judgment. */
  private boolean isOfOpinion(int at) {
    for (int i = reading.sentenceStart(at); i < reading.sentenceEnd(at); i++) {
      if (reading.is(i, "opinion") || reading.is(i, "advocate") || reading.is(i, "referred")) {
        return true;
      }
    }
    return false;
  }

  /** "In joined cases C-1/18 and C-2/18": the further ones are those of the further cases. */
  private void assignJoined(List<Selected> selected) {
    String first = selected.get(0).draft().docket();
    if (!EuropeanCases.isEuropean(first)) {
      return;
    }
    List<CaseDraft> open =
        selected.stream()
            .filter(s -> s.primary() && s.draft().docket() == null && s.draft().hasBothSides())
            .map(Selected::draft)
            .toList();
    List<String> further = joinedTo(first);
    for (int i = 0; i < Math.min(open.size(), further.size()); i++) {
      open.get(i).adoptDocket(further.get(i));
    }
  }

  /** The dockets that a list adds to the one with nothing but "and" and commas in between. */
  private List<String> joinedTo(String first) {
    for (int i = 0; i < reading.size(); i++) {
      if (first.equals(reading.word(i).docket())) {
        return listedAfter(i);
      }
    }
    return List.of();
  }

  private List<String> listedAfter(int first) {
    List<String> listed = new ArrayList<>();
    for (int i = first + 1; i < reading.sentenceEnd(first); i++) {
      String docket = reading.word(i).docket();
      if (docket != null) {
        listed.add(docket);
      } else if (!reading.is(i, ",") && !reading.is(i, "and")) {
        break;
      }
    }
    return listed;
  }

  /** Of the kind of the case; of a court of the Union only where the sentence has it decide. */
  private boolean fits(String docket, int at, CaseDraft main) {
    if (EuropeanCases.isEuropean(docket)) {
      return EuropeanCases.isDecidedIn(reading, at) || isOfOpinion(at) || isOfTheCase(at);
    }
    return !docket.contains(main.isCriminal() ? "-cv-" : "-cr-");
  }
}
