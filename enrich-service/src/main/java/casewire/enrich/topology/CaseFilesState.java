package casewire.enrich.topology;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;

/** How far the case files of a running client are. */
public final class CaseFilesState {
  private final KafkaStreams streams;

  private CaseFilesState(KafkaStreams streams) {
    this.streams = streams;
  }

  public static CaseFilesState of(KafkaStreams streams) {
    return new CaseFilesState(streams);
  }

  /** Whether no article waits on the way to the case files, and no file to be drawn up. */
  public boolean areUpToDate() {
    return nothingWaits() && nothingToDraw();
  }

  private boolean nothingWaits() {
    return streams.metadataForLocalThreads().stream()
        .flatMap(thread -> thread.activeTasks().stream())
        .flatMap(task -> task.topicPartitions().stream().map(p -> behind(task, p)))
        .noneMatch(behind -> behind);
  }

  private static boolean behind(TaskMetadata task, TopicPartition partition) {
    return task.committedOffsets().getOrDefault(partition, 0L)
        < task.endOffsets().getOrDefault(partition, 0L);
  }

  private boolean nothingToDraw() {
    try (KeyValueIterator<String, Boolean> changes =
        streams
            .store(
                StoreQueryParameters.fromNameAndType(
                    CaseStores.CHANGES.name(),
                    QueryableStoreTypes.<String, Boolean>keyValueStore()))
            .all()) {
      return !changes.hasNext();
    } catch (InvalidStateStoreException e) {
      return false;
    }
  }
}
