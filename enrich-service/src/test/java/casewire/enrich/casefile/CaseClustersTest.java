package casewire.enrich.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Watchlist;
import casewire.events.WatchlistEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CaseClustersTest {
  private static final CaseRules NO_RULES = new CaseRules(Watchlist.EMPTY);

  @RepeatedTest(20)
  void every_case_that_may_hold_a_group_is_near_it(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    CaseClusters clusters = new CaseClusters(NO_RULES);
    for (int i = 0; i < 60; i++) {
      CaseGroup group = group(i, random);
      if (i % 3 == 0 || clusters.all().isEmpty()) {
        clusters.begin(group);
      } else {
        clusters.add(clusters.all().get(random.nextInt(clusters.all().size())), group);
      }
    }
    for (int i = 60; i < 120; i++) {
      CaseGroup group = group(i, random);
      List<String> captions = group.captionKeys();
      assertThat(clusters.near(group, captions))
          .containsAll(
              clusters.all().stream()
                  .filter(c -> c.holds(group) || c.mayHold(group, captions))
                  .toList());
    }
  }

  @Test
  void a_case_of_the_same_caption_in_another_court_is_not_near() {
    CaseClusters clusters = new CaseClusters(NO_RULES);
    for (int i = 0; i < 100; i++) {
      clusters.begin(group("case-" + i, "court-" + i, List.of("us v smith")));
    }
    CaseGroup group = group("us-v-smith", "court-7", List.of("us v smith"));
    assertThat(clusters.near(group, group.captionKeys())).hasSize(1);
  }

  @Test
  void all_cases_are_near_if_the_watchlist_may_join_any() {
    CaseClusters clusters =
        new CaseClusters(
            new CaseRules(
                Watchlist.of(
                    List.of(
                        new WatchlistEntry(
                            "one",
                            null,
                            List.of("two"),
                            List.of(),
                            null,
                            null,
                            null,
                            List.of())))));
    clusters.begin(group("one", "nysd", List.of()));
    CaseGroup two = group("two", "cand", List.of());
    assertThat(clusters.near(two, List.of())).hasSize(1);
  }

  private static CaseGroup group(int number, Random random) {
    List<String> captions = new ArrayList<>();
    for (String caption : List.of("us v smith", "acme v roe", "in re roe")) {
      if (random.nextInt(3) == 0) {
        captions.add(caption);
      }
    }
    String court = any(random, "nysd", "cand", null);
    String docket = any(random, "1:22-cv-00001", "22-cv-00001", "3:22-cv-00002", null, null);
    return new CaseGroup(
        "case-%03d@%s@%s".formatted(number, court, docket),
        "case-%03d".formatted(number),
        court,
        docket,
        captions,
        any(random, List.of(), List.of("acme"), List.of("united states")),
        any(random, List.of(), List.of("roe"), List.of("john roe")),
        1,
        null);
  }

  private static CaseGroup group(String id, String court, List<String> captions) {
    return new CaseGroup(
        id + "@" + court + "@", id, court, null, captions, List.of(), List.of(), 1, null);
  }

  @SafeVarargs
  private static <T> T any(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
