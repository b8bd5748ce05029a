package casewire.enrich.entity.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Everything the recogniser knows before it reads an article: words and names. Immutable. The text
 * files among this package's resources are its source; the build compiles them into one binary file
 * (see {@link casewire.enrich.entity.lexicon.compile.KnowledgeCompiler}).
 */
public record Knowledge(Lexicon lexicon, Gazetteer gazetteer) {
  /** The compiled file's name, beside this class. */
  public static final String FILE = "knowledge.bin";

  /**
   * Reads the compiled file.
   *
   * @throws IllegalStateException if it is missing or damaged
   */
  public static Knowledge load() {
    try (InputStream in = Knowledge.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            FILE
                + " is missing beside "
                + Knowledge.class.getName()
                + ": mvn process-classes makes it from the text files");
      }
      return of(KnowledgeFile.of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static Knowledge of(KnowledgeFile file) {
    return new Knowledge(new Lexicon(file), new Gazetteer(file));
  }
}
