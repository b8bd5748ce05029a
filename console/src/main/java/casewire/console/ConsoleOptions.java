package casewire.console;

import casewire.console.inbox.Inbox;
import casewire.console.web.Login;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options of the console, beside those that say where it listens. A mixin for commands. */
public final class ConsoleOptions {
  @Option(
      names = "--console-host",
      paramLabel = "NAME",
      split = ",",
      description =
          "A name by which browsers call the console, beside localhost and plain addresses; may be"
              + " repeated.")
  private Set<String> hosts = Set.of();

  @Option(
      names = "--console-user",
      paramLabel = "NAME",
      defaultValue = "casewire",
      description = "User name of the console's login. Default: ${DEFAULT-VALUE}")
  private String user;

  @Option(
      names = "--console-password",
      paramLabel = "SECRET",
      description =
          "Password of the console's login, and its Bearer token; needed when it does not listen on"
              + " the loopback interface alone. Better given as CASEWIRE_CONSOLE_PASSWORD_FILE.")
  private String password;

  @Option(
      names = "--upload",
      paramLabel = "BOOLEAN",
      arity = "1",
      description =
          "Let the console put files into the inbox: true or false. Default: true on the loopback"
              + " interface, else false")
  private Boolean upload;

  @Option(
      names = "--upload-limit",
      paramLabel = "BYTES",
      description = "Largest file that can be uploaded. Default: ${DEFAULT-VALUE}")
  private long uploadLimit = Inbox.DEFAULT_UPLOAD_LIMIT;

  /**
   * @param data folder of the console's index
   * @param inbox the inbox on this machine; empty if there is none
   */
  public ConsoleSettings settings(InetSocketAddress address, Path data, Optional<Path> inbox) {
    boolean loopback = !address.isUnresolved() && address.getAddress().isLoopbackAddress();
    boolean uploads = upload == null ? loopback : upload;
    return new ConsoleSettings(
        address,
        hosts,
        Optional.ofNullable(password).map(secret -> new Login(user, secret)),
        data,
        inbox.map(folder -> new Inbox(folder, uploads, uploadLimit)));
  }
}
