package casewire.endtoend.fuzz;

import java.io.IOException;

/** What Jazzer calls, by its names; {@code end-to-end-tests/fuzz} says which target. */
public final class Fuzzer {
  private static FuzzTarget target;

  private Fuzzer() {}

  public static void fuzzerInitialize(String[] arguments) {
    target = FuzzTarget.valueOf(arguments[0]);
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    target.read(bytes);
  }
}
