package casewire.ingest.read.format;

import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.Line;
import casewire.ingest.read.document.Lines;
import casewire.ingest.read.document.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Mails one below the other, each behind a {@code From } line (RFC 4155). */
public final class MboxReader implements FormatReader {
  private static final Pattern SEPARATOR = Pattern.compile("From \\S+ .*\\d{4}.*");
  private static final Pattern QUOTED = Pattern.compile(">+From ");
  private static final int LONGEST_SEPARATOR = 500;

  private final FormatReader mails;
  private final int recordBytes;

  /**
   * @param mails reads each mail
   */
  public MboxReader(FormatReader mails, int recordBytes) {
    this.mails = mails;
    this.recordBytes = recordBytes;
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    Lines lines = new Lines(document.bytes(), recordBytes);
    Mail mail = null;
    boolean afterGap = true;
    for (Line line = lines.next(); line != null; line = lines.next()) {
      String text = line.size() <= LONGEST_SEPARATOR ? ascii(line) : "";
      if (afterGap && SEPARATOR.matcher(text).matches()) {
        if (mail != null) {
          mail.read(document, found);
        }
        mail = new Mail(line.place());
      } else if (mail != null) {
        mail.add(line, QUOTED.matcher(text).lookingAt());
      }
      afterGap = line.blank();
    }
    if (mail != null) {
      mail.read(document, found);
    }
  }

  private static String ascii(Line line) {
    return new String(line.bytes(), StandardCharsets.ISO_8859_1);
  }

  /** One mail as its lines come. */
  private final class Mail {
    private final String place;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long size;

    Mail(String place) {
      this.place = place;
    }

    void add(Line line, boolean quoted) {
      int from = quoted ? 1 : 0;
      size += line.size() + 1;
      if (size <= recordBytes) {
        bytes.write(line.bytes(), from, line.bytes().length - from);
        bytes.write('\n');
      }
    }

    void read(Document document, Consumer<Found> found) throws IOException {
      if (size > recordBytes) {
        String message = Messages.tooLarge("mail", size, "record-bytes", recordBytes);
        found.accept(new FoundBroken(place, "too-large", message, bytes.toByteArray(), size));
        return;
      }
      Document mail = Document.of("mail", document.dating(), bytes.toByteArray());
      try {
        mails.read(mail, record -> found.accept(at(record)));
      } catch (UnreadableException e) {
        found.accept(broken(e.reason(), e.getMessage()));
      } catch (IOException e) {
        found.accept(broken("unreadable", "not a mail: " + e.getMessage() + "; mend or remove it"));
      }
    }

    private FoundBroken broken(String reason, String message) {
      return new FoundBroken(place, reason, message, bytes.toByteArray(), size);
    }

    private Found at(Found record) {
      return record.at(record.place() == null ? place : place + ", " + record.place());
    }
  }
}
