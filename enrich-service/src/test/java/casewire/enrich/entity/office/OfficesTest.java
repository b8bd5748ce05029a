package casewire.enrich.entity.office;

import static casewire.events.EntityType.ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.Recognised;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm's chief executive Ana Lopez left.                            | chief executive
          Its director, Patrick Vreeland, went on.                              | director
          The chain's general counsel, Nadia Pereira, said no.                  | general counsel
          Peter Harcourt, former CFO of the firm, was cleared.                  | CFO
          Jane Harcourt, chairman and chief executive of Acme, was cleared.     | chairman; chief executive
          Chief accounting officer Rick Harcourt left.                          | Chief accounting officer
          Maria Harcourt was its chief data scientist until 2022.               | chief data scientist
          Maria Harcourt was the target of the raid.                            |
          It angered the scientist, Maria Harcourt, and others.                 |
          Supreme Court Justice Ann Harcourt agreed.                            | Supreme Court Justice
          U.S. District Court Judge Maria Harcourt agreed.                      | U.S. District Court Judge
          """)
  void the_office_of_a_person_is_found_whole(String text, String offices) {
    List<String> wanted = offices == null ? List.of() : Arrays.asList(offices.split("; "));
    assertThat(Recognised.names(ROLE, text)).containsExactlyElementsOf(wanted);
  }
}
