package casewire.enrich.cases.court;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.enrich.cases.reading.Reading;
import casewire.events.Court;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedCourtsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", 598 U.S. 1 (2023).| scotus",
        ", 140 S. Ct. 1 (2020).| scotus",
        ", 906 F.3d 1 (9th Cir. 2018).| ca9",
        ", 910 F.3d 1 (2d Cir. 2018).| ca2",
        ", 351 F.3d 1 (D.C. Cir. 2003).| cadc",
        "' [2014] EWHC 1 (Ch).'| gb-ewhc",
        "' [2016] EWCA Civ 1.'| gb-ewca",
        ", Inc., 573 U.S. 1 (2014).| scotus",
        "' was decided in 2014.'|",
        ", 910 F.3d 1 (2018).|",
      })
  void the_citation_behind_a_caption_tells_the_court(String citation, String id) {
    Reading reading = SampleArticle.of("Glasshill v. Orrery" + citation).reading();
    int orrery = reading.size();
    for (int i = 0; i < reading.size(); i++) {
      orrery = reading.is(i, "orrery") ? i : orrery;
    }
    assertThat(ReportedCourts.after(reading, orrery + 1).map(Court::id).orElse(null)).isEqualTo(id);
  }
}
