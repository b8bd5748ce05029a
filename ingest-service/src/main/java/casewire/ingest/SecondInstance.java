package casewire.ingest;

/** What an instance does that finds another one at work on its inbox. */
public enum SecondInstance {
  /** Says so and stops. */
  STOP,
  /** Says so, waits, and takes over when the other one ends. */
  STANDBY
}
