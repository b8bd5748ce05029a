package casewire.standalone;

import java.io.PrintWriter;
import java.util.Map;

/**
 * Shows how far long work is: one line that is drawn over and over on a terminal, nothing
 * elsewhere. It belongs on standard error, where it does not mix with results.
 */
final class ProgressLine implements AutoCloseable {
  private static final int WIDTH = 78;
  private static final long REDRAW_NANOS = 100_000_000;
  private static final String CLEAR = "\r\u001b[K";
  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintWriter err;
  private final boolean terminal;
  private final boolean colour;
  private long drawnAt = System.nanoTime() - REDRAW_NANOS;
  private boolean visible;

  /**
   * @param terminal whether {@code err} is one
   * @param environment a non-empty {@code NO_COLOR} asks for no colour (no-color.org), {@code
   *     TERM=dumb} says that a line cannot be drawn over
   */
  ProgressLine(PrintWriter err, boolean terminal, Map<String, String> environment) {
    this.err = err;
    this.terminal = terminal && !"dumb".equals(environment.get("TERM"));
    this.colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  boolean onTerminal() {
    return terminal;
  }

  /** Shows the state, ten times a second at most. */
  void show(String state) {
    long now = System.nanoTime();
    if (!terminal || now - drawnAt < REDRAW_NANOS) {
      return;
    }
    drawnAt = now;
    String cut = state.length() <= WIDTH ? state : state.substring(0, WIDTH - 3) + "...";
    String line = cut.replaceAll("\\p{Cntrl}", "?");
    err.print(CLEAR + (colour ? DIM + line + PLAIN : line));
    err.flush();
    visible = true;
  }

  /** Makes room for a line that stays. */
  void clear() {
    if (visible) {
      err.print(CLEAR);
      err.flush();
      visible = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
