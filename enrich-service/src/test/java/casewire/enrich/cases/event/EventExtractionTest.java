package casewire.enrich.cases.event;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.cases.SampleArticle;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.PhraseTable;
import casewire.enrich.cases.reading.Reading;
import casewire.events.EntityType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventExtractionTest {
  private static final PhraseTable<EventTerm> TERMS = LitigationTerms.load();

  private static List<LitigationEvent> events(SampleArticle article) {
    Reading reading = article.reading();
    NounGroups groups = NounGroups.of(reading);
    return new EventExtraction(reading, groups, Officials.of(reading, groups))
        .events(TERMS.in(reading));
  }

  private static String names(List<PartyName> side) {
    return side.stream().map(PartyName::text).collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Arden sued Birch.', Arden, Birch",
    "'Arden is suing Birch over chips.', Arden, Birch",
    "'Birch was sued by Arden.', Arden, Birch",
    "'Birch is being sued by Arden and Cedar.', Arden+Cedar, Birch",
    "'Arden has taken Birch to court.', Arden, Birch",
    "'Arden filed a complaint against Birch.', Arden, Birch",
    "'Arden and Cedar have launched legal action against Birch.', Arden+Cedar, Birch",
    "'Birch faces a lawsuit from Arden.', Arden, Birch",
    "'The lawsuit brought by Arden against Birch goes on.', Arden, Birch",
    "'Arden asked a court to stop Birch from selling.', Arden, Birch",
    "'The case pits the retailer Arden against Birch.', Arden, Birch",
    "'Arden teamed up with Cedar to sue Birch.', Arden+Cedar, Birch",
    "'Together with Cedar, Arden sued Birch.', Arden+Cedar, Birch",
    "'Arden settled with Birch.', Birch, Arden",
    "'Birch agreed to pay $4m to Arden.', Arden, Birch",
    "'A judge ordered Birch to pay Arden.', Arden, Birch",
    "'Birch loses its fight with Arden.', Arden, Birch",
    "'The jury sided with Arden against Birch.', Arden, Birch",
    "'Arden obtained a subpoena directed at Birch.', Arden, Birch",
    "'Two growers asked the court to stop Birch from selling.', Two growers, Birch",
    "'The growers were sued by Arden.', Arden, growers",
    "'The court said that Birch had breached the rights of Arden.', Arden, Birch"
  })
  void tells_who_proceeds_against_whom(String text, String claimants, String targets) {
    LitigationEvent told =
        events(SampleArticle.of(text).orgs("Arden", "Birch", "Cedar")).stream()
            .filter(LitigationEvent::hasBothSides)
            .findFirst()
            .orElseThrow();
    assertThat(names(told.claimants())).isEqualTo(claimants);
    assertThat(names(told.targets())).isEqualTo(targets);
  }

  @ParameterizedTest
  @CsvSource({
    "'Ann Hale was sentenced to two years.'",
    "'Ann Hale pleaded guilty.'",
    "'A jury convicted Ann Hale.'",
    "'A jury has found Ann Hale guilty of fraud.'",
    "'Police arrested Ann Hale in May.'",
    "'Prosecutors charged Ann Hale with fraud.'",
    "'Ann Hale, who set up Arden, was jailed.'",
    "'The trial of Ann Hale opened.'",
    "'Ann Hale stood trial.'"
  })
  void tells_who_is_prosecuted(String text) {
    assertThat(events(SampleArticle.of(text).persons("Ann Hale").orgs("Arden")))
        .anySatisfy(event -> assertThat(names(event.targets())).isEqualTo("Ann Hale"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Arden could sue Birch.', HYPOTHETICAL",
    "'Arden has not sued Birch.', NEGATED",
    "'Arden is about to sue Birch.', FUTURE",
    "'Arden had previously sued Birch.', BACKGROUND",
    "'Arden sued Birch last year.', EARLIER",
    "'Arden sued Birch.', FACT"
  })
  void tells_a_fact_from_what_may_be_or_was(String text, Modality modality) {
    SampleArticle article =
        SampleArticle.of(text).orgs("Arden", "Birch").with(EntityType.DATE, "last year");
    assertThat(events(article)).first().returns(modality, LitigationEvent::modality);
  }

  @Test
  void judges_and_lawyers_are_no_parties() {
    List<LitigationEvent> events =
        events(
            SampleArticle.of("Judge Ann Hale sentenced Bo Lind.").persons("Ann Hale", "Bo Lind"));
    assertThat(names(events.get(0).targets())).isEqualTo("Bo Lind");
    assertThat(events.get(0).claimants()).isEmpty();
  }

  @Test
  void the_name_before_a_noun_only_describes_it() {
    LitigationEvent event =
        events(SampleArticle.of("Arden user sues Birch", "").orgs("Arden", "Birch")).get(0);
    assertThat(event.claimants()).allMatch(PartyName::described);
  }
}
