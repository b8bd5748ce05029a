package casewire.endtoend.faults;

import casewire.endtoend.pipeline.Topics;
import casewire.events.EnrichedArticle;
import casewire.events.EventJson;
import casewire.events.Topic;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What became of what was put in, by committed records alone.
 *
 * @param dropped articles dropped before the count
 * @param enriched those of them that came out
 * @param twice records of articles that had come out before
 * @param poison records that can never be enriched
 * @param deadLetters records on the dead-letter topic
 */
record Tally(int dropped, int enriched, int twice, int poison, int deadLetters) {
  private static final EventJson<EnrichedArticle> JSON = new EventJson<>(EnrichedArticle.class);

  /**
   * @param dropped how many of the load's articles to look for
   */
  static Tally of(Topics topics, int dropped, int poison) throws IOException {
    Set<String> wanted = new HashSet<>();
    for (int number = 0; number < dropped; number++) {
      wanted.add(SteadyLoad.headline(number));
    }
    Set<String> seen = new HashSet<>();
    int twice = 0;
    for (ConsumerRecord<String, byte[]> record : topics.read(Topic.ENRICHED)) {
      if (!seen.add(JSON.read(record.value()).headline())) {
        twice++;
      }
    }
    wanted.retainAll(seen);
    return new Tally(dropped, wanted.size(), twice, poison, topics.read(Topic.DEAD_LETTERS).size());
  }

  int missing() {
    return dropped - enriched;
  }

  boolean complete() {
    return missing() == 0 && deadLetters == poison;
  }
}
