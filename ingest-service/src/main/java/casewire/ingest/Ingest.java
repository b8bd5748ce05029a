package casewire.ingest;

import casewire.events.Topic;
import casewire.ingest.publish.Delivery;
import casewire.ingest.publish.DeliveryStep;
import casewire.ingest.read.FileReader;
import casewire.ingest.watch.InboxWatch;
import casewire.runtime.Failure;
import casewire.runtime.FailureMessage;
import casewire.runtime.KafkaProperties;
import casewire.runtime.TopicCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The running ingestion of one inbox. */
public final class Ingest implements AutoCloseable {
  private static final String TRANSACTIONAL_ID = "casewire-ingest-";
  private static final long STANDBY_MILLIS = 1_000;
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(7);

  /** What ingest reads and writes. */
  private static final List<Topic> TOPICS = List.of(Topic.RAW, Topic.RECEIPTS, Topic.DEAD_LETTERS);

  private final IngestSettings settings;
  private final KafkaProperties kafka;
  private final FileReader reader;
  private final IngestListener listener;
  private final Consumer<DeliveryStep> steps;
  private final Path inbox;
  private final Thread thread = new Thread(this::run, "ingest");
  private final CountDownLatch ended = new CountDownLatch(1);
  private InboxLock lock;
  private volatile InboxWatch watch;
  private volatile Delivery delivery;
  private volatile boolean closed;
  private volatile Failure failure;

  private Ingest(
      IngestSettings settings,
      KafkaProperties kafka,
      FileReader reader,
      IngestListener listener,
      Consumer<DeliveryStep> steps)
      throws IOException {
    this.settings = settings;
    this.kafka = kafka;
    this.reader = reader;
    this.listener = listener;
    this.steps = steps;
    this.inbox = Files.createDirectories(settings.inbox()).toRealPath();
    this.lock = InboxLock.tryLock(inbox);
  }

  /**
   * Starts to watch and to publish. Returns at once; a broker that is away is waited for.
   *
   * @param reader reads files; used by several threads at the same time
   * @throws Failure if the settings make no sense, or another instance works on the inbox and this
   *     one is not to wait for it
   * @throws IOException if a folder cannot be made
   */
  public static Ingest start(
      IngestSettings settings, KafkaProperties kafka, FileReader reader, IngestListener listener)
      throws IOException {
    return start(settings, kafka, reader, listener, step -> {});
  }

  /**
   * @param steps hears of each step just before the next one begins
   */
  static Ingest start(
      IngestSettings settings,
      KafkaProperties kafka,
      FileReader reader,
      IngestListener listener,
      Consumer<DeliveryStep> steps)
      throws IOException {
    Ingest ingest = new Ingest(settings, kafka, reader, listener, steps);
    try {
      ingest.checkFolders();
      if (!ingest.lock.held() && settings.secondInstance() == SecondInstance.STOP) {
        throw new Failure(
            "%s: another ingest-service works on this inbox (%s); stop it, or start this one with"
                    .formatted(ingest.inbox, ingest.lock.owner())
                + " --second-instance standby");
      }
      ingest.thread.start();
      return ingest;
    } catch (IOException | Failure e) {
      ingest.lock.close();
      throw e;
    }
  }

  /**
   * Waits for its end.
   *
   * @throws Failure if it has not been closed but cannot go on
   */
  public void awaitEnd() throws InterruptedException {
    ended.await();
    if (failure != null) {
      throw failure;
    }
  }

  /** Commits what is under way, leaves the rest in the inbox for the next start, and returns. */
  @Override
  public void close() {
    closed = true;
    if (watch != null) {
      watch.close();
    }
    if (delivery != null) {
      delivery.close();
    } else {
      thread.interrupt();
    }
    try {
      if (!ended.await(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
        thread.interrupt();
        ended.await(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void checkFolders() throws IOException {
    for (Path folder : List.of(settings.archive(), settings.quarantine())) {
      Path real = Files.createDirectories(folder).toRealPath();
      if (real.startsWith(inbox)) {
        throw new Failure(
            folder + ": lies in the inbox, so its files would be read again; name another folder");
      }
    }
  }

  private void run() {
    try {
      awaitLock();
      new TopicCheck(kafka, settings.createTopics(), settings.replicationFactor(), listener)
          .await(TOPICS);
      watchAndDeliver();
    } catch (Failure e) {
      fail(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | LinkageError e) {
      fail(new Failure("ingest cannot go on: " + FailureMessage.of(e), e));
    } finally {
      end();
    }
  }

  private void awaitLock() throws IOException, InterruptedException {
    if (!lock.held()) {
      listener.standingBy(lock.owner());
    }
    while (!lock.held()) {
      Thread.sleep(STANDBY_MILLIS);
      lock = InboxLock.tryLock(inbox);
    }
  }

  private void watchAndDeliver() throws IOException, InterruptedException {
    watch =
        new InboxWatch(
            inbox,
            settings.settle(),
            settings.rescan(),
            settings.doneMarkers(),
            file -> delivery.take(file),
            listener);
    String instance = settings.instance() == null ? lock.identity() : settings.instance();
    delivery =
        new Delivery(
            new Delivery.Route(
                settings.archivePolicy(),
                settings.archive(),
                settings.quarantine(),
                settings.lanes(),
                settings.chunkRecords(),
                settings.chunkBytes(),
                TRANSACTIONAL_ID + instance),
            kafka,
            reader,
            watch,
            listener,
            steps);
    if (closed) {
      return;
    }
    delivery.run(
        () -> {
          watch.start();
          listener.ready();
        });
  }

  private void fail(Failure reason) {
    if (!closed) {
      failure = reason;
      listener.stopped(reason);
    }
  }

  private void end() {
    if (watch != null) {
      watch.close();
    }
    if (delivery != null) {
      delivery.close();
    }
    try {
      lock.close();
    } catch (IOException e) {
      // The lock ends with the process.
    } finally {
      ended.countDown();
    }
  }
}
