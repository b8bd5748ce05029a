package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.CaseKind;
import casewire.events.CaseRole;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How news of prosecutions and of regulators in court is read. */
class CriminalNewsTest {
  @Test
  void an_indictment_names_the_accused_and_a_court_makes_something_clear() {
    LegalCase found =
        SampleArticle.of(
                "Company accused of theft",
                "The indictment names Quillon and charges it with theft of trade secrets. The court"
                    + " made clear that the founder of Orrery has to stay out of the business.")
            .orgs("Quillon", "Orrery")
            .onlyCase();
    assertThat(found.kind()).isEqualTo(CaseKind.CRIMINAL);
    assertThat(found.parties())
        .extracting(Party::name)
        .contains("Quillon")
        .doesNotContain("Orrery");
  }

  @Test
  void a_related_case_told_in_the_lead_is_a_prosecution_of_its_own_and_not_the_news() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Forger sentenced",
                "An Ohio man was sentenced on Monday to two years for fraud. Rosa Tindall, 41,"
                    + " pleaded guilty in May. Hugo Mertens, 28, pleaded guilty in a related case"
                    + " and was sentenced to nine months.")
            .persons("Rosa Tindall", "Hugo Mertens")
            .cases();

    assertThat(cases).hasSize(2);
    assertThat(cases.get(0).parties()).extracting(Party::name).doesNotContain("Hugo Mertens");
    assertThat(cases.get(1).caption()).endsWith("Mertens");
    assertThat(cases.get(1).role()).isEqualTo(CaseRole.MENTIONED);
  }

  @Test
  void one_more_told_in_passing_does_not_join_the_other_told_in_passing() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Forger sentenced",
                        "Rosa Tindall was jailed for three years on Monday for fraud. She ran the"
                            + " lender Corvane. The judge called her greedy. She did not speak."
                            + " Her family left. In March Hugo Mertens of Plinth was convicted over"
                            + " its books. Pavel Anders, a banker, was sentenced to 20 years.")
                    .persons("Rosa Tindall", "Hugo Mertens", "Pavel Anders")
                    .orgs("Corvane", "Plinth")))
        .hasSize(3)
        .anyMatch(caption -> caption.endsWith("Mertens"))
        .anyMatch(caption -> caption.endsWith("Anders"));
  }

  @Test
  void what_a_regulator_that_sues_charges_somebody_with_is_a_lawsuit() {
    assertThat(
            SampleArticle.of(
                    "The Securities and Exchange Commission charged Rosa Tindall with fraud on"
                        + " Monday.")
                .persons("Rosa Tindall")
                .orgs("Securities and Exchange Commission")
                .cases())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.caption())
                  .isEqualTo("Securities and Exchange Commission v. Tindall");
              assertThat(found.kind()).isEqualTo(CaseKind.CIVIL);
              assertThat(found.stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
            });
  }

  @Test
  void who_settles_with_a_regulator_has_been_sued_by_it() {
    assertThat(
            captions(
                SampleArticle.of(
                        "The Federal Trade Commission reached a $9 million settlement with Arden"
                            + " over its adverts.")
                    .orgs("Federal Trade Commission", "Arden")))
        .containsExactly("Federal Trade Commission v. Arden");
  }

  @Test
  void a_fine_is_the_sentence_of_a_prosecution() {
    assertThat(
            stage(
                "Arden was fined £600,000 at Hull Crown Court on Monday. The court convicted it in May."))
        .isEqualTo(CaseStage.SENTENCING);
  }

  @Test
  void a_fine_that_is_agreed_with_the_plea_is_not_yet_the_sentence() {
    assertThat(
            stage("Arden agreed to plead guilty at Hull Crown Court. It will be fined £600,000."))
        .isEqualTo(CaseStage.PLEA);
  }

  @Test
  void a_person_against_a_state_before_a_higher_court_is_a_prosecution() {
    assertThat(
            SampleArticle.of(
                    "Rosa Tindall was jailed for fraud. The judge relied on Merrow v. United"
                        + " States.")
                .persons("Rosa Tindall")
                .with(EntityType.CITATION, "Merrow v. United States")
                .cases())
        .filteredOn(found -> found.caption().equals("Merrow v. United States"))
        .singleElement()
        .extracting(LegalCase::kind)
        .isEqualTo(CaseKind.CRIMINAL);
  }

  @Test
  void a_prosecution_before_the_courts_of_a_state_is_in_the_name_of_that_state() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall was convicted of larceny in Albany County Court in New York,"
                            + " the district attorney said.")
                    .persons("Rosa Tindall")
                    .with(EntityType.COURT, "Albany County Court")
                    .with(EntityType.GPE, "New York")))
        .containsExactly("People v. Tindall");
  }

  @Test
  void a_federal_prosecution_in_a_state_is_in_the_name_of_the_united_states() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall was convicted of fraud by a federal jury in New York after"
                            + " the district attorney had referred the case.")
                    .persons("Rosa Tindall")
                    .with(EntityType.GPE, "New York")))
        .containsExactly("United States v. Tindall");
  }

  @Test
  void who_walks_free_is_acquitted() {
    LegalCase found =
        SampleArticle.of("Rosa Tindall walks free", "Rosa Tindall left Hull Crown Court in tears.")
            .persons("Rosa Tindall")
            .onlyCase();
    assertThat(found.stage()).isEqualTo(CaseStage.VERDICT);
    assertThat(found.outcome()).isEqualTo("acquitted");
  }

  @Test
  void an_arrest_of_nobody_in_particular_at_the_end_is_no_case() {
    assertThat(
            SampleArticle.of(
                    "Pirates face new squad",
                    "Film pirates will be hunted by a new unit. It starts work next month. Discs"
                        + " cost shops a lot. Most are sold at markets. Gangs are behind them. The"
                        + " people at the top drive cars. They were never near a stall. Many discs"
                        + " were seized. Three people were arrested and later released.")
                .cases())
        .isEmpty();
  }

  @Test
  void who_is_brought_up_as_the_accused_s_helper_is_in_the_same_case() {
    LegalCase found =
        SampleArticle.of(
                "Streaming boss seeks probation",
                "Last October Philip Tarrant pleaded guilty to fraud. He ran a site. It made money."
                    + " Many people paid. His bookkeeper, Keisha Quist, had done so months earlier."
                    + " She received a year and a day this spring.")
            .persons("Philip Tarrant", "Keisha Quist")
            .with(EntityType.DURATION, "a year and a day")
            .onlyCase();
    assertThat(found.parties()).extracting(Party::name).contains("Philip Tarrant", "Keisha Quist");
  }

  @Test
  void where_the_accused_live_makes_no_second_prosecution() {
    assertThat(
            SampleArticle.of(
                    "Court keeps pirate in prison",
                    "The Court of Appeal has rejected an appeal of Philip Tarrant. He was jailed for"
                        + " leaking films. He filmed one himself. Many people saw it. Tarrant, of"
                        + " Quernmere, received 33 months at Wexley Crown Court last year.")
                .persons("Philip Tarrant")
                .with(EntityType.COURT, "Court of Appeal")
                .with(EntityType.COURT, "Wexley Crown Court")
                .with(EntityType.GPE, "Quernmere")
                .with(EntityType.DURATION, "33 months")
                .with(EntityType.DATE, "last year")
                .cases())
        .hasSize(1);
  }

  @Test
  void who_is_remanded_until_the_sentence_has_only_pleaded() {
    assertThat(
            SampleArticle.of(
                    "Rosa Tindall remanded in custody",
                    "Rosa Tindall has been remanded in custody until she is sentenced in May. She"
                        + " pleaded guilty to fraud.")
                .persons("Rosa Tindall")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.PLEA);
  }

  @Test
  void a_date_that_opens_the_sentence_tells_an_earlier_prosecution() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall admits virus",
                        "Rosa Tindall pleaded guilty on Monday to writing a virus. It spread far."
                            + " It cost millions. Few noticed. In 1995 Hugo Mertens, who was known"
                            + " by his friends and his foes alike as the Baron, became the first"
                            + " virus author to be jailed.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .withValue(EntityType.DATE, "1995", "1995")))
        .containsExactly("Prosecutor v. Tindall", "Prosecutor v. Mertens");
  }

  @Test
  void the_appeal_is_before_the_court_that_hears_it() {
    assertThat(
            SampleArticle.of(
                    "Rosa Tindall has conviction quashed",
                    "Rosa Tindall has had her conviction quashed. She was found guilty at Hull"
                        + " Crown Court of fraud. The Court of Appeal said that she was not.")
                .persons("Rosa Tindall")
                .with(EntityType.COURT, "Hull Crown Court")
                .with(EntityType.COURT, "Court of Appeal")
                .onlyCase())
        .satisfies(
            found -> {
              assertThat(found.stage()).isEqualTo(CaseStage.APPEAL);
              assertThat(found.court().name()).isEqualTo("Court of Appeal");
            });
  }

  @Test
  void a_league_whose_prosecution_it_was_is_not_the_accused() {
    assertThat(
            SampleArticle.of(
                    "Rosa Tindall jailed after Arden League prosecution",
                    "Rosa Tindall was jailed at Hull Crown Court.")
                .persons("Rosa Tindall")
                .orgs("Arden League")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .doesNotContain("Arden League");
  }

  @Test
  void a_federal_police_is_of_its_country() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall was jailed after a raid by the Australian Federal Police.")
                    .persons("Rosa Tindall")
                    .orgs("Australian Federal Police")))
        .containsExactly("Australia v Tindall");
  }

  @Test
  void who_wrote_what_is_called_after_somebody_is_meant_and_not_that_somebody() {
    assertThat(
            captions(
                SampleArticle.of(
                        "The author of the Rosa Tindall virus, who was jailed for a year, has spoken"
                            + " about the fraud.")
                    .persons("Rosa Tindall")))
        .noneMatch(caption -> caption.endsWith("Tindall"));
  }

  @Test
  void a_complaint_to_the_police_is_no_lawsuit() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall jailed",
                        "Rosa Tindall was jailed in Leeds. She sold copies. They were good. Arden"
                            + " lodged a complaint with the police.")
                    .persons("Rosa Tindall")
                    .orgs("Arden")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("R v Tindall");
  }

  @Test
  void whom_the_convict_has_to_pay_has_not_sued() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall jailed",
                        "Rosa Tindall was jailed in Leeds. She sold copies. They were good. She was"
                            + " ordered to pay £9,000 to Arden.")
                    .persons("Rosa Tindall")
                    .orgs("Arden")
                    .with(EntityType.MONEY, "£9,000")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("R v Tindall");
  }

  @Test
  void who_has_a_judgment_against_the_accused_has_sued_before() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall held",
                        "Rosa Tindall was arrested in Leeds. She sent junk mail. She says nothing."
                            + " Arden obtained a judgment for £9,000 against Tindall in 2003.")
                    .persons("Rosa Tindall")
                    .orgs("Arden")
                    .with(EntityType.GPE, "Leeds")))
        .contains("R v Tindall", "Arden v. Tindall");
  }

  @Test
  void who_fights_extradition_is_wanted_elsewhere() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall jailed",
                        "Rosa Tindall was jailed in Leeds. She stored copies. They were good."
                            + " Nobody knew. One more, Hugo Mertens, is fighting a US"
                            + " request for his extradition.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .with(EntityType.GPE, "Leeds")
                    .with(EntityType.GPE, "US")))
        .containsExactly("R v Tindall", "United States v. Mertens");
  }

  @Test
  void where_the_plea_was_says_more_of_the_state_than_the_news() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall jailed",
                        "A Dutch court jailed Rosa Tindall on Monday. She sent junk mail. She says"
                            + " nothing. Nobody knew. In January Hugo Mertens pleaded guilty in"
                            + " Los Angeles to the same.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .with(EntityType.DATE, "January")
                    .with(EntityType.GPE, "Los Angeles")))
        .containsExactly("Netherlands v. Tindall", "United States v. Mertens");
  }

  @Test
  void the_makers_of_a_program_are_on_trial_in_a_lawsuit_too() {
    assertThat(
            SampleArticle.of(
                    "Quillon in court",
                    "The makers of the Quillon program have gone on trial. Arden sued Quillon in"
                        + " May.")
                .orgs("Quillon", "Arden")
                .onlyCase()
                .kind())
        .isEqualTo(CaseKind.CIVIL);
  }

  @Test
  void a_court_that_is_described_does_not_sue() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Student fined",
                        "Rosa Tindall was fined £900 by the city's district court in Leeds after"
                            + " she shared songs.")
                    .persons("Rosa Tindall")
                    .with(EntityType.MONEY, "£900")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("R v Tindall");
  }

  @Test
  void what_somebody_agreed_to_elsewhere_is_not_of_the_case() {
    assertThat(
            SampleArticle.of(
                    "Rosa Tindall fined",
                    "Rosa Tindall was fined £900 in Leeds for sharing songs. She is 28. She may"
                        + " appeal. It took a year. And in Germany, a trainee agreed to pay £800"
                        + " to settle with the labels.")
                .persons("Rosa Tindall")
                .with(EntityType.MONEY, "£900")
                .with(EntityType.MONEY, "£800")
                .with(EntityType.GPE, "Leeds")
                .with(EntityType.GPE, "Germany")
                .onlyCase()
                .caption())
        .isEqualTo("R v Tindall");
  }

  @Test
  void co_defendants_are_in_the_same_case() {
    assertThat(
            SampleArticle.of(
                    "Rosa Tindall jailed",
                    "Rosa Tindall was jailed in Leeds for fraud. She sold access. It was cheap."
                        + " Many paid. Her co-defendants Hugo Mertens and Pavel Anders took plea"
                        + " deals as well.")
                .persons("Rosa Tindall", "Hugo Mertens", "Pavel Anders")
                .with(EntityType.GPE, "Leeds")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .contains("Hugo Mertens", "Pavel Anders");
  }

  @Test
  void who_told_the_jury_about_the_accused_has_been_prosecuted_apart() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall found guilty",
                        "Rosa Tindall was found guilty in Leeds of fraud. She sold access. It was"
                            + " cheap. Many paid. Among those who told the jury so was Hugo"
                            + " Mertens, who had pleaded guilty and was put on probation.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("R v Tindall", "R v Mertens");
  }

  @Test
  void who_is_committed_for_sentence_has_pleaded() {
    assertThat(
            SampleArticle.of(
                    "Trader caught with discs",
                    "Rosa Tindall faces jail. Magistrates committed her to the crown court for"
                        + " sentence after she pleaded guilty in Leeds.")
                .persons("Rosa Tindall")
                .with(EntityType.GPE, "Leeds")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.PLEA);
  }

  @Test
  void a_relative_who_speaks_for_the_family_does_not_appeal() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Hugo Mertens can be extradited",
                        "Hugo Mertens can be extradited, a judge in Leeds ruled. Mertens's mother"
                            + " Rosa said the family would appeal to the High Court.")
                    .persons("Hugo Mertens", "Rosa")
                    .with(EntityType.COURT, "High Court")
                    .with(EntityType.GPE, "Leeds")))
        .noneMatch(caption -> caption.startsWith("Rosa"));
  }

  @Test
  void who_is_sued_is_cleared_of_copying_too() {
    assertThat(
            SampleArticle.of(
                    "Quillon wins",
                    "Quillon has been cleared of copying a novel. Arden sued Quillon in May.")
                .orgs("Quillon", "Arden")
                .onlyCase()
                .kind())
        .isEqualTo(CaseKind.CIVIL);
  }

  @Test
  void who_is_charged_before_another_court_is_prosecuted_apart() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall jailed",
                        "Rosa Tindall was jailed on Monday at Hull Crown Court for copying a film."
                            + " She was a projectionist. It was new. She passed the copy on to Hugo"
                            + " Mertens. Mertens was charged at Derby Crown Court and denies it.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .with(EntityType.COURT, "Hull Crown Court")
                    .with(EntityType.COURT, "Derby Crown Court")))
        .containsExactly("R v Tindall", "R v Mertens");
  }

  @Test
  void the_body_whose_complaint_started_a_prosecution_is_not_accused() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Admin gets suspended term",
                        "A court in Leeds handed a man a suspended sentence. The prosecution was"
                            + " triggered by a complaint of Arden.")
                    .orgs("Arden")
                    .with(EntityType.GPE, "Leeds")))
        .noneMatch(caption -> caption.contains("Arden"));
  }

  @Test
  void an_injured_party_that_is_awarded_damages_has_not_sued() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Administrator sentenced",
                        "A court in Leeds sentenced the administrator of a site to a year in prison."
                            + " He is 38. Arden, which joined the case as an injured party, was"
                            + " awarded £900 in damages. Director Hugo Mertens said that he was"
                            + " satisfied.")
                    .persons("Hugo Mertens")
                    .orgs("Arden")
                    .with(EntityType.MONEY, "£900")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("R v Doe");
  }

  @Test
  void who_must_serve_a_sentence_has_been_prosecuted() {
    assertThat(
            SampleArticle.of(
                    "Chip case reaches judges",
                    "A director has been told that he must serve a suspended sentence. Hugo Mertens"
                        + " had hoped for better. Arden won a civil case against Quillon in Leeds.")
                .persons("Hugo Mertens")
                .orgs("Arden", "Quillon")
                .with(EntityType.GPE, "Leeds")
                .cases())
        .anySatisfy(
            found -> {
              assertThat(found.caption()).isEqualTo("R v Mertens");
              assertThat(found.role()).isEqualTo(CaseRole.PRIMARY);
            });
  }

  @Test
  void identities_that_were_stolen_are_no_relief() {
    assertThat(
            SampleArticle.of(
                    "Rosa Tindall jailed",
                    "Rosa Tindall was jailed for using a program to steal the identities of dozens"
                        + " of people.")
                .persons("Rosa Tindall")
                .onlyCase()
                .relief())
        .containsExactly("imprisonment");
  }

  @Test
  void an_operation_is_not_accused() {
    assertThat(
            SampleArticle.of(
                    "Rosa Tindall charged",
                    "Rosa Tindall was charged with fraud. She was named in a complaint in June as"
                        + " part of Operation Plinth.")
                .persons("Rosa Tindall")
                .orgs("Operation Plinth")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .doesNotContain("Operation Plinth");
  }

  @Test
  void an_accomplice_in_a_separate_private_prosecution_is_prosecuted_apart() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall jailed",
                        "Rosa Tindall was jailed in Leeds for fraud. She sold streams. They were"
                            + " cheap. Many paid. Her accomplice, Hugo Mertens, was handed 28 months"
                            + " in April after a separate private prosecution.")
                    .persons("Rosa Tindall", "Hugo Mertens")
                    .with(EntityType.DURATION, "28 months")
                    .with(EntityType.DATE, "April")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("R v Tindall", "R v Mertens");
  }

  @Test
  void prosecutors_who_drop_charges_dismiss_the_case() {
    assertThat(
            SampleArticle.of(
                    "Programmer freed",
                    "US prosecutors have agreed to drop charges against Rosa Tindall. She had been"
                        + " charged with trafficking in tools.")
                .persons("Rosa Tindall")
                .with(EntityType.GPE, "US")
                .onlyCase()
                .stage())
        .isEqualTo(CaseStage.DISMISSAL);
  }

  @Test
  void a_high_court_is_of_the_country_that_the_text_speaks_of() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall jailed",
                        "A Danish court jailed Rosa Tindall on Monday. An appeal by Tindall is"
                            + " pending at the High Court.")
                    .persons("Rosa Tindall")
                    .withValue(EntityType.COURT, "gb-high-court", "High Court")))
        .containsExactly("Denmark v. Tindall");
  }

  @Test
  void the_sites_that_the_accused_are_connected_to_are_not_sentenced() {
    assertThat(
            SampleArticle.of(
                    "Tracker staff sentenced",
                    "Three people connected to the trackers Arden and Plinth have been sentenced in"
                        + " Leeds. The operator, Hugo Mertens, 50, got two years.")
                .persons("Hugo Mertens")
                .orgs("Arden", "Plinth")
                .with(EntityType.DURATION, "two years")
                .with(EntityType.GPE, "Leeds")
                .onlyCase()
                .caption())
        .isEqualTo("R v Mertens");
  }

  @Test
  void a_box_that_is_sold_in_the_headline_is_not_who_pleads() {
    assertThat(
            SampleArticle.of(
                    "Quillon box seller from Leeds takes plea deal",
                    "Hugo Mertens admitted two offences at Hull Crown Court.")
                .persons("Hugo Mertens")
                .orgs("Quillon")
                .with(EntityType.GPE, "Leeds")
                .with(EntityType.COURT, "Hull Crown Court")
                .onlyCase()
                .parties())
        .extracting(Party::name)
        .containsExactly("R", "Hugo Mertens");
  }

  @Test
  void who_brings_cases_to_the_attention_of_the_police_does_not_sue() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Rosa Tindall cleared",
                        "Rosa Tindall was acquitted in Leeds of fraud. She is 40. She smiled. Arden"
                            + " brings about 50 cases a year to the attention of the police.")
                    .persons("Rosa Tindall")
                    .orgs("Arden")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("R v Tindall");
  }

  @Test
  void nobody_is_acquitted_in_a_lawsuit() {
    assertThat(
            SampleArticle.of(
                    "Jury clears Quillon",
                    "A jury has cleared Quillon of copying. Arden sued Quillon in May.")
                .orgs("Quillon", "Arden")
                .cases())
        .noneMatch(found -> "acquitted".equals(found.outcome()));
  }

  @Test
  void a_fine_of_somebody_is_no_verb() {
    assertThat(
            captions(
                SampleArticle.of(
                        "Court doubles ex-Quillon uploader's fine",
                        "Rosa Tindall pleaded guilty in Leeds to uploading an album. The court"
                            + " thought again.")
                    .persons("Rosa Tindall")
                    .orgs("Quillon")
                    .with(EntityType.GPE, "Leeds")))
        .containsExactly("R v Tindall");
  }

  private static CaseStage stage(String text) {
    return SampleArticle.of("Arden in court over blast", text)
        .orgs("Arden")
        .with(EntityType.COURT, "Hull Crown Court")
        .with(EntityType.MONEY, "£600,000")
        .cases()
        .get(0)
        .stage();
  }

  @Test
  void a_case_against_others_that_a_judge_of_a_place_dismissed_is_a_prosecution_of_theirs() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Site owner jailed",
                "Rosa Tindall was jailed for three years on Monday for fraud. She ran a site. The"
                    + " judge called her greedy. She did not speak. Her family left. The case"
                    + " against Paul Venn and Hugo Mertens was dismissed by a Gloucester judge in"
                    + " 2010.")
            .persons("Rosa Tindall", "Paul Venn", "Hugo Mertens")
            .with(EntityType.GPE, "Gloucester")
            .with(EntityType.DATE, "2010")
            .with(EntityType.DURATION, "three years")
            .cases();
    assertThat(cases).hasSize(2).allMatch(found -> found.kind() == CaseKind.CRIMINAL);
    assertThat(cases.get(1).stage()).isEqualTo(CaseStage.DISMISSAL);
  }

  @Test
  void who_brought_a_private_prosecution_is_a_prosecutor() {
    LegalCase found =
        SampleArticle.of(
                "Site owner jailed",
                "Rosa Tindall was jailed for three years for fraud. It was a private prosecution:"
                    + " Plinth brought the case itself.")
            .persons("Rosa Tindall")
            .orgs("Plinth")
            .with(EntityType.DURATION, "three years")
            .onlyCase();
    assertThat(found.parties())
        .anyMatch(p -> p.name().equals("Plinth") && p.role() == PartyRole.PROSECUTOR);
  }

  @Test
  void a_judge_who_notes_something_of_the_accused_lends_them_no_title() {
    LegalCase found =
        SampleArticle.of(
                "Court keeps case",
                "A court has refused to drop the criminal case against Rosa Tindall, who was charged"
                    + " with fraud. The judge notes that Tindall is not accused of theft alone. She"
                    + " wanted it dropped, but Judge Venn did not.")
            .persons("Rosa Tindall")
            .onlyCase();
    assertThat(found.parties()).anyMatch(p -> p.name().equals("Rosa Tindall"));
    assertThat(found.stage()).isEqualTo(CaseStage.RULING);
  }

  @Test
  void who_was_tried_by_a_court_of_another_country_before_has_two_cases() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Hacker found guilty",
                "A court in Denmark has convicted Paul Venn of hacking. He denied it. Judges took a"
                    + " day. Nobody spoke. It rained. In 2013 the Vinter Court of Appeal in Sweden"
                    + " acquitted Venn of breaking into a bank.")
            .persons("Paul Venn")
            .with(EntityType.GPE, "Denmark")
            .with(EntityType.GPE, "Sweden")
            .with(EntityType.COURT, "Vinter Court of Appeal")
            .with(EntityType.DATE, "2013")
            .cases();
    assertThat(cases).hasSize(2);
    assertThat(cases.get(0).stage()).isEqualTo(CaseStage.VERDICT);
    assertThat(cases.get(0).court().name()).isEqualTo("court in Denmark");
  }

  @Test
  void former_agents_who_are_charged_in_a_separate_matter_are_no_officials() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Site founder jailed",
                "Rosa Tindall was sentenced to three years in prison for running a site. She was"
                    + " found guilty in May. It took a week. Nobody spoke. In a separate matter,"
                    + " Paul Venn, a former special agent, and Hugo Mertens, a former clerk, were"
                    + " charged in March with fraud.")
            .persons("Rosa Tindall", "Paul Venn", "Hugo Mertens")
            .with(EntityType.DURATION, "three years")
            .with(EntityType.DATE, "March")
            .cases();
    assertThat(cases).hasSize(2);
    assertThat(cases.get(1).parties()).anyMatch(p -> p.name().equals("Paul Venn"));
  }

  @Test
  void whom_the_accused_sued_as_part_of_a_scheme_is_no_case() {
    LegalCase found =
        SampleArticle.of(
                "Lawyers jailed",
                "Rosa Tindall and Paul Venn were jailed for three years for fraud. A judge was"
                    + " stern. They shared films. Nobody spoke. Tindall and Venn then sued whoever"
                    + " took the bait.")
            .persons("Rosa Tindall", "Paul Venn")
            .with(EntityType.DURATION, "three years")
            .onlyCase();
    assertThat(found.kind()).isEqualTo(CaseKind.CRIMINAL);
  }

  @Test
  void who_indicts_prosecutes_and_not_who_extradites() {
    assertThat(
            SampleArticle.of(
                    "Site owner loses",
                    "The U.S. Government indicted Hugo Mertens for fraud. He was arrested in Poland."
                        + " A Polish court has approved his extradition.")
                .persons("Hugo Mertens")
                .with(EntityType.GPE, "Poland")
                .onlyCase()
                .caption())
        .isEqualTo("United States v. Mertens");
  }

  private static List<String> captions(SampleArticle article) {
    return article.cases().stream().map(LegalCase::caption).toList();
  }
}
