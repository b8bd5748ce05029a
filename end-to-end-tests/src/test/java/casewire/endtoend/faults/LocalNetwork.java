package casewire.endtoend.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Nodes and clients on one host as if each had a machine of its own. All call a node by its name,
 * but each looks names up in its own file of hosts, where they stand for addresses of loopback that
 * only it uses. So every pair has links of its own, which can be cut.
 */
final class LocalNetwork implements AutoCloseable {
  private static final String NODES_LISTEN_ON = "127.0.0.1";

  /** The link's two ends, and whether it carries records or the controllers' quorum. */
  private record Way(int from, int to, boolean data, Link link) {}

  private final Path folder;
  private final int nodes;
  private final List<Way> ways = new ArrayList<>();

  /**
   * @param dataPorts of each node, for records
   * @param controllerPorts of each node, for the quorum
   */
  LocalNetwork(Path folder, List<Integer> dataPorts, List<Integer> controllerPorts)
      throws IOException {
    this.folder = folder;
    this.nodes = dataPorts.size();
    for (int from = 0; from <= nodes; from++) {
      writeHosts(from);
      for (int to = 0; to < nodes; to++) {
        open(from, to, true, dataPorts.get(to));
        open(from, to, false, controllerPorts.get(to));
      }
    }
  }

  /** What everybody calls a node. */
  static String nameOf(int node) {
    return "node%d.casewire.test".formatted(node);
  }

  /** Puts a JVM in the place of a node. */
  String hostsOfNode(int node) {
    return "-Djdk.net.hosts.file=" + hosts(node);
  }

  /** Puts a JVM in the place of the clients, which all sit together. */
  String hostsOfClients() {
    return "-Djdk.net.hosts.file=" + hosts(nodes);
  }

  /** Nothing passes between the node and anybody else. */
  void isolate(int node) {
    select(way -> way.from != way.to && (way.from == node || way.to == node)).forEach(Link::cut);
  }

  /** Nothing passes between the node and the other nodes, but clients reach all. */
  void isolateFromNodes(int node) {
    select(way -> way.from != way.to && way.from < nodes && (way.from == node || way.to == node))
        .forEach(Link::cut);
  }

  /** The node's answers about records come late, but it is known to be alive. */
  void slow(int node, Duration delay) {
    select(way -> way.from != way.to && way.to == node && way.data)
        .forEach(link -> link.slow(delay));
  }

  void heal() {
    ways.forEach(way -> way.link.heal());
  }

  private List<Link> select(Predicate<Way> wanted) {
    return ways.stream().filter(wanted).map(Way::link).toList();
  }

  private void open(int from, int to, boolean data, int port) throws IOException {
    Link link = Link.open(Link.at(address(from, to), port), Link.at(NODES_LISTEN_ON, port));
    ways.add(new Way(from, to, data, link));
  }

  private void writeHosts(int from) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("127.0.0.1 localhost");
    lines.add("127.0.0.1 " + InetAddress.getLocalHost().getHostName());
    IntStream.range(0, nodes).forEach(to -> lines.add(address(from, to) + " " + nameOf(to)));
    Files.write(hosts(from), lines);
  }

  private Path hosts(int from) {
    return folder.resolve("hosts-" + from);
  }

  private static String address(int from, int to) {
    return "127.77.%d.%d".formatted(from, 1 + to);
  }

  @Override
  public void close() {
    ways.forEach(way -> way.link.close());
  }
}
