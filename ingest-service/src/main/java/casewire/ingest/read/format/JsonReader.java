package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFields;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundArticle;
import casewire.ingest.read.document.FoundBroken;
import casewire.ingest.read.document.RecordedInput;
import casewire.ingest.read.document.RecordedInput.RecordTooLargeException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * JSON that is one article, an array of them, or an object with such an array. Elements are read
 * one at a time; after one that is no JSON, reading goes on at the next that begins with <code>},{
 * </code>.
 */
public final class JsonReader implements FormatReader {
  private static final Set<String> WRAPPERS =
      Set.of(
          "articles",
          "items",
          "graph",
          "data",
          "results",
          "news",
          "newsitems",
          "docs",
          "entries",
          "records",
          "response",
          "hits");

  private static final int KEPT = 128 * 1024;
  private static final int MOST_BYTES_A_BYTE = 3;
  private static final int BRACKETS = 2;

  private final int recordBytes;
  private final JsonMapper json;

  public JsonReader(int recordBytes, int nestingDepth) {
    this.recordBytes = recordBytes;
    this.json = Json.mapper(recordBytes, nestingDepth);
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    new Reading(document, found).run();
  }

  /** Of a small document all can be kept, in UTF-8 and with the brackets that are put before it. */
  private static int kept(Document document) {
    int most = MOST_BYTES_A_BYTE * document.head().length + BRACKETS;
    return document.endsWithHead() ? Math.min(KEPT, most) : KEPT;
  }

  /** One document as it is read. */
  private final class Reading {
    private final Document document;
    private final Consumer<Found> found;
    private final RecordedInput source;
    private final PushbackInputStream in;
    private JsonParser parser;

    /** Bytes and lines of the document before the first that the parser saw. */
    private long bytesBefore;

    private long linesBefore;

    /** Where the record begins that is being read. */
    private long recordAt;

    private long recordLine = 1;

    Reading(Document document, Consumer<Found> found) {
      this.document = document;
      this.found = found;
      int kept = kept(document);
      this.source = new RecordedInput(document.bytes(), kept, recordBytes);
      this.in = new PushbackInputStream(source, kept);
    }

    void run() throws IOException {
      boolean more = attempt(false);
      while (more) {
        more = attempt(true);
      }
    }

    /** Reads up to the end or the next error; whether there may be more records after it. */
    private boolean attempt(boolean recovered) throws IOException {
      parser = json.createParser(in);
      try {
        if (recovered) {
          parser.nextToken();
          elements();
        } else {
          values();
        }
        return false;
      } catch (JsonProcessingException e) {
        return recover(Json.reason(e), Json.message(e));
      } catch (RecordTooLargeException e) {
        long size = source.count() - recordAt;
        return recover("too-large", Messages.tooLarge("record", size, "record-bytes", recordBytes));
      }
    }

    private void values() throws IOException {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        begin();
        if (token == JsonToken.START_ARRAY) {
          elements();
        } else if (token == JsonToken.START_OBJECT) {
          object();
        } else {
          take(json.readTree(parser));
        }
      }
    }

    private void elements() throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        begin();
        take(json.readTree(parser));
      }
    }

    /** An article, or what wraps articles. */
    private void object() throws IOException {
      ObjectNode own = json.createObjectNode();
      boolean wrapper = false;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean wraps = WRAPPERS.contains(ArticleFields.key(name));
        if (wraps && value == JsonToken.START_ARRAY) {
          elements();
          begin();
          wrapper = true;
        } else if (wraps && value == JsonToken.START_OBJECT) {
          object();
          begin();
          wrapper = true;
        } else {
          own.set(name, json.readTree(parser));
        }
      }
      if (!wrapper || JsonArticle.of(own, null, document.dating()).isPresent()) {
        take(own);
      }
    }

    private void begin() {
      JsonLocation start = parser.currentTokenLocation();
      recordLine = linesBefore + start.getLineNr();
      recordAt = bytesBefore + Math.max(0, start.getByteOffset());
      source.begin();
    }

    private void take(JsonNode node) {
      Optional<FoundArticle> article = JsonArticle.of(node, place(), document.dating());
      if (article.isPresent()) {
        found.accept(article.get());
      } else {
        found.accept(broken("no-article", Json.NO_ARTICLE, position()));
      }
    }

    private FoundBroken broken(String reason, String message, long end) {
      return new FoundBroken(
          place(), reason, message, source.range(recordAt, end), Math.max(0, end - recordAt));
    }

    private String place() {
      return "line " + recordLine;
    }

    private long position() {
      return bytesBefore + parser.currentLocation().getByteOffset();
    }

    /** Hands on what is broken and goes to the next element; whether there is one. */
    private boolean recover(String reason, String message) throws IOException {
      long end = position();
      long lines = parser.currentLocation().getLineNr() - 1L;
      ByteArrayOutputStream unread = new ByteArrayOutputStream();
      parser.releaseBuffered(unread);
      in.unread(unread.toByteArray());
      NextObject next = NextObject.in(in, source::begin);
      found.accept(broken(reason, message, end + next.bytes()));
      bytesBefore = end + next.bytes() - 1;
      linesBefore += lines + next.lines();
      recordLine = linesBefore + 1;
      recordAt = bytesBefore;
      if (next.found()) {
        in.unread('{');
        in.unread('[');
      }
      return next.found();
    }
  }
}
