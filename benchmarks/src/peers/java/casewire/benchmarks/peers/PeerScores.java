package casewire.benchmarks.peers;

import casewire.benchmarks.contestant.CasewireRecognizer;
import casewire.benchmarks.contestant.Recognizer;
import casewire.benchmarks.corpus.LabelledArticles;
import casewire.enrich.entity.EntityRecognition;
import casewire.enrich.entity.LabelScore;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import casewire.events.EntityType;
import java.io.IOException;
import java.util.List;

/**
 * How right each recogniser is on the repository's labelled articles, by the scorer of our own
 * tests, how long it takes to load and what it then holds. Ours was developed with these articles
 * in sight; the others were not.
 */
public final class PeerScores {
  private PeerScores() {}

  /**
   * @param args one recogniser: a process for each, so that memory is its own
   */
  public static void main(String[] args) throws IOException {
    Recognizer recognizer =
        List.of(new CasewireRecognizer(), new CoreNlp(), new Nlp4j()).stream()
            .filter(r -> r.name().equals(args[0]))
            .findFirst()
            .orElseThrow();
    long before = heap();
    long start = System.nanoTime();
    EntityRecognition recognition = recognizer.load();
    double seconds = (System.nanoTime() - start) / 1e9;
    LabelScore score = new LabelScore();
    for (LabelledArticles.Labelled article : LabelledArticles.read()) {
      Document document = Document.of(article.article());
      List<RecognizedEntity> entities = recognition.recognize(document);
      List<String> texts =
          entities.stream().flatMap(e -> e.mentions().stream()).map(document::textOf).toList();
      score.add(article.name(), article.gold(), entities, texts);
    }
    System.out.printf(
        "%s: F1 of PERSON ORG GPE %.3f, with COURT %.3f; loaded in %.2f s; holds %d MB%n",
        recognizer.name(),
        score.f1(EntityType.PERSON, EntityType.ORG, EntityType.GPE),
        score.f1(EntityType.PERSON, EntityType.ORG, EntityType.GPE, EntityType.COURT),
        seconds,
        (heap() - before) >> 20);
    java.lang.ref.Reference.reachabilityFence(recognition);
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
