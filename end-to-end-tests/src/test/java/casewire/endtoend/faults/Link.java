package casewire.endtoend.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from one machine to a port of another, over which TCP connections run. While it is cut,
 * bytes of either direction wait, as they do when packets are dropped and sent again: nobody is
 * told, connections stay open, and afterwards they go on.
 */
final class Link implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final ServerSocket entrance;
  private final InetSocketAddress target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private boolean cut;
  private Duration delay = Duration.ZERO;

  private Link(ServerSocket entrance, InetSocketAddress target) {
    this.entrance = entrance;
    this.target = target;
  }

  /**
   * @param entrance where the one side connects to
   * @param target where the other side listens, or will
   */
  static Link open(InetSocketAddress entrance, InetSocketAddress target) throws IOException {
    ServerSocket server = new ServerSocket();
    server.bind(entrance);
    Link link = new Link(server, target);
    daemon("link-" + server.getLocalSocketAddress(), link::accept);
    return link;
  }

  synchronized void cut() {
    cut = true;
  }

  /**
   * @param delay how long each answer of the target waits, while the next wait behind it
   */
  synchronized void slow(Duration delay) {
    this.delay = delay;
  }

  synchronized void heal() {
    cut = false;
    delay = Duration.ZERO;
    notifyAll();
  }

  private synchronized Duration awaitPassage() throws InterruptedException {
    while (cut) {
      wait();
    }
    return delay;
  }

  private void accept() {
    try {
      while (true) {
        Socket near = entrance.accept();
        sockets.add(near);
        daemon("link-request", () -> connect(near));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void connect(Socket near) {
    Socket far = new Socket();
    sockets.add(far);
    try {
      near.setTcpNoDelay(true);
      awaitPassage();
      far.connect(target);
      far.setTcpNoDelay(true);
      daemon("link-answer", () -> pump(far, near, true));
      pump(near, far, false);
    } catch (IOException | InterruptedException e) {
      close(near, far);
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    byte[] buffer = new byte[BUFFER];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        Duration wait = awaitPassage();
        if (answers && !wait.isZero()) {
          Thread.sleep(wait.toMillis());
        }
        out.write(buffer, 0, length);
      }
      awaitPassage();
    } catch (IOException | InterruptedException e) {
      // One side has gone; the other learns it below.
    } finally {
      close(from, to);
    }
  }

  private void close(Socket... both) {
    for (Socket socket : both) {
      sockets.remove(socket);
      try {
        socket.close();
      } catch (IOException e) {
        // It is of no more use either way.
      }
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  static InetSocketAddress at(String address, int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByName(address), port);
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      // It is of no more use either way.
    }
    heal();
    close(sockets.toArray(Socket[]::new));
  }
}
