package casewire.ingest;

import casewire.ingest.publish.DeliveryListener;
import casewire.ingest.watch.InboxListener;
import casewire.runtime.Failure;

/** Hears what the running ingestion does, on its own threads: answer fast, throw nothing. */
public interface IngestListener extends InboxListener, DeliveryListener {
  /** Hears nothing. */
  IngestListener NONE = new IngestListener() {};

  /** Another instance works on this inbox; this one waits for it to end. */
  default void standingBy(String owner) {}

  /** The inbox is watched and the cluster answers. */
  default void ready() {}

  /** It has stopped and does not go on by itself. */
  default void stopped(Failure failure) {}
}
