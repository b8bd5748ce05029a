package casewire.standalone;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What this process writes to. */
enum StandardStream {
  OUT(1),
  ERR(2);

  private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty\\w*|console)");

  private final int descriptor;

  StandardStream(int descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Whether somebody watches it. Linux says it of each stream; elsewhere Java knows it only of
   * input and output together.
   */
  boolean isTerminal() {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(link)) {
      return isConsole(System.console());
    }
    try {
      return TERMINAL.matcher(Files.readSymbolicLink(link).toString()).matches();
    } catch (IOException e) {
      return false;
    }
  }

  /** From Java 22 on there is a console even where there is no terminal; it has to be asked. */
  private static boolean isConsole(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
