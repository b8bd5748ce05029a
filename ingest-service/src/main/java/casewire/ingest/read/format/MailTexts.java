package casewire.ingest.read.format;

import casewire.ingest.read.document.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;

/**
 * The texts of a mail.
 *
 * @param plain its plain text, empty if it has none
 * @param html the text of its HTML, empty if it has none
 * @param forwarded mails that are attached to it
 */
record MailTexts(String plain, String html, List<Message> forwarded) {
  /** The texts that are not empty. */
  List<String> alternatives() {
    return Stream.of(plain, html).filter(text -> !text.isBlank()).toList();
  }

  static MailTexts of(Message message, int nestingDepth) throws IOException {
    Collector collector = new Collector(nestingDepth);
    collector.add(message, 0);
    return new MailTexts(
        collector.plain.toString(), collector.html.toString(), collector.forwarded);
  }

  private static final class Collector {
    private final int nestingDepth;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Message> forwarded = new ArrayList<>();

    Collector(int nestingDepth) {
      this.nestingDepth = nestingDepth;
    }

    void add(Entity entity, int depth) throws IOException {
      Body body = entity.getBody();
      if (depth > nestingDepth) {
        return;
      }
      if (body instanceof Multipart parts) {
        for (Entity part : parts.getBodyParts()) {
          add(part, depth + 1);
        }
      } else if (body instanceof Message message) {
        forwarded.add(message);
      } else if (body instanceof TextBody text && !isAttachment(entity)) {
        add(entity, text);
      }
    }

    private void add(Entity entity, TextBody text) throws IOException {
      String content = content(text);
      if (entity.getMimeType().equals("text/html")) {
        html.append(html.length() > 0 ? "\n\n" : "");
        html.append(HtmlText.of(HtmlText.fragment(content, nestingDepth)));
      } else if (entity.getMimeType().equals("text/plain")) {
        plain.append(plain.length() > 0 ? "\n\n" : "");
        plain.append(isFlowed(entity) ? unwrapped(content) : content);
      }
    }

    private static boolean isAttachment(Entity entity) {
      return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    /** A charset that is unknown or missing is read as UTF-8 or, failing that, as windows-1252. */
    private static String content(TextBody text) throws IOException {
      Charset charset = charset(text.getMimeCharset());
      if (charset != null && !charset.equals(StandardCharsets.US_ASCII)) {
        try (Reader reader = text.getReader()) {
          return IOUtils.toString(reader);
        }
      }
      try (InputStream in = text.getInputStream()) {
        byte[] bytes = in.readAllBytes();
        String utf8 = Utf8.decode(bytes);
        return utf8 == null ? new String(bytes, Charset.forName("windows-1252")) : utf8;
      }
    }

    private static Charset charset(String name) {
      try {
        return name == null ? null : Charset.forName(name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return null;
      }
    }

    private static boolean isFlowed(Entity entity) {
      var field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
      return field != null && field.getBody().toLowerCase(Locale.ROOT).contains("format=flowed");
    }

    /** Lines that end in a space go on in the next (RFC 3676). */
    private static String unwrapped(String flowed) {
      StringBuilder out = new StringBuilder(flowed.length());
      flowed
          .lines()
          .forEach(
              line -> {
                boolean goesOn = line.endsWith(" ") && !line.equals("-- ");
                out.append(line).append(goesOn ? "" : "\n");
              });
      return out.toString();
    }
  }
}
