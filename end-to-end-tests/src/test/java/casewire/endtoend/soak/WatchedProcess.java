package casewire.endtoend.soak;

import casewire.endtoend.pipeline.JavaProcess;
import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.AttachOperationFailedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.awaitility.Awaitility;

/** A process whose figures are read through its own management beans, and from Linux. */
final class WatchedProcess implements AutoCloseable {
  private static final double MIB = 1 << 20;

  /** A full collection at every sample would hide how the process behaves by itself. */
  private static final int SAMPLES_PER_COLLECTION = 6;

  private final String name;
  private final JavaProcess process;
  private final Path data;
  private final JMXConnector connector;
  private final MemoryMXBean memory;
  private final ThreadMXBean threads;
  private final UnixOperatingSystemMXBean system;
  private int samples;
  private double heapMiB;

  private WatchedProcess(String name, JavaProcess process, Path data, JMXConnector connector)
      throws IOException {
    this.name = name;
    this.process = process;
    this.data = data;
    this.connector = connector;
    MBeanServerConnection beans = connector.getMBeanServerConnection();
    this.memory =
        ManagementFactory.newPlatformMXBeanProxy(
            beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    this.threads =
        ManagementFactory.newPlatformMXBeanProxy(
            beans, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    this.system =
        ManagementFactory.newPlatformMXBeanProxy(
            beans, ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME, UnixOperatingSystemMXBean.class);
  }

  /**
   * @param data the folder whose size is of interest
   */
  static WatchedProcess attach(String name, JavaProcess process, Path data) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
    try {
      // A process that has just started may not be ready to start its agent.
      String agent =
          Awaitility.await()
              .ignoreException(AttachOperationFailedException.class)
              .until(machine::startLocalManagementAgent, Objects::nonNull);
      JMXServiceURL address = new JMXServiceURL(agent);
      return new WatchedProcess(name, process, data, JMXConnectorFactory.connect(address));
    } finally {
      machine.detach();
    }
  }

  String name() {
    return name;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Sample sample(double seconds) throws IOException, InterruptedException {
    if (samples++ % SAMPLES_PER_COLLECTION == 0) {
      memory.gc();
      heapMiB = memory.getHeapMemoryUsage().getUsed() / MIB;
    }
    return new Sample(
        seconds,
        name,
        residentBytes() / MIB,
        heapMiB,
        system.getOpenFileDescriptorCount(),
        threads.getThreadCount(),
        diskKiB() / 1024.0);
  }

  private double residentBytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        * 1024;
  }

  /** Its exit code tells only that files went away meanwhile. */
  private long diskKiB() throws IOException, InterruptedException {
    Process usage =
        new ProcessBuilder("du", "-sk", data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String line = new String(usage.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    usage.waitFor();
    return Long.parseLong(line.split("\\s")[0]);
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
