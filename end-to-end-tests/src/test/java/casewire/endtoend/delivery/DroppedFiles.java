package casewire.endtoend.delivery;

import casewire.events.ArticleId;
import casewire.ingest.read.BrokenRecord;
import casewire.ingest.read.ReadArticle;
import casewire.ingest.read.ReadLimits;
import casewire.ingest.read.StandardFileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Drops files of mixed formats, and knows what has to come of them. */
final class DroppedFiles {
  private static final int COPY_EVERY = 10;
  private static final int RECORDS = 20;

  private final Path inbox;
  private final StandardFileReader reader = StandardFileReader.with(ReadLimits.defaults());
  private final Set<String> articleIds = new HashSet<>();
  private final Map<String, Long> sizes = new TreeMap<>();
  private int brokenRecords;
  private int next;

  DroppedFiles(Path inbox) {
    this.inbox = inbox;
  }

  void drop(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      int number = next++;
      if (number % COPY_EVERY == COPY_EVERY - 1) {
        // The same bytes as a whole file before, under another name and in a subfolder.
        drop("copies/copy of " + number + ".ndjson", ndjson(number - COPY_EVERY + 3, false));
      } else {
        switch (number % 5) {
          case 0 -> drop(number + ".txt", text(number));
          case 1 -> drop("sub folder/" + number + " ünï 📰.ndjson", ndjson(number, true));
          case 2 -> drop(number + ".ndjson", ndjson(number, false));
          case 3 -> drop(number + ".ndjson.gz", gzip(ndjson(number, false)));
          default -> drop(number + ".json", record(number, 0).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  Set<String> articleIds() {
    return articleIds;
  }

  Map<String, Long> sizes() {
    return sizes;
  }

  int brokenRecords() {
    return brokenRecords;
  }

  private void drop(String name, byte[] content) throws IOException {
    Path file = inbox.resolve(name);
    Files.createDirectories(file.getParent());
    Path hidden = file.resolveSibling(file.getFileName() + ".part");
    Files.write(hidden, content);
    reader.read(
        hidden,
        name,
        Files.getLastModifiedTime(hidden).toInstant(),
        record -> {
          if (record instanceof ReadArticle article) {
            articleIds.add(ArticleId.of(article.headline(), article.body()));
          } else if (record instanceof BrokenRecord) {
            brokenRecords++;
          }
        });
    sizes.put(name, (long) content.length);
    Files.move(hidden, file);
  }

  private static byte[] text(int number) {
    return ("Court rules in matter "
            + number
            + "\n\nThe court has ruled in matter "
            + number
            + ".\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ndjson(int number, boolean broken) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < RECORDS; i++) {
      lines.append(record(number, i)).append('\n');
      if (broken && i % 8 == 3) {
        lines.append("{\"headline\": \"torn ").append(number).append('-').append(i).append('\n');
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Every third article of a file is also in the file before it. */
  private static String record(int number, int index) {
    int matter = index % 3 == 2 ? Math.max(0, number - 1) : number;
    return "{\"headline\": \"Matter %d, motion %d\", \"articleBody\": \"Motion %d in matter %d was heard.\"}"
        .formatted(matter, index, index, matter);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
