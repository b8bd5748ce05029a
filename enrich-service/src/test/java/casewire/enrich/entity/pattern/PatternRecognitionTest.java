package casewire.enrich.entity.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternRecognitionTest {
  @Test
  void quantities_and_identifiers_come_in_text_order() {
    Document document =
        Examples.document(
            "On Jan. 5, 2012 the court in case 1:12-cr-00003 ordered $5 million under 17 U.S.C. § 506.");

    assertThat(Examples.find(document))
        .extracting(Found::type)
        .containsExactly(EntityType.DATE, EntityType.DOCKET, EntityType.MONEY, EntityType.STATUTE);
  }

  @Test
  void offsets_after_an_emoji_are_those_of_the_text() {
    Document document =
        Examples.document("\uD83C\uDDEF\uD83C\uDDF5 publishers want 460 million yen \uD83D\uDCB4.");

    assertThat(Examples.find(document))
        .extracting(found -> document.textOf(found.span()))
        .containsExactly("460 million yen");
  }

  @Property(tries = 2000)
  void any_text_is_read_without_failing_and_nothing_overlaps_but_hosts_in_captions(
      @ForAll("texts") String text) {
    Document document = Examples.document(text);

    List<Found> all = Examples.find(document);

    Span before = new Span(0, 0);
    for (Found found : all) {
      assertThat(document.textOf(found.span()))
          .isNotBlank()
          .isEqualTo(document.textOf(found.span()).strip());
      boolean hostInCaption = found.type() == EntityType.DOMAIN && before.contains(found.span());
      assertThat(hostInCaption || !found.span().overlaps(before)).isTrue();
      before = hostInCaption ? before : found.span();
    }
  }

  /** Quadratic time would show here as a test that does not end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ",
        "A v. B ",
        "A of ",
        "(",
        "1,",
        "$1 ",
        "a.",
        "\u00a7 5 ",
        "May ",
        "\ud83d\ude00",
        "\u0301",
        "\u05d0",
        "Act of the "
      })
  void a_text_of_nothing_but_triggers_is_read_to_its_end(String trigger) {
    Document document =
        Examples.document(trigger.repeat(300_000 / trigger.length()) + " $5 million");

    assertThat(Examples.find(document))
        .last()
        .satisfies(found -> assertThat(document.textOf(found.span())).endsWith("$5 million"));
  }

  @Property(tries = 500)
  void the_same_text_always_gives_the_same(@ForAll("texts") String text) {
    assertThat(Examples.find(Examples.document(text)))
        .isEqualTo(Examples.find(Examples.document(text)));
  }

  /** Any characters at all, and the pieces that set recognisers off, in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "$",
            "£",
            "€",
            "US$",
            "5",
            "27",
            "2004",
            "1:20",
            "-",
            "–",
            "cr",
            "00018",
            "/",
            ".",
            ",",
            "(",
            ")",
            "[",
            "]",
            "§",
            "v.",
            "v",
            "In re",
            "Inc.",
            "Smith",
            "of",
            "the",
            "and",
            "to",
            "a",
            "million",
            "bn",
            "yen",
            "kroner",
            "cents",
            "January",
            "May",
            "Tuesday",
            "last",
            "week",
            "ago",
            "years",
            "two",
            "and a half",
            "summer",
            "U.S.",
            "U.S.C.",
            "F.3d",
            "EWHC",
            "ECLI",
            ":",
            "C",
            "18",
            "Directive",
            "Article",
            "Section",
            "Act",
            "title",
            "No.",
            "Case",
            "令和",
            "年",
            "号",
            "第",
            "\n",
            " ",
            " ",
            " ",
            "\u00a0",
            "\u202e",
            "\u05d0",
            "\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "'s",
            "org",
            "early",
            "end",
            "old",
            "half",
            "hundreds of",
            "several",
            "99999999999999999999999999");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        pieces.list().ofMaxSize(25).map(list -> String.join("", list)),
        pieces.list().ofMaxSize(25).map(list -> String.join(" ", list)));
  }
}
