package casewire.ingest.read.format;

import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.ParserFailedException;
import casewire.ingest.read.document.UnreadableException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A reader of documents that are parsed as a whole, held to a size and a time. The parser works on
 * bytes in memory, on a thread of its own; one that does not end in time is interrupted and left
 * behind, so that it holds up nothing but that thread.
 */
public final class TimeLimited implements FormatReader {
  private final FormatReader reader;
  private final int bytes;
  private final String limit;
  private final Duration time;
  private final ExecutorService threads = Executors.newCachedThreadPool(TimeLimited::thread);

  /**
   * @param bytes largest document
   * @param limit name of the limit that sets it
   */
  public TimeLimited(FormatReader reader, int bytes, String limit, Duration time) {
    this.reader = reader;
    this.bytes = bytes;
    this.limit = limit;
    this.time = time;
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    byte[] content = document.bytes().readNBytes(bytes);
    long rest = document.bytes().transferTo(OutputStream.nullOutputStream());
    if (rest > 0) {
      String message = Messages.tooLarge("document", content.length + rest, limit, bytes);
      throw new UnreadableException("too-large", null, message);
    }
    parsed(Document.of(document.name(), document.dating(), content)).forEach(found);
  }

  private List<Found> parsed(Document document) throws IOException {
    Future<List<Found>> parsing =
        threads.submit(
            () -> {
              List<Found> all = new ArrayList<>();
              reader.read(document, all::add);
              return all;
            });
    try {
      return parsing.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new UnreadableException(
          "too-slow",
          null,
          "parsing took longer than "
              + time.toSeconds()
              + " s; save it as plain text, or raise the limit parse-time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while parsing");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      parsing.cancel(true);
    }
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof IOException failure) {
      return failure;
    }
    if (cause instanceof OutOfMemoryError) {
      return new UnreadableException(
          "too-large", null, "parsing needs more memory than there is; save it as plain text");
    }
    return new ParserFailedException(cause);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "casewire-parser");
    thread.setDaemon(true);
    return thread;
  }
}
