package casewire.enrich.cases.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Li Weimin, true",
    "Wang Lei, true",
    "Park Sang-chul, true",
    "Rosa Tindall, false",
    "Lin Gates, false",
    "Jean-Luc Orbin, false",
    "Rosa Lin-Orbin, false",
    "Lee Haddow, false",
  })
  void a_family_name_goes_first_with_given_names_of_its_language(String name, boolean first) {
    assertThat(FamilyNames.goFirst(name.split(" "))).isEqualTo(first);
  }
}
