package casewire.enrich.entity.pattern.docket;

import static casewire.events.EntityType.DOCKET;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocketPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case 1:20-cr-00018 in it          | 1:20-cr-00018        | 1:20-cr-00018
          No. 1:20-cr-00018-RMB in it       | 1:20-cr-00018-RMB    | 1:20-cr-00018
          Case No. 2:19-cv-123 in it        | 2:19-cv-123          | 2:19-cv-00123
          United States v. X, 20 Cr. 18     | 20 Cr. 18            | 20-cr-00018
          Appeal No. 21-16396 in it         | 21-16396             | 21-16396
          the case, No. 04-480, is          | 04-480               | 04-480
          in Case C-682/18 it               | C-682/18             | C-682/18
          in Case C‑682/18 it               | C‑682/18             | C-682/18
          in Case T-201/04 it               | T-201/04             | T-201/04
          in Case C-413/14 P it             | C-413/14 P           | C-413/14 P
          claim IL-2019-000123 in it        | IL-2019-000123       | IL-2019-000123
          (Case No: HC11C04518) in it       | HC11C04518           | HC11C04518
          in CS(COMM) 724/2017 it           | CS(COMM) 724/2017    | CS(COMM) 724/2017
          in NSD 239 of 2016 it             | NSD 239 of 2016      | NSD 239 of 2016
          in VID 1246/2018 it               | VID 1246/2018        | VID 1246/2018
          令和3年(ワ)第1234号                 | 令和3年(ワ)第1234号    | 令和3年(ワ)第1234号
          in I ZR 140/15 it                 | I ZR 140/15          | I ZR 140/15
          in 310 O 461/10 it                | 310 O 461/10         | 310 O 461/10
          in B 13301-06 it                  | B 13301-06           | B 13301-06
          in 337-TA-1234 it                 | 337-TA-1234          | 337-TA-1234
          in IPR2020-01234 it               | IPR2020-01234        | IPR2020-01234
          County, No. LACL152877, is        | LACL152877           | LACL152877
          v. Psystar Corp., 08-3251, U.S. District | 08-3251       | 08-3251
          """)
  void a_docket_number_is_found_without_its_label(String text, String docket, String value) {
    assertThat(Examples.texts(DOCKET, text)).containsExactly(docket);
    assertThat(Examples.values(DOCKET, text)).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 555-1234 now.",
        "It won 16-9 and 21-14.",
        "The No. 1 seed and number 10.",
        "In 2004-05 it rose.",
        "The MP3-10 player and C-4."
      })
  void other_numbers_are_no_dockets(String text) {
    assertThat(Examples.texts(DOCKET, text)).isEmpty();
  }
}
