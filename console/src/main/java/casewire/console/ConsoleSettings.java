package casewire.console;

import casewire.console.inbox.Inbox;
import casewire.console.web.Login;
import casewire.runtime.Failure;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What can be set about the console.
 *
 * @param address where to listen; port 0 takes a free one
 * @param hosts names by which browsers may call it, beside {@code localhost} and plain addresses
 * @param login what a browser must show; empty for none, which only the loopback interface allows
 * @param data folder of its index, made if it is missing; it can be rebuilt from the topics
 * @param inbox what it may do with the inbox; empty if there is none on this machine
 */
public record ConsoleSettings(
    InetSocketAddress address,
    Set<String> hosts,
    Optional<Login> login,
    Path data,
    Optional<Inbox> inbox) {
  public ConsoleSettings {
    hosts = Set.copyOf(hosts);
    if (address.isUnresolved()) {
      throw new Failure("there is no network address " + address.getHostString());
    }
    if (login.isEmpty() && !address.getAddress().isLoopbackAddress()) {
      throw new Failure(
          "the console would be open to everyone who reaches "
              + address.getHostString()
              + ": set CASEWIRE_CONSOLE_PASSWORD or CASEWIRE_CONSOLE_PASSWORD_FILE, or leave it on"
              + " 127.0.0.1");
    }
  }
}
