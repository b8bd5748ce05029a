package casewire.enrich.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KnowledgeFileTest {
  private static final KnowledgeFile FILE =
      new KnowledgeFile(
          "ab".repeat(32),
          new char[] {'a', 'ł'},
          3,
          new long[] {0, Long.MIN_VALUE, 7},
          new long[] {1L << 41},
          new char[] {0, 1},
          5,
          new long[] {9},
          new int[] {2, -1},
          new int[] {0, 4},
          new byte[] {-3},
          "Łódź\n");

  @Test
  void what_is_written_is_read_again() {
    KnowledgeFile read = KnowledgeFile.of(FILE.toBytes());
    assertThat(read).usingRecursiveComparison().isEqualTo(FILE);
  }

  @Test
  void a_damaged_file_is_refused() {
    byte[] bytes = FILE.toBytes();
    bytes[bytes.length - 10] ^= 1;
    assertThatThrownBy(() -> KnowledgeFile.of(bytes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void a_file_of_another_layout_is_refused() {
    byte[] bytes = FILE.toBytes();
    bytes[7]++;
    assertThatThrownBy(() -> KnowledgeFile.of(bytes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("layout");
    assertThatThrownBy(() -> KnowledgeFile.of(new byte[3]))
        .isInstanceOf(IllegalStateException.class);
  }
}
