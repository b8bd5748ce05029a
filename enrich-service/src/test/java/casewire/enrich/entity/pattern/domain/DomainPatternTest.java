package casewire.enrich.entity.pattern.domain;

import static casewire.events.EntityType.DOMAIN;
import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.pattern.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainPatternTest {
  @ParameterizedTest
  @CsvSource({
    "The site Suprnova.org closed.,Suprnova.org,suprnova.org",
    "See https://www.example.co.uk/path?x=1 now.,www.example.co.uk,www.example.co.uk",
    "Write to abuse@torrents.to.,torrents.to,torrents.to",
    "Domains like 1337x.to fell.,1337x.to,1337x.to",
    "It (kat.cr) moved.,kat.cr,kat.cr",
    "A channel at t.me/films.,t.me,t.me"
  })
  void a_host_name_is_found_without_its_scheme_path_or_user(
      String text, String host, String value) {
    assertThat(Examples.texts(DOMAIN, text)).containsExactly(host);
    assertThat(Examples.values(DOMAIN, text)).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It ended.In the end it did.",
        "At 5 p.m. in the U.S. and the U.K.",
        "e.g. this, i.e. that",
        "Written in ASP.NET and Node.js.",
        "The file setup.exe and film.avi.",
        "Under co.uk you may register.",
        "Version 2.0 of it."
      })
  void abbreviations_files_and_missing_spaces_are_no_hosts(String text) {
    assertThat(Examples.texts(DOMAIN, text)).isEmpty();
  }

  @Test
  void a_host_inside_a_caption_is_a_host_too() {
    assertThat(Examples.find(Examples.document("In Amazon.com v. Doe 1 it won.")))
        .extracting(found -> found.type().name())
        .containsExactly("CITATION", "DOMAIN");
  }
}
