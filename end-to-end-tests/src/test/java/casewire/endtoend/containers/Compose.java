package casewire.endtoend.containers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A deployment of the project's own Compose files, under a name of its own. */
final class Compose implements AutoCloseable {
  private final Shell shell;
  private final List<String> command;

  Compose(Shell shell, String project, String... files) {
    this.shell = shell;
    this.command = new ArrayList<>(program());
    command.addAll(List.of("-p", project));
    for (String file : files) {
      command.addAll(List.of("-f", file));
    }
  }

  /** The plugin of today's Docker, or the program of Debian's. */
  private static List<String> program() {
    return new Shell().succeeds(List.of("docker", "compose", "version"))
        ? List.of("docker", "compose")
        : List.of("docker-compose");
  }

  String run(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    return shell.run(all);
  }

  /** Ids of a service's containers. */
  List<String> containers(String service) throws IOException {
    return run("ps", "-q", service).lines().toList();
  }

  @Override
  public void close() throws IOException {
    run("down", "-v", "-t", "10");
  }
}
