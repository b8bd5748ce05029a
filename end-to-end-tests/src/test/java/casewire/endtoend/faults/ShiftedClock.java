package casewire.endtoend.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wall clock of one process, which can jump while it runs; its monotonic clock does not. Needs
 * libfaketime (Debian: {@code apt-get install libfaketime}).
 */
final class ShiftedClock {
  static final String MISSING = "there is no libfaketime (apt-get install libfaketime)";
  private static final Path LIBRARIES = Path.of("/usr/lib");
  private static final String LIBRARY = "faketime/libfaketime.so.1";

  private final Path library;
  private final Path offset;

  private ShiftedClock(Path library, Path offset) {
    this.library = library;
    this.offset = offset;
  }

  /**
   * @param offset a file that says how far the clock is off
   * @return nothing where there is no libfaketime
   */
  static Optional<ShiftedClock> in(Path offset) {
    if (library().isEmpty() && Boolean.getBoolean("casewire.clocks.required")) {
      throw new AssertionError(MISSING);
    }
    return library().map(library -> new ShiftedClock(library, offset)).map(ShiftedClock::right);
  }

  private static Optional<Path> library() {
    try (Stream<Path> folders = Files.list(LIBRARIES)) {
      return Stream.concat(Stream.of(LIBRARIES), folders)
          .map(folder -> folder.resolve(LIBRARY))
          .filter(Files::exists)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What the process needs in its environment. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD",
        library.toString(),
        "FAKETIME_TIMESTAMP_FILE",
        offset.toString(),
        "FAKETIME_CACHE_DURATION",
        "1",
        "FAKETIME_DONT_FAKE_MONOTONIC",
        "1",
        // With its fix for other C libraries, every timed wait of a JVM would end at once.
        "FAKETIME_FORCE_MONOTONIC_FIX",
        "0");
  }

  /** Takes effect within a second. */
  void jump(int hours) {
    try {
      Path draft =
          Files.writeString(offset.resolveSibling("offset.tmp"), "%+dh%n".formatted(hours));
      Files.move(
          draft, offset, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ShiftedClock right() {
    jump(0);
    return this;
  }
}
