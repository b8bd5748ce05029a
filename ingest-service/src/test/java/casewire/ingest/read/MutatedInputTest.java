package casewire.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens to a file of any format, its reader ends, and says what it found. */
class MutatedInputTest {
  /**
   * One case is a run of mutations, so that jqwik's own work is small beside that of the readers.
   */
  private static final int MUTATIONS_A_CASE = 20;

  private static final ReadLimits LIMITS =
      new ReadLimits(1 << 16, 1 << 18, 1 << 18, 1 << 10, 4, 100, 50, 64, Duration.ofSeconds(20));

  private static final StandardFileReader READER = StandardFileReader.with(LIMITS);
  private static final List<Dropped> SAMPLES = samples();

  /**
   * Set before the first case; a file of its own for the readers, in memory where there is
   * /dev/shm.
   */
  private static final Path FILE = scratch();

  @BeforeContainer
  static void samplesAreThere() {
    assertThat(SAMPLES).hasSizeGreaterThan(10);
  }

  @AfterContainer
  static void removeFile() throws IOException {
    Files.deleteIfExists(FILE);
  }

  @Property(tries = 1100, shrinking = ShrinkingMode.OFF)
  void a_mutated_file_is_read_to_its_end(@ForAll("cases") Case mutated) throws IOException {
    Random random = new Random(mutated.seed());
    for (int i = 0; i < MUTATIONS_A_CASE; i++) {
      byte[] bytes = mutate(mutated.sample().content(), random);
      Files.write(FILE, bytes);
      Checked records = new Checked();

      READER.read(FILE, mutated.sample().name(), Dropped.MODIFIED, records::take);

      assertThat(records.count).isPositive();
    }
  }

  private static long halfPairs(String text) {
    return text.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE).count();
  }

  /** A file and the seed of what is done to it. */
  record Case(Dropped sample, long seed) {
    @Override
    public String toString() {
      return sample.name() + ", seed " + seed;
    }
  }

  /** Holds each record to what is promised of all. */
  private static final class Checked {
    private int count;

    void take(ReadRecord record) {
      assertThat(record.index()).isEqualTo(count);
      if (record instanceof ReadArticle article) {
        assertThat(article.body()).isNotBlank();
        assertThat(halfPairs(article.headline() + article.body())).isZero();
      } else if (record instanceof BrokenRecord broken) {
        assertThat(broken.reason()).isNotBlank();
        assertThat(broken.message()).isNotBlank();
        assertThat(broken.raw().length).isLessThanOrEqualTo(LIMITS.rawBytes());
        assertThat(broken.rawSize()).isGreaterThanOrEqualTo(broken.raw().length);
      }
      count++;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(Arbitraries.of(SAMPLES), Arbitraries.longs()).as(Case::new);
  }

  private static byte[] mutate(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int times = 1 + random.nextInt(8);
    for (int i = 0; i < times && bytes.length > 0; i++) {
      bytes = mutateOnce(bytes, random);
    }
    return bytes;
  }

  private static byte[] mutateOnce(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
    switch (random.nextInt(7)) {
      case 0:
        bytes[at] = (byte) random.nextInt(256);
        return bytes;
      case 1:
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
      case 2:
        return Arrays.copyOf(bytes, at);
      case 3:
        return joined(
            Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
      case 4:
        return joined(
            Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
      case 5:
        bytes[at] = (byte) "\"<>{}[]\n,:-=\0".charAt(random.nextInt(13));
        return bytes;
      default:
        Dropped other = SAMPLES.get(random.nextInt(SAMPLES.size()));
        int from = random.nextInt(other.content().length);
        int to = Math.min(other.content().length, from + length);
        byte[] inserted = Arrays.copyOfRange(other.content(), from, to);
        return joined(
            joined(Arrays.copyOf(bytes, at), inserted),
            Arrays.copyOfRange(bytes, at, bytes.length));
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + second.length);
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  private static List<Dropped> samples() {
    try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
      return files.sorted().map(MutatedInputTest::dropped).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dropped dropped(Path file) {
    try {
      return Dropped.file(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path scratch() {
    try {
      Path memory = Path.of("/dev/shm");
      return Files.isWritable(memory)
          ? Files.createTempFile(memory, "mutated", null)
          : Files.createTempFile("mutated", null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
