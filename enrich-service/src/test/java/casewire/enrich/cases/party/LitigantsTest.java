package casewire.enrich.cases.party;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LitigantsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inner House",
        "Court of Session",
        "Ninth Circuit",
        "Danish",
        "DMCA",
        "Patents Act"
      })
  void a_court_a_statute_or_an_origin_cannot_litigate(String name) {
    assertThat(Litigants.canBe(PartyName.unrecognized(name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meridian House",
        "Chamber of Commerce",
        "Circuit City",
        "Danish Union",
        "Patent Office"
      })
  void an_organisation_can_whatever_words_its_name_has(String name) {
    assertThat(Litigants.canBe(PartyName.unrecognized(name))).isTrue();
  }

  @Test
  void a_person_called_like_an_origin_can_litigate() {
    assertThat(Litigants.canBe(name(EntityType.PERSON, "French"))).isTrue();
  }

  @Test
  void an_organisation_in_short_is_not_its_own_opponent() {
    PartyName full = name(EntityType.ORG, "Arden of America");
    assertThat(Litigants.areSame(full, name(EntityType.ORG, "Arden"))).isTrue();
    assertThat(Litigants.areSame(full, name(EntityType.ORG, "Ard"))).isFalse();
  }

  private static PartyName name(EntityType type, String name) {
    List<Span> mentions = List.of(new Span(0, name.length()));
    return PartyName.of(new RecognizedEntity(name, type, name, null, null, null, null, mentions));
  }
}
