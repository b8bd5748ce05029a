package casewire.enrich.entity.pattern.statute;

import static casewire.events.EntityType.STATUTE;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutePatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17 U.S.C. § 512(c)                                  | 17 U.S.C. § 512(c)
          50 U.S.C. 1701                                      | 50 U.S.C. § 1701
          47 USC 230                                          | 47 U.S.C. § 230
          17 U.S.C. section 1203(c)(3)(A)                     | 17 U.S.C. § 1203(c)(3)(A)
          17 U.S.C. §§ 1201(a) and 1201(b)                    | 17 U.S.C. § 1201(a) and 1201(b)
          section 1983 of title 42                            | 42 U.S.C. § 1983
          Title 18, United States Code, Section 2319          | 18 U.S.C. § 2319
          37 C.F.R. § 201.38                                  | 37 C.F.R. § 201.38
          6 Del. C. § 2001                                    | 6 Del. C. § 2001
          DMCA                                                | Pub. L. 105-304
          Computer Fraud and Abuse Act                        | 18 U.S.C. § 1030
          Section 504(c)(1) of the Copyright Act              | 17 U.S.C., section 504(c)(1)
          Section 230                                         | section 230
          Rule 10b-5                                          | rule 10b-5
          Federal Rule of Civil Procedure 26(d)(1)            | Federal Rules of Civil Procedure, rule 26(d)(1)
          Directive 2001/29/EC                                | CELEX:32001L0029
          Regulation (EU) 2016/679                            | CELEX:32016R0679
          Regulation (EC) No 1/2003                           | CELEX:32003R0001
          Article 3(1) of Directive 2001/29                   | CELEX:32001L0029, article 3(1)
          Article 102 TFEU                                    | CELEX:12012E/TXT, article 102
          Copyright, Designs and Patents Act 1988             | UK Public General Acts 1988 c. 48
          § 97 UrhG                                           | § 97 UrhG
          § 512(c)(3)(A)                                      | § 512(c)(3)(A)
          17 U.S.C. §§ 1201(a)(2) and (b)(1)                  | 17 U.S.C. § 1201(a)(2) and (b)(1)
          Law No. 93 of 14 July 2023                          | Law No. 93 of 14 July 2023
          Legislative Decree 70/2003                          | Legislative Decree 70/2003
          Law 9.312/1998                                      | Law 9.312/1998
          Ley 14/2009                                         | Ley 14/2009
          Ley Orgánica 3/2018                                 | Ley Orgánica 3/2018
          Real Decreto-ley 12/2017                            | Real Decreto-ley 12/2017
          Lei nº 8.078/90                                     | Lei nº 8.078/90
          Decreto-Lei n.º 7/2004                              | Decreto-Lei n.º 7/2004
          Loi n° 2004-575 du 21 juin 2004                     | Loi n° 2004-575 du 21 juin 2004
          Legge n. 248 del 18 agosto 2000                     | Legge n. 248 del 18 agosto 2000
          Gesetz Nr. 44 vom 3. Mai 2001                       | Gesetz Nr. 44 vom 3. Mai 2001
          """)
  void a_statute_is_found_whole_with_its_place(String statute, String value) {
    String text = "They relied on " + statute + " in court.";

    assertThat(Examples.texts(STATUTE, text)).containsExactly(statute);
    assertThat(Examples.values(STATUTE, text)).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Artists' Rights and Theft Prevention Act of 2005",
        "Article 6:196c of the Dutch Civil Code",
        "Delaware Uniform Trade Secrets Act",
        "Article 10 of the European Convention on Human Rights"
      })
  void an_act_that_no_list_has_is_known_by_its_form(String statute) {
    assertThat(Examples.texts(STATUTE, "They relied on the " + statute + " then."))
        .containsExactly(statute);
  }

  @Test
  void initials_that_the_text_introduces_stand_for_the_act() {
    assertThat(
            Examples.texts(
                STATUTE,
                "The Fair Streams Act (FSA) failed. The Fair Cups Act, better known as Fca, too."
                    + " The FSA and Fca are dead."))
        .containsExactly("Fair Streams Act", "FSA", "Fair Cups Act", "Fca", "FSA", "Fca");
  }

  @Test
  void what_stands_before_an_act_is_no_part_of_it() {
    assertThat(
            Examples.texts(
                STATUTE, "Supporters of the Induce Act and Google and the Copyright Act."))
        .containsExactly("Induce Act", "Copyright Act");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See section 3 of the report.",
        "The Act was passed.",
        "The Intellectual Property Section acts.",
        "Act now or pay."
      })
  void other_sections_and_acts_are_no_statutes(String text) {
    assertThat(Examples.texts(STATUTE, text)).isEmpty();
  }
}
