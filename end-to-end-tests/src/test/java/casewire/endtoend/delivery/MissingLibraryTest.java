package casewire.endtoend.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.events.Topic;
import casewire.ingest.IngestService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ingestion on a machine that cannot load the native library of its compression. */
class MissingLibraryTest {
  @TempDir Path folder;

  @Test
  void stops_with_a_remedy_instead_of_waiting_for_the_broker() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("a.txt"), "A ruling\n\nThe court said so.\n");
    Path output = folder.resolve("output.txt");
    try (Cluster cluster = Cluster.start(folder.resolve("broker"))) {
      Process ingest =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-XX:TieredStopAtLevel=1",
                      "-DZstdNativePath=" + folder.resolve("no-such-library.so"),
                      "-cp",
                      System.getProperty("java.class.path"),
                      IngestService.class.getName(),
                      "--inbox=" + inbox,
                      "--settle=50",
                      "--port=0",
                      "--bootstrap-servers",
                      cluster.kafka().bootstrapServers()))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try {
        assertThat(ingest.waitFor(60, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
      } finally {
        ingest.destroyForcibly();
      }
      assertThat(ingest.exitValue()).isNotZero();
      assertThat(output)
          .content()
          .contains("cannot be loaded", "no-such-library.so", "-Djava.io.tmpdir")
          .doesNotContain("waiting for the broker");
      assertThat(inbox.resolve("a.txt")).exists();
      assertThat(cluster.committed(Topic.RAW)).isEmpty();
    }
  }
}
