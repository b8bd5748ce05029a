package casewire.endtoend.upgrade;

import casewire.endtoend.pipeline.JavaProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An earlier revision of this repository, built from its own sources with its own libraries. */
final class EarlierBuild {
  private final Path sources;

  private EarlierBuild(Path sources) {
    this.sources = sources;
  }

  /**
   * Builds it without running its tests.
   *
   * @param revision as git names it: a tag, a hash, HEAD~1
   * @param folder for its sources and jars
   * @throws IOException if there is no such revision, or it does not build
   */
  static EarlierBuild of(String revision, Path folder) throws IOException, InterruptedException {
    Path sources = Files.createDirectories(folder.resolve("earlier"));
    Path archive = folder.resolve("earlier.tar");
    Path repository = Path.of("..").toAbsolutePath().normalize();
    run(repository, "git", "archive", "--output", archive.toString(), revision);
    run(sources, "tar", "-xf", archive.toString());
    run(
        sources,
        "mvn -q -B -ntp package -pl standalone -am -DskipTests -Dspotless.check.skip".split(" "));
    return new EarlierBuild(sources);
  }

  /** What the revision is. */
  static String describe(String revision) throws IOException, InterruptedException {
    return run(Path.of("."), "git", "log", "-1", "--format=%h %s", revision).strip();
  }

  JavaProcess ingest(Path folder, String... arguments) throws IOException {
    return start(folder, "ingest-service", arguments);
  }

  JavaProcess enrich(Path folder, String... arguments) throws IOException {
    return start(folder, "enrich-service", arguments);
  }

  /** A command of its command line, run to its end. */
  JavaProcess casewire(Path folder, String... arguments) throws IOException, InterruptedException {
    JavaProcess run = start(folder, "standalone", arguments);
    run.exitCode();
    return run;
  }

  private JavaProcess start(Path folder, String module, String... arguments) throws IOException {
    Path target = sources.resolve(module).resolve("target");
    try (var jars = Files.newDirectoryStream(target, module + "-*.jar")) {
      return JavaProcess.startJar(folder, jars.iterator().next(), arguments);
    }
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("upgrade", ".txt");
    int exit =
        new ProcessBuilder(List.of(command))
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    String said = Files.readString(output);
    Files.delete(output);
    if (exit != 0) {
      throw new IOException(String.join(" ", command) + " fails: " + said);
    }
    return said;
  }
}
