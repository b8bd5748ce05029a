package casewire.enrich.entity.lexicon.compile;

import casewire.events.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The text files of words and names: one entry a line, remarks after {@code #}. */
final class KnowledgeSources {
  /**
   * A file of names: a name a line, canonical first, its other forms behind bars.
   *
   * @param type what the names are; null for what looks like a name and is none
   * @param faint whether its names are so many that one of them alone says little
   */
  record NameFile(String file, EntityType type, boolean faint) {
    NameFile(String file, EntityType type) {
      this(file, type, false);
    }
  }

  /** In order of precedence: the first file that has a name says what it is. */
  static final List<NameFile> NAME_FILES =
      List.of(
          new NameFile("offices", EntityType.ROLE),
          new NameFile("not-names", null),
          new NameFile("countries", EntityType.GPE),
          new NameFile("states", EntityType.GPE),
          new NameFile("places", EntityType.GPE),
          new NameFile("agencies", EntityType.ORG),
          new NameFile("piracy", EntityType.ORG),
          new NameFile("companies", EntityType.ORG),
          new NameFile("media", EntityType.ORG),
          new NameFile("works", EntityType.WORK),
          new NameFile("cities", EntityType.GPE),
          new NameFile("towns", EntityType.GPE, true));

  private final Path folder;
  private final MessageDigest digest;

  KnowledgeSources(Path folder) {
    this.folder = folder;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The entries of a file, which from now on counts for {@link #hash}.
   *
   * @throws IOException if there is no such file
   */
  List<String> lines(String file) throws IOException {
    byte[] content = Files.readAllBytes(folder.resolve(file + ".txt"));
    digest.update(content);
    return new String(content, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** SHA-256, in hexadecimal digits, of the files read so far, in the order of reading. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
