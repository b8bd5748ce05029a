package casewire.endtoend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casewire.events.Topic;
import casewire.ingest.Ingest;
import casewire.ingest.IngestSettings;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive is a small file system of its own, and full. Needs the right to mount one. */
class FullDiskTest {
  private static final int DISK_KIB = 64;

  @TempDir Path folder;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectories(folder.resolve("disk"));
    mounted =
        runs("mount", "-t", "tmpfs", "-o", "size=" + DISK_KIB + "k", "tmpfs", disk.toString());
    assumeTrue(mounted, "no right to mount a file system");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      runs("umount", "-l", disk.toString());
    }
  }

  @Test
  void a_full_archive_loses_and_doubles_nothing() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Path filler = Files.write(disk.resolve("filler"), new byte[(DISK_KIB - 16) << 10]);
    String text = "A long ruling\n\n" + "The court said so. ".repeat(3_000);
    RecordingListener heard = new RecordingListener();
    try (Cluster cluster = Cluster.start(folder.resolve("broker"))) {
      Ingest ingest =
          Ingest.start(
              IngestSettings.defaults(inbox)
                  .withFolders(disk.resolve("archive"), folder.resolve("quarantine"))
                  .withSettle(Duration.ofMillis(50)),
              cluster.kafka(),
              StandardFileReader.with(ReadLimits.defaults()),
              heard);
      Files.writeString(inbox.resolve("a.txt"), text);
      await().atMost(Duration.ofSeconds(40)).until(() -> heard.stuck.size() == 1);
      assertThat(heard.stuck.get(0)).contains("cannot leave the inbox").contains("space");
      assertThat(inbox.resolve("a.txt")).hasContent(text);
      Files.delete(filler);
      await().atMost(Duration.ofSeconds(40)).until(() -> heard.moved.size() == 1);
      ingest.close();
      assertThat(heard.moved.get("a.txt")).hasContent(text);
      assertThat(inbox.resolve("a.txt")).doesNotExist();
      assertThat(cluster.committed(Topic.RAW)).hasSize(1);
      assertThat(cluster.committed(Topic.RECEIPTS)).hasSize(1);
    }
  }

  private static boolean runs(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
