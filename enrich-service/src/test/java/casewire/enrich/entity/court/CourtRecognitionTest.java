package casewire.enrich.entity.court;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.text.Document;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtRecognitionTest {
  private static final CourtRecognition RECOGNITION = CourtRecognition.standard();

  private static Document document(String headline, String body) {
    return new Document(headline + "\n\n" + body, headline.length(), "en", Optional.empty());
  }

  private static List<String> names(String body) {
    Document document = document("", body);
    return RECOGNITION.find(document).stream().map(found -> document.textOf(found.span())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was tried at Harrow Crown Court, London.              | Harrow Crown Court                | gb-harrow-crown
          A judge at Bow Street Magistrates' Court agreed.         | Bow Street Magistrates' Court     | gb-bow-street-magistrates
          She filed it in the US District Court in San Jose.       | US District Court                 | cand
          The U.S. District Court in Alexandria, Va., froze it.    | U.S. District Court               | vaed
          An order of the Southern District of New York.           | Southern District of New York     | nysd
          The case is No. 2:19-cv-00078, C.D. Cal.                 | C.D. Cal.                         | cacd
          It follows a decision (S.D.N.Y. 2019).                   | S.D.N.Y.                          | nysd
          It was tried before the D. Md.                           | D. Md.                            | mdd
          It was heard by the N.D. Ohio.                           | N.D. Ohio                         | ohnd
          The court of the District of New Jersey.                 | District of New Jersey            | njd
          The Ninth Circuit reversed.                              | Ninth Circuit                     | ca9
          The 9th U.S. Circuit Court of Appeals reversed.          | 9th U.S. Circuit Court of Appeals | ca9
          The D.C. Circuit affirmed.                               | D.C. Circuit                      | cadc
          A federal court in Manhattan granted it.                 | federal court in Manhattan        | nysd
          A federal appeals court in San Francisco revived it.     | federal appeals court in San Francisco | ca9
          The Delhi HC blocked it.                                 | Delhi HC                          | in-delhi-high
          The Tokyo District Court heard it.                       | Tokyo District Court              | jp-tokyo-district
          The Bundesgerichtshof referred it.                       | Bundesgerichtshof                 | de-bgh
          The Svea Court of Appeal upheld it.                      | Svea Court of Appeal              | se-svea-appeal
          The New Jersey Supreme Court agreed.                     | New Jersey Supreme Court          | us-nj-supreme
          The US Bankruptcy Court for the District of Delaware.    | US Bankruptcy Court for the District of Delaware | deb
          India's Supreme Court refused.                           | Supreme Court                     | in-supreme
          """)
  void a_named_court_is_found_whole_with_its_id(String text, String name, String id) {
    Document document = document("", text);

    assertThat(RECOGNITION.find(document))
        .singleElement()
        .satisfies(found -> assertThat(document.textOf(found.span())).isEqualTo(name))
        .extracting(Found::value)
        .isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. District Court for the Northern District of California",
        "Court of Appeals for the Fourth Circuit",
        "U.S. Court of Appeals for the Federal Circuit",
        "Court of Justice of the European Union",
        "Supreme Court of New South Wales",
        "Superior Court of California, County of Los Angeles",
        "Iowa District Court for Polk County",
        "New York federal court",
        "Danish Maritime and Commercial High Court",
        "Land and Environment Court",
        "Commercial Court No. 6 of Barcelona",
        "TAR del Lazio",
        "Stockholm court"
      })
  void the_name_reaches_as_far_as_the_court_has_qualifiers(String name) {
    assertThat(names("It was decided by a " + name + " in 2019.")).containsExactly(name);
  }

  @Test
  void a_court_of_a_place_that_no_list_has_is_called_by_the_place() {
    assertThat(names("He was fined by the Vinterland district court for it."))
        .containsExactly("Vinterland district court");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court agreed, and so did the Court.",
        "They met at the tennis court in Hampton.",
        "The mall has a Food Court.",
        "He lives in the District of Columbia.",
        "An appeals court may differ.",
        "Several federal courts differ."
      })
  void a_court_without_a_name_is_none(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void a_headline_in_title_case_lends_no_words_to_a_court() {
    Document document = document("Bank Loses High Court Fight as Appeals Court Waits", "It lost.");

    assertThat(RECOGNITION.find(document))
        .extracting(found -> document.textOf(found.span()))
        .containsExactly("High Court");
  }

  @Test
  void the_short_name_means_the_court_that_was_named_in_full() {
    Document document =
        document("", "Canada and the Supreme Court of India. The US watched the Supreme Court.");

    assertThat(RECOGNITION.find(document))
        .extracting(Found::value)
        .containsExactly("in-supreme", "in-supreme");
  }

  @Test
  void the_supreme_court_is_that_of_the_country_the_text_is_about() {
    Document document = document("", "In Norway the Norwegian police won at the Supreme Court.");

    assertThat(RECOGNITION.find(document)).extracting(Found::value).containsExactly("no-supreme");
  }

  @Property(tries = 1000)
  void any_text_is_read_without_failing_and_no_two_courts_overlap(@ForAll("texts") String text) {
    Document document = document("", text);

    int end = 0;
    for (Found found : RECOGNITION.find(document)) {
      assertThat(found.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(document.textOf(found.span())).isEqualTo(document.textOf(found.span()).strip());
      end = found.span().end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(10),
            Arbitraries.of(
                "Court",
                "court",
                "District",
                "of",
                "the",
                "for",
                "New York",
                "Southern",
                "Circuit",
                "Ninth",
                "9th",
                "U.S.",
                "federal",
                "in",
                "High",
                "Crown",
                "Supreme",
                "Appeals",
                "'s",
                "\n",
                ",",
                "County",
                "Manhattan",
                "Tokyo",
                "\ud83d\ude00",
                "\u202e",
                "D.C."))
        .list()
        .ofMaxSize(15)
        .map(words -> String.join(" ", words));
  }
}
