package casewire.ingest.read;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.zip.GZIPOutputStream;

/**
 * Reads a file of some gigabytes, made for it, and prints how long it took and the most memory that
 * was resident. Run it with {@code -Xmx256m}; arguments: format (ndjson, ndjson.gz, json, csv,
 * mbox, rss, txt) and size in MB.
 */
final class LargeFileMeasurement {
  private LargeFileMeasurement() {}

  public static void main(String[] arguments) throws IOException {
    String format = arguments[0];
    long size = Long.parseLong(arguments[1]) * 1_000_000;
    Path file = Files.createTempFile("large", "." + format);
    try {
      write(file, format, size);
      measure(file, size);
    } finally {
      Files.delete(file);
    }
  }

  private static void measure(Path file, long size) throws IOException {
    long[] counts = new long[2];
    double before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    long start = System.nanoTime();
    StandardFileReader.with(ReadLimits.defaults())
        .read(
            file,
            file.getFileName().toString(),
            Instant.parse("2024-06-01T00:00:00Z"),
            record -> counts[record instanceof ReadArticle ? 0 : 1]++);
    double processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 - before;
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %,d articles, %,d broken, %.1f s, %.0f MB/s, %.0f MB per second of the processor,"
            + " resident at most %s%n",
        file.getFileName().toString().replaceFirst("^[^.]*\\.", ""),
        counts[0],
        counts[1],
        seconds,
        size / 1e6 / seconds,
        size / 1e6 / processor,
        peakResident());
  }

  private static String peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.substring(6).strip())
        .findFirst()
        .orElse("unknown");
  }

  private static void write(Path file, String format, long size) throws IOException {
    String plain = format.replace(".gz", "");
    try (OutputStream out = output(file, format)) {
      long written = write(out, start(plain));
      LongFunction<String> record = record(plain);
      for (long i = 0; written < size; i++) {
        written += write(out, record.apply(i));
      }
      write(out, end(plain));
    }
  }

  private static OutputStream output(Path file, String format) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return format.endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  private static long write(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    return bytes.length;
  }

  private static String start(String format) {
    return switch (format) {
      case "json" -> "{\"articles\":[\n";
      case "csv" -> "headline,author,date,body\n";
      case "rss" -> "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title>\n";
      default -> "";
    };
  }

  private static String end(String format) {
    return switch (format) {
      case "json" -> "{}]}";
      case "rss" -> "</channel></rss>";
      default -> "";
    };
  }

  private static LongFunction<String> record(String format) {
    return switch (format) {
      case "ndjson", "json" ->
          i ->
              "{\"headline\":\"%s\",\"author\":\"Jane Roe\",\"datePublished\":\"2024-02-02\",\"articleBody\":\"%s\"}%s\n"
                  .formatted(headline(i), body(i, "\\n\\n"), format.equals("json") ? "," : "");
      case "csv" -> i -> "%s,Jane Roe,2024-02-02,\"%s\"\n".formatted(headline(i), body(i, "\n\n"));
      case "mbox" ->
          i ->
              ("From a@b.example Fri Feb 02 08:00:00 2024\nFrom: Jane Roe <a@b.example>\n"
                      + "Subject: %s\nDate: Fri, 2 Feb 2024 08:00:00 +0000\n\n%s\n\n")
                  .formatted(headline(i), body(i, "\n\n"));
      case "rss" ->
          i ->
              ("<item><title>%s</title><pubDate>Fri, 02 Feb 2024 08:00:00 GMT</pubDate>"
                      + "<description>&lt;p&gt;%s&lt;/p&gt;</description></item>\n")
                  .formatted(headline(i), body(i, "&lt;/p&gt;&lt;p&gt;"));
      case "txt" ->
          i ->
              "%s\nJane Roe, 02 Feb 08:26 AM\n\n%s\n\nFrom: The Post, for news.\n\n"
                  .formatted(headline(i), body(i, "\n\n"));
      default -> throw new IllegalArgumentException("no such format: " + format);
    };
  }

  private static String headline(long i) {
    return "Studio number " + i + " sues the site that showed its film";
  }

  /** Some 2 kB that no two records share, so that compression finds no more in it than in news. */
  private static String body(long i, String gap) {
    StringBuilder body = new StringBuilder();
    for (int paragraph = 0; paragraph < 6; paragraph++) {
      body.append(paragraph == 0 ? "" : gap);
      for (int sentence = 0; sentence < 3; sentence++) {
        long number = Long.rotateLeft(i * 0x9E3779B97F4A7C15L, paragraph * 7 + sentence);
        List<String> words =
            List.of("court", "studio", "judge", "site", "owner", "claim", "order", "year");
        for (int word = 0; word < 12; word++) {
          body.append("the ").append(words.get((int) (number >>> word * 4 & 7))).append(' ');
        }
        body.append(number & 0xFFFF).append(". ");
      }
    }
    return body.toString();
  }
}
