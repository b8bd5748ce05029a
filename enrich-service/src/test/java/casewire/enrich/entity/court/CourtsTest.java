package casewire.enrich.entity.court;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.Court;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtsTest {
  private static final Courts COURTS = Courts.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a federal court in Manhattan                                 | nysd
          U.S. District Court in San Jose                              | cand
          the Ninth Circuit                                            | ca9
          the U.S. Court of Appeals for the Federal Circuit            | cafc
          US Court of Appeals for the District of Columbia Circuit     | cadc
          a Delaware federal court                                     | ded
          federal court in Springfield, Illinois                       | ilcd
          U.S. District Court in Portland, Maine                       | med
          federal court in Portland                                    | ord
          Harrow Crown Court                                           | gb-harrow-crown
          Tokyo District Court                                         | jp-tokyo-district
          the European Court of Justice                                | eu-cjeu
          Supreme Court of California                                  | us-ca-supreme
          New York Court of Appeals                                    | us-ny-appeals
          """)
  void a_description_gives_the_id(String description, String id) {
    assertThat(COURTS.resolve(description, null)).map(Court::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"US,scotus", "GB,gb-uksc", "IN,in-supreme", "SE,se-supreme"})
  void the_country_decides_on_the_supreme_court(String country, String id) {
    assertThat(COURTS.resolve("the Supreme Court", country)).map(Court::id).contains(id);
  }

  @Test
  void a_state_with_several_districts_settles_only_the_jurisdiction() {
    assertThat(COURTS.resolve("a federal court in New York", null))
        .contains(new Court(null, "a federal court in New York", "US-NY"));
  }

  @Test
  void a_description_without_a_court_or_place_gives_none() {
    assertThat(COURTS.resolve("the court", "US")).isEmpty();
  }

  @Test
  void all_ninety_four_district_courts_and_thirteen_circuits_are_known() {
    List<String> ids = COURTS.gazetteer().courts.keySet().stream().toList();

    assertThat(ids.stream().filter(id -> id.matches("[a-z]{2,4}d")).count()).isEqualTo(94);
    assertThat(ids.stream().filter(id -> id.matches("ca(\\d+|dc|fc)|cadc|cafc")).count())
        .isEqualTo(13);
  }

  @Test
  void courts_of_more_than_forty_countries_are_known() {
    Set<String> countries = new TreeSet<>();
    COURTS
        .gazetteer()
        .courts
        .values()
        .forEach(court -> countries.add(court.jurisdiction().substring(0, 2)));

    assertThat(countries).hasSizeGreaterThan(40).contains("EU", "US", "GB", "JP", "IN");
  }

  @Test
  void every_name_that_countries_share_leads_to_courts_that_are_known() {
    for (String[] row :
        casewire.enrich.entity.scan.FactFile.rows(Courts.class, "shared-names.tsv")) {
      for (String pair : row[1].split(" ")) {
        assertThat(COURTS.byId(pair.substring(3))).as(pair).isPresent();
      }
    }
  }
}
