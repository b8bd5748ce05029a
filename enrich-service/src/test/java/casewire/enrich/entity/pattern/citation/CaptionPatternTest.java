package casewire.enrich.entity.pattern.citation;

import static casewire.events.EntityType.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionPatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MGM Studios v. Grokster",
        "UMG Recordings, Inc. v. Cox Communications, Inc.",
        "Sony Corp. of America v. Universal City Studios, Inc.",
        "A&M Records v. Napster",
        "Strike 3 Holdings, LLC v. Doe",
        "Perfect 10 v. Google",
        "Star Athletica, L.L.C. v. Varsity Brands, Inc.",
        "BMG Rights Mgmt. (US) LLC v. Cox Commc'ns, Inc.",
        "Twentieth Century Fox Film Corp v British Telecommunications plc",
        "Roadshow Films Pty Ltd v iiNet Ltd",
        "Google and Alphabet v Commission",
        "Poland v Parliament and Council",
        "Svensson and Others v Retriever Sverige",
        "R v Buhecha",
        "United States v. Dotcom et al.",
        "Quillon Press Ltd. & Ors. v. Asha Menon & Ors",
        "Quillon Press Ltd And Ors Vs Menon Works",
        "Quillon v. John Does 1-10",
        "Quillon v. 7movies",
        "Quillon Int'l, Inc. v. Harbour Ass'n",
        "Lantern 9, Inc. v. Quillon.com, Inc.",
        "In re Aimster Copyright Litigation",
        "Winter v. Natural Resources Defense Council"
      })
  void the_names_of_the_parties_are_whole(String caption) {
    assertThat(Examples.texts(CITATION, "The court cited " + caption + " (again) in it."))
        .containsExactly(caption);
  }

  @Test
  void the_names_do_not_bleed_into_the_citation_the_sentence_or_the_next_caption() {
    assertThat(
            Examples.texts(
                CITATION,
                "In MGM Studios, Inc. v. Grokster, Ltd., 545 U.S. 913 (2005), and Sony v. Universal and"
                    + " Oracle v. Google the court agreed. The plaintiff in Lenz v. Universal Music won."
                    + " They settled Apple Inc. v. Psystar Corp. The court closed it."))
        .containsExactly(
            "MGM Studios, Inc. v. Grokster, Ltd.",
            "545 U.S. 913 (2005)",
            "Sony v. Universal",
            "Oracle v. Google",
            "Lenz v. Universal Music",
            "Apple Inc. v. Psystar Corp.");
  }

  @Test
  void a_headline_in_title_case_lends_no_words_to_a_caption() {
    assertThat(Examples.texts(CITATION, "Judge Dismisses Strike 3 v. Doe Lawsuit"))
        .containsExactly("Strike 3 v. Doe");
  }
}
