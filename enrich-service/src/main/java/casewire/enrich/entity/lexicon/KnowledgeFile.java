package casewire.enrich.entity.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The words and names as the build leaves them in the jar: arrays that are used as they lie, so
 * that loading is copying.
 *
 * <p>The file begins with {@value #MAGIC} in ASCII, the version of this layout, the SHA-256 of the
 * text files that it was made from, and the CRC-32 of what follows; then come the arrays, each
 * behind its length. Numbers are big-endian.
 *
 * @param sources SHA-256 of the text files in order, in hexadecimal digits
 * @param alphabet letters of the words, folded, in order
 * @param wordArcs transitions of the words' {@link Automaton}
 * @param classSets sets of {@link WordClass}es in use, as bits
 * @param classSetOf index of its classes, by the word's number
 * @param nameArcs transitions of the names' {@link Automaton}, over the words' numbers + 1
 * @param writings {@link Writing} by the name's number
 * @param canonical offset in {@code pool} of the name's canonical form
 * @param kinds {@link Gazetteer#kind} by the name's number
 * @param pool canonical forms, a line feed after each
 */
public record KnowledgeFile(
    String sources,
    char[] alphabet,
    int wordRoot,
    long[] wordArcs,
    long[] classSets,
    char[] classSetOf,
    int nameRoot,
    long[] nameArcs,
    int[] writings,
    int[] canonical,
    byte[] kinds,
    String pool) {

  private static final String MAGIC = "CWGZ";
  private static final int LAYOUT = 1;
  private static final int DIGEST = 32;
  private static final int HEADER = MAGIC.length() + Integer.BYTES + DIGEST + Integer.BYTES;

  /** The file's bytes, the same for the same arrays. */
  public byte[] toBytes() {
    ByteArrayOutputStream arrays = new ByteArrayOutputStream();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(arrays);
        DataOutputStream header = new DataOutputStream(file)) {
      chars(out, alphabet);
      longs(out, wordArcs);
      longs(out, classSets);
      chars(out, classSetOf);
      longs(out, nameArcs);
      ints(out, writings);
      ints(out, canonical);
      bytes(out, kinds);
      bytes(out, pool.getBytes(StandardCharsets.UTF_8));
      ints(out, new int[] {wordRoot, nameRoot});
      header.writeBytes(MAGIC);
      header.writeInt(LAYOUT);
      header.write(HexFormat.of().parseHex(sources));
      header.writeInt(checksum(ByteBuffer.wrap(arrays.toByteArray())));
      arrays.writeTo(header);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return file.toByteArray();
  }

  private static void chars(DataOutputStream out, char[] array) throws IOException {
    out.writeInt(array.length);
    for (char each : array) {
      out.writeChar(each);
    }
  }

  private static void longs(DataOutputStream out, long[] array) throws IOException {
    out.writeInt(array.length);
    for (long each : array) {
      out.writeLong(each);
    }
  }

  private static void ints(DataOutputStream out, int[] array) throws IOException {
    out.writeInt(array.length);
    for (int each : array) {
      out.writeInt(each);
    }
  }

  private static void bytes(DataOutputStream out, byte[] array) throws IOException {
    out.writeInt(array.length);
    out.write(array);
  }

  /**
   * The arrays of a file.
   *
   * @throws IllegalStateException if it is of another layout or damaged: the jar is broken
   */
  static KnowledgeFile of(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    byte[] magic = new byte[MAGIC.length()];
    byte[] digest = new byte[DIGEST];
    if (file.length < HEADER
        || !new String(take(in, magic), StandardCharsets.US_ASCII).equals(MAGIC)
        || in.getInt() != LAYOUT) {
      throw new IllegalStateException("no words and names of layout " + LAYOUT);
    }
    take(in, digest);
    if (in.getInt() != checksum(in.slice())) {
      throw new IllegalStateException("the words and names are damaged: wrong checksum");
    }
    char[] alphabet = chars(in);
    long[] wordArcs = longs(in);
    long[] classSets = longs(in);
    char[] classSetOf = chars(in);
    long[] nameArcs = longs(in);
    int[] writings = ints(in);
    int[] canonical = ints(in);
    byte[] kinds = bytes(in);
    String pool = new String(bytes(in), StandardCharsets.UTF_8);
    int[] roots = ints(in);
    return new KnowledgeFile(
        HexFormat.of().formatHex(digest),
        alphabet,
        roots[0],
        wordArcs,
        classSets,
        classSetOf,
        roots[1],
        nameArcs,
        writings,
        canonical,
        kinds,
        pool);
  }

  private static byte[] take(ByteBuffer in, byte[] array) {
    in.get(array);
    return array;
  }

  private static char[] chars(ByteBuffer in) {
    char[] array = new char[in.getInt()];
    in.asCharBuffer().get(array);
    in.position(in.position() + array.length * Character.BYTES);
    return array;
  }

  private static long[] longs(ByteBuffer in) {
    long[] array = new long[in.getInt()];
    in.asLongBuffer().get(array);
    in.position(in.position() + array.length * Long.BYTES);
    return array;
  }

  private static int[] ints(ByteBuffer in) {
    int[] array = new int[in.getInt()];
    in.asIntBuffer().get(array);
    in.position(in.position() + array.length * Integer.BYTES);
    return array;
  }

  private static byte[] bytes(ByteBuffer in) {
    return take(in, new byte[in.getInt()]);
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
