package casewire.enrich.cases.party;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.events.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {
  private static Caption caption(SampleArticle article) {
    return new Captions(article.reading(), article.entities()).all().get(0);
  }

  private static List<String> names(List<PartyName> side) {
    return side.stream().map(PartyName::text).toList();
  }

  @Test
  void takes_the_names_on_both_sides_and_leaves_the_citation() {
    Caption found =
        caption(
            SampleArticle.of("Under Arden Works, Inc. v. Birch Ltd., 12 U.S. 34, it fails.")
                .orgs("Arden Works", "Birch Ltd"));
    assertThat(names(found.claimants())).containsExactly("Arden Works");
    assertThat(names(found.targets())).containsExactly("Birch Ltd");
  }

  @Test
  void knows_a_surname_from_the_full_name() {
    SampleArticle article =
        SampleArticle.of("In R v Hale the Crown won. Ann Hale was there.").persons("Ann Hale");
    assertThat(names(caption(article).targets())).containsExactly("Ann Hale");
  }

  @Test
  void takes_names_that_no_recogniser_knows() {
    assertThat(names(caption(SampleArticle.of("See Quibble v. Quarrel.")).targets()))
        .containsExactly("Quarrel");
  }

  @Test
  void reads_in_re() {
    Caption found = caption(SampleArticle.of("In re Arden was cited.").orgs("Arden"));
    assertThat(found.claimants()).isEmpty();
    assertThat(names(found.targets())).containsExactly("Arden");
  }

  @Test
  void takes_the_docket_of_the_sentence() {
    SampleArticle article =
        SampleArticle.of("The case is C-12/20 Arden v Council.")
            .orgs("Arden", "Council")
            .with(EntityType.DOCKET, "C-12/20");
    assertThat(caption(article).docket()).isEqualTo("C-12/20");
  }

  @Test
  void leaves_out_that_there_are_others() {
    assertThat(names(caption(SampleArticle.of("See Quibble v. Quarrel & Ors on that.")).targets()))
        .containsExactly("Quarrel");
  }

  @Test
  void a_name_with_a_docket_of_the_union_is_a_case_once_it_is_decided() {
    SampleArticle article =
        SampleArticle.of("In its judgment in Quibble (C-12/16) the Court ruled otherwise.")
            .withValue(EntityType.DOCKET, "C-12/16", "C-12/16")
            .orgs("Quibble");
    assertThat(caption(article).docket()).isEqualTo("C-12/16");
    assertThat(names(caption(article).claimants())).containsExactly("Quibble");
  }
}
