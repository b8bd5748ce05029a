package casewire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.Enricher;
import casewire.events.CaseRole;
import casewire.events.LegalCase;
import casewire.events.RawArticle;
import casewire.ingest.publish.RawArticles;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases that somebody sees who tries the samples. */
class SampleCasesTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @Test
  void a_sample_about_one_case_is_tagged_with_that_case() throws IOException {
    assertThat(read())
        .contains(
            "Ebook store must name readers who shared keys, judge rules | Tallow Press v. Pagemoor | ruling",
            "Harbour Films Sues Reelbarn Over Leaked Screeners | Harbour Films v. Reelbarn | complaint-filed",
            "Second Circuit Revives Photographer's Claim Against Wallpaper App | Ferrant v. Glowpane | appeal",
            "Tea House and Tea Barn Settle Their Quarrel | Old Quay Trading Company v. Quarry Goods | settlement",
            "Two Charged in Scheme to Sell Museum's Scans as Posters | United States v. Keel | indictment",
            "Bakery may keep its \"Croissant of Liberty\" | Liberty Crust v. Delacroix | injunction",
            "Jury finds for author in lighthouse diary dispute | Thorwald v. Meridian House | verdict",
            "General Court annuls trade mark for the shape of a biscuit | Zlatorog v. EUIPO | ruling",
            "Rotterdam Man Pleads Guilty to Selling 40,000 Set-Top Boxes | Netherlands v. Kuiper | plea",
            "Satellite dealer gets 27 months for pirate television | R v Llewellyn | sentencing",
            "Operator of film archive sentenced to 18 months | United States v. Velko | sentencing",
            "Seed bank sued over the name of an apple | Greenmantle Orchards v. Champlain Seed Bank | complaint-filed",
            "Widow of puppet maker loses patent appeal | Lund v. Marlow Toys | appeal");
  }

  @Test
  void no_case_is_made_of_the_places_where_something_was_decided() throws IOException {
    assertThat(read()).noneMatch(line -> line.contains("Oslo v."));
  }

  /** Headline, captions of the cases, and stage of that which the article is about. */
  private static List<String> read() throws IOException {
    Enricher enricher = Enricher.standard();
    List<String> lines = new ArrayList<>();
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.sorted().toList()) {
        articles(sample).forEach(article -> lines.add(line(article, enricher)));
      }
    }
    return lines;
  }

  private static List<RawArticle> articles(Path file) throws IOException {
    RawArticles raw = RawArticles.of(file);
    List<RawArticle> articles = new ArrayList<>();
    try (InputStream content = Files.newInputStream(file)) {
      StandardFileReader.with(ReadLimits.defaults())
          .read(
              content,
              Files.size(file),
              raw.name(),
              raw.modified(),
              read -> {
                if (read instanceof ReadArticle article) {
                  articles.add(raw.raw(article));
                }
              });
    }
    return articles;
  }

  private static String line(RawArticle article, Enricher enricher) {
    List<LegalCase> cases = enricher.enrich(article).cases();
    String stage =
        cases.stream()
            .filter(found -> found.role() == CaseRole.PRIMARY)
            .map(found -> found.stage().key())
            .findFirst()
            .orElse("none");
    String captions = String.join(", ", cases.stream().map(LegalCase::caption).toList());
    return String.join(" | ", article.headline(), captions, stage);
  }
}
