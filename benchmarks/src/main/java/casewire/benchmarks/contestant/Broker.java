package casewire.benchmarks.contestant;

import casewire.standalone.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Path;

/** A broker until its standard input ends. */
public final class Broker {
  /** Before the address. */
  public static final String READY = "broker ready at ";

  private Broker() {}

  /**
   * @param args folder of the broker
   */
  public static void main(String[] args) throws IOException {
    EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), 0);
    System.out.println(READY + broker.bootstrapServers());
    while (System.in.read() >= 0) {
      // Nothing is ever written to it: the end is the sign to stop.
    }
    broker.close();
  }
}
