package casewire.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ArticleIdTest {
  @Test
  void the_id_of_an_article_stays_what_it_was_in_every_version() {
    assertThat(ArticleId.of("Studio Sues", "It  said\u00A0so.\n\nTwice."))
        .isEqualTo("7ade2fe077416c622b0fe96cff16b6d3");
  }

  @Test
  void composed_and_decomposed_letters_give_the_same_id() {
    assertThat(ArticleId.of("Zo\u00EB", "Caf\u00E9"))
        .isEqualTo(ArticleId.of("Zoe\u0308", "Cafe\u0301"));
  }

  @Property
  void short_cuts_never_change_an_id(
      @ForAll("texts") String headline, @ForAll("texts") String body) {
    assertThat(ArticleId.of(headline, body)).isEqualTo(asDefined(headline, body));
  }

  @Test
  void no_character_changes_its_id_by_a_short_cut() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "a" + (char) c + "e\u0301 " + (char) c;
      assertThat(ArticleId.of((char) c + "b", text))
          .as("U+%04X", c)
          .isEqualTo(asDefined((char) c + "b", text));
    }
  }

  @Test
  void no_character_taken_as_composed_is_changed_by_a_neighbour() {
    for (int c = 0; c < 0x2100; c++) {
      String text = "e" + (char) c + "\u2014" + (char) c;
      assertThat(ArticleId.of("", text)).as("U+%04X", c).isEqualTo(asDefined("", text));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii(),
        Arbitraries.strings().all(),
        Arbitraries.strings()
            .withChars(" \t\n\u00A0\u2028\u3000\u001C\u0085ab\u00E9\u2019\u2014\u2026")
            .withChars("e\u0301\u0308\u1100\u1161\u212B\uD834\uDD5E\uFB1D"));
  }

  /** The definition, word for word. */
  private static String asDefined(String headline, String body) {
    String content = plain(headline) + "\n" + plain(body);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        out.append(gap && out.length() > 0 ? " " : "").append(c);
      }
      gap = space;
    }
    return out.toString();
  }
}
