package casewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  private static List<String> segments(String text) {
    Segments segments = Segments.of(text);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      all.add(text.substring(segments.start(i), segments.end(i)));
    }
    return all;
  }

  @Test
  void letters_and_digits_are_runs_and_every_other_code_point_is_alone() {
    assertThat(segments("MP3s,  été_2 \uD83D\uDE00\uD835\uDC00x"))
        .containsExactly("MP", "3", "s", ",", "été", "_", "2", "\uD83D\uDE00", "\uD835\uDC00", "x");
  }

  @Test
  void combining_marks_and_soft_hyphens_part_runs_and_are_left_to_the_readers() {
    assertThat(segments("cafe\u0301s Micro\u00ADsoft"))
        .containsExactly("cafe", "\u0301", "s", "Micro", "\u00AD", "soft");
  }

  @Test
  void a_run_knows_how_it_is_written() {
    Segments segments = Segments.of("YouTube USA court");
    assertThat(segments.capitals(0)).isEqualTo(2);
    assertThat(segments.hasInnerCapital(0)).isTrue();
    assertThat(segments.hasSmall(1)).isFalse();
    assertThat(segments.hasInnerCapital(1)).isFalse();
    assertThat(segments.capitals(2)).isZero();
  }

  @Test
  void words_that_differ_in_case_alone_have_the_same_hash() {
    Segments segments = Segments.of("Straße straße COURT court");
    assertThat(segments.hash(0)).isEqualTo(segments.hash(1));
    assertThat(segments.hash(2)).isEqualTo(segments.hash(3)).isNotEqualTo(segments.hash(0));
  }

  @Property
  void nothing_but_white_space_lies_between_segments(@ForAll String text) {
    Segments segments = Segments.of(text);
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      assertThat(segments.start(i)).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, segments.start(i))).isBlank();
      assertThat(segments.end(i)).isGreaterThan(segments.start(i));
      at = segments.end(i);
    }
    assertThat(text.substring(at)).isBlank();
  }
}
