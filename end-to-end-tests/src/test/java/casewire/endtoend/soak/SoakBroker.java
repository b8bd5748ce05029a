package casewire.endtoend.soak;

import casewire.standalone.EmbeddedBroker;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The embedded broker in a process of its own, until it is killed. */
final class SoakBroker {
  private SoakBroker() {}

  /**
   * @param arguments its folder and its port
   */
  public static void main(String[] arguments) throws Exception {
    EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    new CountDownLatch(1).await();
  }
}
