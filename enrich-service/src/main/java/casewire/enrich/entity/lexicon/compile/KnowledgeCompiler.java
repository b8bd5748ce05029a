package casewire.enrich.entity.lexicon.compile;

import casewire.enrich.entity.lexicon.Automaton;
import casewire.enrich.entity.lexicon.KnowledgeFile;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.enrich.entity.lexicon.WordClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Compiles the text files of words and names into the binary file that the service loads. The build
 * runs it between compiling and testing.
 */
public final class KnowledgeCompiler {
  private final WordTable words = new WordTable();
  private final NameTable names = new NameTable();

  private KnowledgeCompiler() {}

  /**
   * @param args the folder of the text files, and the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    byte[] compiled = compile(Path.of(args[0])).toBytes();
    Path file = Path.of(args[1]);
    // A file that has not changed keeps its time, so that nothing is built anew for it.
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), compiled)) {
      Files.createDirectories(file.getParent());
      Files.write(file, compiled);
    }
  }

  /** The words and names of a folder's text files. */
  static KnowledgeFile compile(Path folder) throws IOException {
    KnowledgeSources sources = new KnowledgeSources(folder);
    KnowledgeCompiler compiler = new KnowledgeCompiler();
    compiler.read(sources);
    return compiler.file(sources.hash());
  }

  private void read(KnowledgeSources sources) throws IOException {
    words(sources, "common-words", WordClass.COMMON);
    words(sources, "dictionary-words", WordClass.DICTIONARY);
    words(sources, "given-names", WordClass.GIVEN_NAME);
    words(sources, "surnames", WordClass.SURNAME);
    long section = 0;
    for (String line : sources.lines("word-classes")) {
      if (line.startsWith("[")) {
        section = WordClass.ofSection(line.substring(1, line.indexOf(']'))).bit();
        continue;
      }
      for (String word : line.split("\\s+")) {
        words.add(word, section);
      }
    }
    for (KnowledgeSources.NameFile file : KnowledgeSources.NAME_FILES) {
      for (String line : sources.lines(file.file())) {
        String[] texts = line.split(" \\| ");
        for (String text : texts) {
          boolean everyday = file.faint() || isEveryday(text);
          names.add(text, new KnownName(texts[0], file.type(), everyday));
        }
      }
    }
  }

  private void words(KnowledgeSources sources, String file, WordClass wordClass)
      throws IOException {
    for (String word : sources.lines(file)) {
      words.add(word, wordClass.bit());
    }
  }

  private boolean isEveryday(String name) {
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
    long everyday = WordClass.COMMON.bit() | WordClass.DICTIONARY.bit();
    return !acronym && (words.classes(name) & everyday) != 0;
  }

  private KnowledgeFile file(String sources) {
    names.words().forEach(word -> words.add(word, 0));
    WordTable.Compiled lexicon = words.compile();
    NameTable.Compiled gazetteer = names.compile(lexicon::number);
    Automaton wordAutomaton = lexicon.automaton();
    Automaton nameAutomaton = gazetteer.automaton();
    return new KnowledgeFile(
        sources,
        lexicon.alphabet(),
        wordAutomaton.root(),
        wordAutomaton.arcs(),
        lexicon.classSets(),
        lexicon.classSetOf(),
        nameAutomaton.root(),
        nameAutomaton.arcs(),
        gazetteer.writings(),
        gazetteer.canonical(),
        gazetteer.kinds(),
        gazetteer.pool());
  }
}
