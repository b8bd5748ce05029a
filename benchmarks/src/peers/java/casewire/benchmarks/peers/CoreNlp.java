package casewire.benchmarks.peers;

import casewire.benchmarks.contestant.Recognizer;
import casewire.enrich.entity.EntityRecognition;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;

/**
 * Stanford CoreNLP's conditional random field of three classes, called directly: without the
 * pipeline around it, which would only cost time.
 */
public final class CoreNlp implements Recognizer {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public EntityRecognition load() {
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifierNoExceptions(MODEL);
    return (document, watchlist) -> {
      PeerEntities entities = new PeerEntities(document.text());
      for (Triple<String, Integer, Integer> found :
          classifier.classifyToCharacterOffsets(document.text())) {
        entities.add(found.first(), found.second(), found.third());
      }
      return entities.entities();
    };
  }
}
