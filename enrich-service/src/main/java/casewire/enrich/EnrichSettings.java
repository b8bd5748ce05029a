package casewire.enrich;

import casewire.events.Topic;
import java.nio.file.Path;

/**
 * What can be set about the enrichment.
 *
 * @param applicationId names the consumer group and the internal topics; instances with the same id
 *     share the work
 * @param stateDir folder of the local state; it can be rebuilt from the topics
 * @param threads number of stream threads
 * @param replicationFactor copies of each partition of the topics that are created
 * @param createTopics whether to create the topics that are missing
 * @param enrichedTopic where enriched articles go
 * @param casesTopic where case files go
 */
public record EnrichSettings(
    String applicationId,
    Path stateDir,
    int threads,
    short replicationFactor,
    boolean createTopics,
    String enrichedTopic,
    String casesTopic) {
  public static final String APPLICATION_ID = "casewire-enrich";

  /** Settings of an instance in a cluster of three brokers or more, with one thread. */
  public static EnrichSettings defaults(Path stateDir) {
    return new EnrichSettings(
        APPLICATION_ID, stateDir, 1, (short) 3, true, Topic.ENRICHED.name(), Topic.CASES.name());
  }

  public EnrichSettings withApplicationId(String id) {
    return new EnrichSettings(
        id, stateDir, threads, replicationFactor, createTopics, enrichedTopic, casesTopic);
  }

  public EnrichSettings withThreads(int number) {
    return new EnrichSettings(
        applicationId,
        stateDir,
        number,
        replicationFactor,
        createTopics,
        enrichedTopic,
        casesTopic);
  }

  public EnrichSettings withReplicationFactor(int factor) {
    return new EnrichSettings(
        applicationId, stateDir, threads, (short) factor, createTopics, enrichedTopic, casesTopic);
  }

  public EnrichSettings withCreateTopics(boolean create) {
    return new EnrichSettings(
        applicationId, stateDir, threads, replicationFactor, create, enrichedTopic, casesTopic);
  }

  /** Writes to other topics, side by side with what another application id writes. */
  public EnrichSettings withOutput(String enriched, String cases) {
    return new EnrichSettings(
        applicationId, stateDir, threads, replicationFactor, createTopics, enriched, cases);
  }
}
