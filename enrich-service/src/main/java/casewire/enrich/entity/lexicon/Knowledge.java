package casewire.enrich.entity.lexicon;

import casewire.events.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Everything the recogniser knows before it reads an article: words and names. Immutable, and
 * loaded from the files in this package's resources; each file states its source and licence.
 */
public record Knowledge(Lexicon lexicon, Gazetteer gazetteer) {
  private static final String FOLDER = "/casewire/enrich/entity/lexicon/";

  /**
   * A file of names.
   *
   * @param faint whether its names are so many that one of them alone says little
   */
  private record NameFile(String file, EntityType type, boolean faint) {
    NameFile(String file, EntityType type) {
      this(file, type, false);
    }
  }

  /** In order of precedence: the first file that has a name says what it is. */
  private static final List<NameFile> NAME_FILES =
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

  public static Knowledge load() {
    Lexicon.Builder lexicon = new Lexicon.Builder();
    Gazetteer.Builder gazetteer = new Gazetteer.Builder(lexicon);
    words("common-words", WordClass.COMMON, lexicon);
    words("dictionary-words", WordClass.DICTIONARY, lexicon);
    words("given-names", WordClass.GIVEN_NAME, lexicon);
    words("surnames", WordClass.SURNAME, lexicon);
    classes(lexicon);
    NAME_FILES.forEach(names -> names(names, lexicon, gazetteer));
    return new Knowledge(lexicon.build(), gazetteer.build());
  }

  private static void words(String file, WordClass wordClass, Lexicon.Builder lexicon) {
    read(file, line -> lexicon.add(line, 0, line.length(), wordClass.bit()));
  }

  private static void classes(Lexicon.Builder lexicon) {
    long[] bit = new long[1];
    read(
        "word-classes",
        line -> {
          if (line.startsWith("[")) {
            bit[0] = WordClass.ofSection(line.substring(1, line.indexOf(']'))).bit();
            return;
          }
          for (String word : line.split("\\s+")) {
            lexicon.add(word, 0, word.length(), bit[0]);
          }
        });
  }

  private static void names(NameFile file, Lexicon.Builder lexicon, Gazetteer.Builder gazetteer) {
    read(
        file.file(),
        line -> {
          String[] texts = line.split(" \\| ");
          for (String text : texts) {
            gazetteer.add(
                text,
                new KnownName(texts[0], file.type(), file.faint() || isEveryday(text, lexicon)));
          }
        });
  }

  private static boolean isEveryday(String name, Lexicon.Builder lexicon) {
    long classes = lexicon.classes(name);
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
    return !acronym && (classes & (WordClass.COMMON.bit() | WordClass.DICTIONARY.bit())) != 0;
  }

  private interface Line {
    void take(String line);
  }

  private static void read(String file, Line line) {
    try (InputStream in = Knowledge.class.getResourceAsStream(FOLDER + file + ".txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, () -> "missing from the jar: " + FOLDER + file),
                    StandardCharsets.UTF_8))) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        if (!text.isBlank() && !text.startsWith("#")) {
          line.take(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file + ".txt", e);
    }
  }
}
