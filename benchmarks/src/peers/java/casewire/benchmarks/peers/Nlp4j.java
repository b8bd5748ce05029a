package casewire.benchmarks.peers;

import casewire.benchmarks.contestant.Recognizer;
import casewire.enrich.entity.EntityRecognition;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** NLP4J's tagger of named entities, with parts of speech before it and without its parser. */
public final class Nlp4j implements Recognizer {
  @Override
  public String name() {
    return "nlp4j";
  }

  @Override
  public EntityRecognition load() {
    NLPDecoder decoder = decoder();
    return (document, watchlist) -> {
      PeerEntities entities = new PeerEntities(document.text());
      try {
        for (NLPNode[] sentence : decoder.decodeDocument(document.text())) {
          addAll(sentence, entities);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return entities.entities();
    };
  }

  /** Tags say where a name begins (B), goes on (I) and ends (L), or that it is one word (U). */
  private static void addAll(NLPNode[] sentence, PeerEntities entities) {
    int start = -1;
    for (int i = 1; i < sentence.length; i++) { // The first node is the root of the sentence.
      String tag = sentence[i].getNamedEntityTag();
      char place = tag == null || tag.isEmpty() ? 'O' : tag.charAt(0);
      if (place == 'B' || place == 'U') {
        start = sentence[i].getStartOffset();
      }
      if ((place == 'L' || place == 'U') && start >= 0) {
        entities.add(tag.substring(2), start, sentence[i].getEndOffset());
        start = -1;
      }
    }
  }

  private static NLPDecoder decoder() {
    try (InputStream configuration = Nlp4j.class.getResourceAsStream("nlp4j.xml")) {
      return new NLPDecoder(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
