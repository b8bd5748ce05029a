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

/** Dockets and courts of lawsuits in news of several. */
class ProceedingsNewsTest {
  private static final String FILLER =
      " The site was popular. It had many visitors. Most came from abroad. Nobody knew who ran it."
          + " The servers were far away. The bill was small.";

  @Test
  void joined_cases_have_their_dockets_in_turn() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Platform not liable, Court of Justice rules",
                "Platforms are not liable, the Court of Justice of the European Union has ruled in"
                    + " joined cases C-82/18 and C-83/18. The first arose when Hugo Mertens sued"
                    + " Streamdeck over songs. In the second, Kestrel sued Brixnet over books.")
            .orgs("Streamdeck", "Kestrel", "Brixnet")
            .persons("Hugo Mertens")
            .with(EntityType.COURT, "Court of Justice of the European Union")
            .with(EntityType.DOCKET, "C-82/18")
            .with(EntityType.DOCKET, "C-83/18")
            .cases();

    assertThat(cases).extracting(LegalCase::docket).containsExactly("C-82/18", "C-83/18");
  }

  @Test
  void a_reference_is_pending_while_only_an_opinion_is_told() {
    LegalCase found =
        SampleArticle.of(
                "Advocate General: used books need permission",
                "Selling used books needs consent, according to Advocate General Ada Moss of the"
                    + " Court of Justice. His opinion in Case C-63/18 concerns a dispute. Kestrel"
                    + " sued Orrery over books. The Court ruled on programs before.")
            .orgs("Kestrel", "Orrery")
            .persons("Ada Moss")
            .with(EntityType.COURT, "Court of Justice")
            .with(EntityType.DOCKET, "C-63/18")
            .onlyCase();

    assertThat(found.docket()).isEqualTo("C-63/18");
    assertThat(found.stage()).isEqualTo(CaseStage.OTHER);
  }

  @Test
  void the_court_is_not_that_of_companies_who_are_in_another_case() {
    LegalCase found =
        SampleArticle.of(
                "Brixnet told to block Streamdeck",
                "The Federal Court has ordered Brixnet to block a site. The order was obtained by"
                    + " Kestrel."
                    + FILLER
                    + " The High Court of Corvania held that Farlink was not to blame.")
            .orgs("Brixnet", "Kestrel", "Farlink", "Streamdeck")
            .with(EntityType.COURT, "Federal Court")
            .with(EntityType.COURT, "High Court of Corvania")
            .cases()
            .get(0);

    assertThat(found.court().name()).isEqualTo("Federal Court");
  }

  @Test
  void who_is_named_as_lead_respondent_is_proceeded_against_by_who_is_called_after_a_trade() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court tells providers to block sites",
                "The court ruled on the requests of Kestrel Films and Farlink. It took a year. In"
                    + " NSD 23 of 2016 the Hollywood-backed film distributor named Tolvo as lead"
                    + " respondent."
                    + FILLER)
            .orgs("Kestrel Films", "Farlink", "Tolvo")
            .with(EntityType.GPE, "Hollywood")
            .with(EntityType.DOCKET, "NSD 23 of 2016")
            .cases();

    assertThat(names(cases.get(0))).containsExactly("Kestrel Films", "Tolvo");
    assertThat(cases.get(0).docket()).isEqualTo("NSD 23 of 2016");
  }

  @Test
  void described_providers_of_headline_and_lead_are_ordered_in_one_case() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court orders telcos to block sites",
                "Kestrel Films has won another round against pirates. The court told 50 carriage"
                    + " service providers to block sites. The application was made by Kestrel"
                    + " Films."
                    + FILLER)
            .orgs("Kestrel Films")
            .cases();

    assertThat(cases).hasSize(1);
  }

  @Test
  void who_sues_elsewhere_does_not_take_the_side_of_who_obtained_the_order() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court orders Brixnet to block site",
                "A court has ordered Brixnet to block a site. The order was obtained by Kestrel,"
                    + " Orrery and Plinth."
                    + FILLER
                    + " In Japan, Farlink and Tolvo sued Brixnet over books.")
            .orgs("Brixnet", "Kestrel", "Orrery", "Plinth", "Farlink", "Tolvo")
            .with(EntityType.GPE, "Japan")
            .cases();

    assertThat(cases.get(0).role()).isEqualTo(CaseRole.PRIMARY);
    assertThat(names(cases.get(0))).containsExactly("Kestrel", "Orrery", "Plinth", "Brixnet");
  }

  @Test
  void the_text_has_the_name_of_a_court_that_the_headline_calls_by_its_country() {
    LegalCase found =
        SampleArticle.of(
                "Corvanian High Court says Brixnet must monitor links",
                "Brixnet has to check links, the Federal Court of Justice has held. Kestrel sued"
                    + " Brixnet over songs."
                    + FILLER)
            .orgs("Kestrel", "Brixnet")
            .with(EntityType.COURT, "Corvanian High Court")
            .with(EntityType.COURT, "Federal Court of Justice")
            .onlyCase();

    assertThat(found.court().name()).isEqualTo("Federal Court of Justice");
  }

  @Test
  void reverse_engineering_is_no_appeal() {
    LegalCase found =
        SampleArticle.of(
                "Kestrel sues makers of reverse engineering project",
                "Kestrel has sued Hugo Mertens over a project that reverse engineered its game. It"
                    + " asks for an injunction."
                    + FILLER)
            .orgs("Kestrel")
            .persons("Hugo Mertens")
            .onlyCase();

    assertThat(found.stage()).isEqualTo(CaseStage.COMPLAINT_FILED);
  }

  @Test
  void the_country_of_a_lawsuit_is_no_opponent() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Kestrel largely loses UK lawsuit against Brixnet",
                "A judge has handed Brixnet a victory. Kestrel had sued over pictures."
                    + FILLER
                    + " Elsewhere, Orrery and Plinth sued Farlink.")
            .orgs("Kestrel", "Brixnet", "Orrery", "Plinth", "Farlink", "Elsewhere")
            .with(EntityType.GPE, "UK")
            .cases();

    assertThat(names(cases.get(0))).containsExactly("Kestrel", "Brixnet");
    assertThat(cases).noneMatch(c -> names(c).contains("Elsewhere"));
  }

  @Test
  void the_founder_of_a_site_and_the_site_are_sued_in_one_case() {
    LegalCase found =
        SampleArticle.of(
                "Streamdeck settles with Kestrel and Orrery",
                "The founder of Streamdeck, Hugo Mertens, has agreed to pay $25 million to the"
                    + " broadcasters. Kestrel and Orrery launched their action against Streamdeck"
                    + " last year."
                    + FILLER)
            .orgs("Streamdeck", "Kestrel", "Orrery")
            .persons("Hugo Mertens")
            .with(EntityType.MONEY, "$25 million")
            .onlyCase();

    assertThat(names(found)).contains("Kestrel", "Orrery", "Streamdeck");
  }

  @Test
  void money_that_is_sued_for_is_damages() {
    LegalCase found =
        SampleArticle.of(
                "Brixnet sued for $2.6 billion",
                "Kestrel and Orrery filed a complaint against Brixnet on Friday. They list many"
                    + " songs."
                    + FILLER)
            .orgs("Kestrel", "Orrery", "Brixnet")
            .with(EntityType.MONEY, "$2.6 billion")
            .onlyCase();

    assertThat(found.relief()).containsExactly("damages");
  }

  @Test
  void who_must_keep_blocking_is_ordered_to_block() {
    LegalCase found =
        SampleArticle.of(
                "Court battle over blocking ends",
                "Brixnet must keep blocking Streamdeck. Kestrel had obtained the injunction in the"
                    + " spring."
                    + FILLER)
            .orgs("Kestrel", "Brixnet", "Streamdeck")
            .onlyCase();

    assertThat(names(found)).containsExactly("Kestrel", "Brixnet");
  }

  @Test
  void a_district_docket_is_of_no_court_of_appeals_that_comes_up_later() {
    LegalCase found =
        SampleArticle.of(
                "Jury finds Brixnet liable for copying",
                "A jury sided with Kestrel. Kestrel had filed a complaint against Brixnet in case"
                    + " 2:21-cv-00811 at the Western District of Corvania."
                    + FILLER
                    + " An award in the dispute is before the Ninth Circuit, to which Brixnet has"
                    + " taken it.")
            .orgs("Kestrel", "Brixnet")
            .with(EntityType.COURT, "Western District of Corvania")
            .withValue(EntityType.COURT, "ca9", "Ninth Circuit")
            .with(EntityType.DOCKET, "2:21-cv-00811")
            .onlyCase();

    assertThat(found.court().name()).isEqualTo("Western District of Corvania");
    assertThat(found.stage()).isEqualTo(CaseStage.VERDICT);
  }

  @Test
  void companies_that_challenge_a_fine_are_on_one_side() {
    LegalCase found =
        SampleArticle.of(
                "EU General Court upholds fine on Kestrel",
                "Kestrel has lost most of its challenge to a fine by the European Commission. The"
                    + " General Court in Luxembourg upheld it. Case T-64/18 was brought by Kestrel"
                    + " and its parent Orrery. The decision is annulled in part.")
            .orgs("Kestrel", "Orrery", "European Commission")
            .withValue(EntityType.COURT, "eu-general-court", "General Court")
            .with(EntityType.DOCKET, "T-64/18")
            .cases()
            .get(0);

    assertThat(names(found)).containsExactly("Kestrel", "Orrery", "European Commission");
  }

  @Test
  void a_trade_body_in_the_headline_settles_for_the_members_of_the_lead() {
    LegalCase found =
        SampleArticle.of(
                "Streamdeck shuts down after settlement with the Film Association",
                "Its owner Hugo Mertens has been in court with Kestrel, Orrery and Plinth for"
                    + " years."
                    + FILLER)
            .orgs("Streamdeck", "Film Association", "Kestrel", "Orrery", "Plinth")
            .persons("Hugo Mertens")
            .onlyCase();

    assertThat(names(found)).contains("Kestrel", "Orrery", "Plinth", "Hugo Mertens");
    assertThat(found.stage()).isEqualTo(CaseStage.SETTLEMENT);
  }

  @Test
  void who_challenges_an_order_is_against_who_asked_for_it() {
    LegalCase found =
        SampleArticle.of(
                "Court upholds blocking order",
                "The court has rejected a challenge from provider Brixnet. The case started when"
                    + " Kestrel and Orrery asked the Federal Court to block a site."
                    + FILLER)
            .orgs("Brixnet", "Kestrel", "Orrery")
            .with(EntityType.COURT, "Federal Court")
            .onlyCase();

    assertThat(names(found)).containsExactlyInAnyOrder("Kestrel", "Orrery", "Brixnet");
  }

  @Test
  void a_company_liable_for_what_its_users_did_is_not_sued_by_it() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Kestrel sues Brixnet",
                "Kestrel sued Brixnet on Monday."
                    + FILLER
                    + " A judge ruled that Farlink is liable for the infringements of its users.")
            .orgs("Kestrel", "Brixnet", "Farlink")
            .cases();

    assertThat(cases).allSatisfy(c -> assertThat(c.caption()).doesNotContain("infringements"));
  }

  @Test
  void a_subpoena_is_asked_of_a_clerk_by_some_and_directed_at_another() {
    LegalCase found =
        SampleArticle.of(
                "Court quashes filmmakers' subpoena",
                "Last year Kestrel, Orrery and Plinth asked the clerk of the District Court in"
                    + " Corvania for a DMCA subpoena directed at Brixnet."
                    + FILLER)
            .orgs("Kestrel", "Orrery", "Plinth", "Brixnet")
            .with(EntityType.COURT, "District Court")
            .with(EntityType.GPE, "Corvania")
            .onlyCase();

    assertThat(found.caption()).isEqualTo("In re Subpoena to Brixnet (Kestrel)");
  }

  @Test
  void who_only_tells_whom_to_sue_is_not_sued() {
    LegalCase found =
        SampleArticle.of(
                "Hugo Mertens must pay Kestrel",
                "A judge found Hugo Mertens liable. Kestrel sued Hugo Mertens on Monday."
                    + FILLER
                    + " It knew of him once a subpoena to Brixnet had revealed his name.")
            .orgs("Kestrel", "Brixnet")
            .persons("Hugo Mertens")
            .onlyCase();

    assertThat(names(found)).containsExactlyInAnyOrder("Kestrel", "Hugo Mertens");
  }

  @Test
  void an_appeal_is_not_of_a_previous_dispute_that_is_told_later() {
    LegalCase found =
        SampleArticle.of(
                "Court rejects default judgment against pirates",
                "The court has dismissed an appeal by Kestrel. It wanted a judgment against 30"
                    + " people."
                    + FILLER
                    + " In a previous dispute, over costs, Kestrel was up against Brixnet.")
            .orgs("Kestrel", "Brixnet")
            .cases()
            .get(0);

    assertThat(names(found)).doesNotContain("Brixnet");
  }

  @Test
  void a_reference_told_after_that_of_the_lead_is_mentioned() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Recording in the cloud is illegal, EU court rules",
                "The Court of Justice of the European Union has ruled in Case C-65/16, Kestrel v"
                    + " Orrery. Kestrel had offered a service."
                    + FILLER
                    + " The Court had ruled on a comparable service in Case C-7/11, in which it"
                    + " found against Brixnet.")
            .orgs("Kestrel", "Orrery", "Brixnet")
            .with(EntityType.COURT, "Court of Justice of the European Union")
            .with(EntityType.DOCKET, "C-65/16")
            .with(EntityType.DOCKET, "C-7/11")
            .cases();

    assertThat(cases)
        .filteredOn(c -> c.role() == CaseRole.PRIMARY)
        .extracting(LegalCase::docket)
        .containsExactly("C-65/16");
  }

  @Test
  void who_admits_liability_is_not_prosecuted() {
    LegalCase found =
        SampleArticle.of(
                "Founder of site settles",
                "Hugo Mertens has admitted liability and agreed to pay $25 million to Kestrel."
                    + FILLER)
            .orgs("Kestrel")
            .persons("Hugo Mertens")
            .with(EntityType.MONEY, "$25 million")
            .onlyCase();

    assertThat(found.kind()).isEqualTo(CaseKind.CIVIL);
  }

  @Test
  void publishers_of_a_body_do_not_sue_it_and_the_fifth_film_is_no_caption() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Court revives songs case",
                "The court has revived a case over songs. Seventeen publishers of the Writers'"
                    + " Association sued the association in June. They made Marauder V and"
                    + " London."
                    + FILLER)
            .orgs("Writers' Association")
            .cases();

    assertThat(cases)
        .allSatisfy(c -> assertThat(names(c)).doesNotContain("Writers' Association"))
        .noneMatch(c -> c.caption().contains("Marauder"));
  }

  @Test
  void a_person_with_whom_there_is_a_settlement_has_not_sued() {
    List<LegalCase> cases =
        SampleArticle.of(
                "Film companies sue over app",
                "Kestrel and Orrery sued five people on Monday."
                    + FILLER
                    + " A settlement with Hugo Mertens led to $150,000.")
            .orgs("Kestrel", "Orrery")
            .persons("Hugo Mertens")
            .with(EntityType.MONEY, "$150,000")
            .cases();

    assertThat(cases)
        .flatExtracting(LegalCase::parties)
        .filteredOn(party -> party.name().equals("Hugo Mertens"))
        .allMatch(party -> party.role() == PartyRole.DEFENDANT);
  }

  private static List<String> names(LegalCase found) {
    return found.parties().stream().map(Party::name).toList();
  }

  @Test
  void a_caption_with_a_docket_at_the_end_is_the_case_of_news_that_names_nobody() {
    LegalCase lawsuit =
        SampleArticle.of(
                "Florist may keep its rose",
                "A florist in Dover may go on selling a rose. Ada Wren on Monday denied a preliminary"
                    + " injunction to Orrery Inc. The plaintiff had asked for money. Orrery Inc. v."
                    + " Delage, No. 2:24-cv-00312, now goes to mediation.")
            .orgs("Orrery Inc.")
            .persons("Ada Wren")
            .with(EntityType.DOCKET, "2:24-cv-00312")
            .onlyCase();
    LegalCase prosecution =
        SampleArticle.of(
                "Two charged over scans",
                "A former librarian and a printer have been charged with selling scans of a museum."
                    + " Both were arrested on Monday. United States v. Marsh, No. 1:24-cr-00162, is"
                    + " before a court in Ohio.")
            .with(EntityType.DOCKET, "1:24-cr-00162")
            .onlyCase();

    assertThat(lawsuit.stage()).isEqualTo(CaseStage.INJUNCTION);
    assertThat(prosecution.caption()).isEqualTo("United States v. Marsh");
    assertThat(prosecution.stage()).isEqualTo(CaseStage.INDICTMENT);
  }

  @Test
  void a_subpoena_keeps_its_caption_when_a_court_has_ruled_on_it() {
    LegalCase found =
        SampleArticle.of(
                "Court lets subpoena stand",
                "The host has to say who put a novel on its servers. A judge refused to quash a"
                    + " subpoena that the estate had obtained. In re Subpoena to Kestrel Hosting"
                    + " LLC, No. 5:24-mc-80017.")
            .orgs("Kestrel Hosting LLC")
            .with(EntityType.DOCKET, "5:24-mc-80017")
            .onlyCase();

    assertThat(found.caption()).isEqualTo("In re Subpoena to Kestrel Hosting");
  }

  @Test
  void who_is_cleared_beside_a_company_that_has_to_pay_is_in_its_case() {
    LegalCase found =
        SampleArticle.of(
                "Jury finds for author",
                "The jurors decided for Agnes Moor. The verdict orders Orrery Books to pay $3"
                    + " million. The author of the novel, Callum Reed, was cleared. Moor v. Orrery"
                    + " Books, No. 1:21-cv-10917, had been revived.")
            .orgs("Orrery Books")
            .persons("Agnes Moor", "Callum Reed")
            .with(EntityType.MONEY, "$3 million")
            .with(EntityType.DOCKET, "1:21-cv-10917")
            .onlyCase();

    assertThat(found.parties())
        .extracting(Party::name)
        .containsExactly("Agnes Moor", "Orrery Books", "Callum Reed");
  }

  @Test
  void the_place_where_somebody_obtained_an_order_is_no_party() {
    assertThat(
            SampleArticle.of(
                    "Archive may publish",
                    "The court on Friday set aside an injunction that the heirs of an announcer had"
                        + " obtained in Oslo. The heirs of Einar Lund claimed rights in his voice.")
                .persons("Einar Lund")
                .with(EntityType.GPE, "Oslo")
                .cases())
        .isEmpty();
  }
}
