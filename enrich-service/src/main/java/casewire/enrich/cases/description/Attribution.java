package casewire.enrich.cases.description;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.clustering.Selection.Selected;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.reading.Reading;
import java.util.Arrays;
import java.util.List;

/** Which case each sentence is about. */
final class Attribution {
  private final int[] caseOf;

  private Attribution(int[] caseOf) {
    this.caseOf = caseOf;
  }

  /** A sentence that reports no case goes with the one before it in its paragraph. */
  static Attribution of(Reading reading, List<Selected> cases) {
    int[] caseOf = new int[reading.sentences()];
    Arrays.fill(caseOf, -1);
    for (int sentence = 0; sentence < caseOf.length; sentence++) {
      double most = 0;
      for (int i = 0; i < cases.size(); i++) {
        double told = told(sentence, cases.get(i).draft(), reading);
        if (told > most) {
          most = told;
          caseOf[sentence] = i;
        }
      }
    }
    for (int i = cases.size() - 1; i >= 0; i--) {
      for (Caption caption : cases.get(i).draft().captions()) {
        caseOf[reading.word(caption.from()).sentence()] = i;
      }
    }
    int paragraph = -1;
    int current = 0;
    for (int sentence = 0; sentence < caseOf.length; sentence++) {
      int here = reading.word(reading.sentenceStarts()[sentence]).paragraph();
      if (here != paragraph) {
        paragraph = here;
        current = 0;
      }
      if (caseOf[sentence] < 0) {
        caseOf[sentence] = current;
      } else {
        current = caseOf[sentence];
      }
    }
    return new Attribution(caseOf);
  }

  /** How surely the sentence reports the case; what tells no party tells little. */
  private static double told(int sentence, CaseDraft draft, Reading reading) {
    if (!draft.sentences().contains(sentence)) {
      return 0;
    }
    double most = 0.1;
    for (LitigationEvent event : draft.events()) {
      if (event.hasParties() && reading.word(event.from()).sentence() == sentence) {
        most = Math.max(most, event.sureness());
      }
    }
    return most;
  }

  boolean isAbout(int sentence, int index) {
    return caseOf[sentence] == index;
  }
}
