package casewire.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompactIdsTest {
  private static final int MANY = 1_000_000;

  @Property(tries = 200)
  void it_holds_what_a_hash_map_holds(@ForAll long seed, @ForAll @IntRange(max = 5_000) int size) {
    Random random = new Random(seed);
    CompactIds ids = new CompactIds();
    Map<Hash128, Integer> expected = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Hash128 id = new Hash128(random.nextLong(), random.nextInt(4));
      assertThat(ids.add(id)).isEqualTo(expected.putIfAbsent(id, 0) == null);
      if (i % 3 == 0) {
        ids.count(id, i);
        expected.put(id, i);
      }
    }
    assertThat(ids.size()).isEqualTo(expected.size());
    expected.forEach(
        (id, count) -> {
          assertThat(ids.contains(id)).isTrue();
          assertThat(ids.count(id)).isEqualTo(count);
        });
    assertThat(ids.contains(new Hash128(random.nextLong(), 7))).isFalse();
  }

  @Test
  void an_id_takes_no_more_than_26_bytes() {
    Random random = new Random(1);
    CompactIds ids = new CompactIds();
    for (int i = 0; i < MANY; i++) {
      ids.add(new Hash128(random.nextLong(), random.nextLong()));
    }
    double each = (double) ids.bytes() / MANY;
    System.out.printf("compact ids: %.1f bytes an id at %d ids%n", each, MANY);
    assertThat(each).isBetween(16.0, 26.0);
  }
}
