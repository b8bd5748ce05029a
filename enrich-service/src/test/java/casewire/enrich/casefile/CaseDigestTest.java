package casewire.enrich.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Watchlist;
import casewire.events.CaseFile;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseDigestTest {
  private final Random random = new Random(7);

  @Test
  void what_was_added_and_taken_out_again_leaves_no_trace() {
    List<CaseReport> reports = reports(200);
    List<CaseReport> kept = reports.subList(0, 80);
    CaseDigest digest = new CaseDigest();
    kept.forEach(digest::mayBeFirst);
    List<CaseReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    shuffled.forEach(digest::add);
    reports.subList(80, 200).forEach(digest::remove);
    CaseDigest expected = new CaseDigest();
    reports.forEach(expected::mayBeFirst);
    kept.forEach(expected::add);
    assertThat(file(digest)).isEqualTo(file(expected));
    assertThat(digest.reports()).isEqualTo(80);
  }

  @Test
  void a_report_that_is_added_twice_counts_once() {
    CaseDigest digest = new CaseDigest();
    for (CaseReport report : reports(30)) {
      digest.add(report);
      digest.add(report);
    }
    assertThat(digest.reports()).isEqualTo(30);
    assertThat(digest.articleIds.count("article-1")).isEqualTo(1);
  }

  @Test
  void the_oldest_report_is_an_undated_one_if_there_is_any() {
    CaseDigest digest = new CaseDigest();
    digest.add(report(1, "2020-01-01"));
    digest.add(report(2, null));
    digest.add(report(3, "2010-01-01"));
    assertThat(digest.oldest().articleId()).isEqualTo("article-2");
    assertThat(digest.firstSeen()).isEqualTo("2010-01-01");
  }

  private static CaseFile file(CaseDigest digest) {
    return new CaseFileDraft("id", List.of(), new CaseRules(Watchlist.EMPTY), digest).file();
  }

  private List<CaseReport> reports(int count) {
    List<CaseReport> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(
          report(i, random.nextInt(5) == 0 ? null : "20%02d-05-01".formatted(random.nextInt(20))));
    }
    return reports;
  }

  private CaseReport report(int number, String published) {
    return new CaseReport(
        "article-" + number,
        "Headline " + number,
        published,
        "acme-v-roe",
        any("Acme v. Roe", "Acme Inc. v. Roe", "In re Roe"),
        any(CaseKind.CIVIL, CaseKind.CRIMINAL),
        List.of(
            new Party(any("Acme", "Acme Inc.", "Beta"), PartyRole.PLAINTIFF, "e1"),
            new Party(any("Roe", "John Roe"), any(PartyRole.DEFENDANT, null), null)),
        any(new Court("nysd", "S.D.N.Y.", "US"), new Court(null, "a court", null), null),
        any("1:22-cv-1", "22-cv-1", null),
        any(CaseStage.RULING, CaseStage.APPEAL, null),
        any("2019-03-02", null),
        List.of(any("fraud", "defamation")),
        List.of(any("damages", "injunction")),
        List.of());
  }

  @SafeVarargs
  private <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
