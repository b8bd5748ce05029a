package casewire.ingest.read.document;

import casewire.ingest.read.article.Dating;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * Bytes with a name: a file, an entry of an archive, a part of a mail. Its bytes can be read once.
 *
 * @param name file name, without the directories it lies in
 * @param dating how a date without a year is understood
 * @param head the first bytes, at most {@link #HEAD_BYTES}
 * @param bytes all bytes, the head included
 */
public record Document(String name, Dating dating, byte[] head, InputStream bytes) {
  /** How far detection looks. */
  public static final int HEAD_BYTES = 64 * 1024;

  /** Reads the head. */
  public static Document open(String name, Dating dating, InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD_BYTES);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return new Document(name, dating, head, all);
  }

  /** A document that lies in memory. */
  public static Document of(String name, Dating dating, byte[] content) {
    byte[] head = content.length <= HEAD_BYTES ? content : Arrays.copyOf(content, HEAD_BYTES);
    return new Document(name, dating, head, new ByteArrayInputStream(content));
  }

  /** The same document, its text in UTF-8 without a byte order mark. */
  public Document decoded(Detected detected) throws IOException {
    return detected.charset() == null
        ? this
        : new Document(name, dating, head, Utf8Input.of(bytes, detected.charset()));
  }

  /** Whether the head is all there is. */
  public boolean endsWithHead() {
    return head.length < HEAD_BYTES;
  }
}
