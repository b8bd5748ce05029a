package casewire.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  /** Longer than a text has to be for the short cut. */
  private static final String LONG = "The court heard the parties. ".repeat(8);

  private final EventJson<Source> json = new EventJson<>(Source.class);
  private final ObjectMapper jackson = new ObjectMapper();

  @Property
  void text_is_written_as_jackson_writes_it(@ForAll("texts") String text)
      throws JsonProcessingException {
    assertThat(written(text)).isEqualTo(byJackson(text));
  }

  @Test
  void every_character_at_every_place_of_a_word_is_written_as_jackson_writes_it()
      throws JsonProcessingException {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = LONG.substring(0, 128 + c % 8) + (char) c + "!" + (char) c;
      assertThat(written(text)).as("U+%04X", c).isEqualTo(byJackson(text));
    }
  }

  @Test
  void text_of_many_thousand_characters_is_written_whole() throws JsonProcessingException {
    String text = (LONG + "\u201CNo,\u201D she said.\n\n\"\u00A7 512\"\t").repeat(1_000);
    assertThat(written(text)).isEqualTo(byJackson(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.strings().ascii().ofMaxLength(40),
            Arbitraries.strings().withChars("\"\\\n\t\r\b\f/ab\u007F\u0080\u00A7\u2019\u2028"),
            Arbitraries.strings().all().ofMaxLength(20));
    return pieces.list().ofMinSize(1).ofMaxSize(12).map(JsonTextTest::joined);
  }

  private static String joined(List<String> pieces) {
    return String.join(LONG, pieces);
  }

  private String written(String text) {
    return new String(json.write(new Source(text, "", "text", 0)), StandardCharsets.UTF_8);
  }

  private String byJackson(String text) throws JsonProcessingException {
    return "{\"file\":%s,\"sha256\":\"\",\"format\":\"text\",\"index\":0}"
        .formatted(new String(jackson.writeValueAsBytes(text), StandardCharsets.UTF_8));
  }
}
