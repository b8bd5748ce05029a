package casewire.ingest.read;

import casewire.ingest.read.article.Languages;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundArticle;
import casewire.ingest.read.document.FoundBroken;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** Numbers the records of one file and holds them to the limits. */
final class RecordSequence {
  private static final int MOST_BYTES_A_CHAR = 3;

  private final ReadLimits limits;
  private final Consumer<ReadRecord> records;
  private int next;

  RecordSequence(ReadLimits limits, Consumer<ReadRecord> records) {
    this.limits = limits;
    this.records = records;
  }

  /** How many there were so far. */
  int count() {
    return next;
  }

  void add(String format, String entry, Found found) {
    ReadRecord record =
        found instanceof FoundArticle article
            ? article(format, entry, article)
            : broken(format, entry, (FoundBroken) found);
    next++;
    try {
      records.accept(record);
    } catch (RuntimeException e) {
      throw new StoppedException(e);
    }
  }

  private ReadRecord article(String format, String entry, FoundArticle article) {
    String headline = CleanText.of(article.headline());
    String body = CleanText.of(article.body());
    if (body.isBlank()) {
      String message = "its body has nothing but control characters; add the text";
      byte[] raw = article.body().getBytes(StandardCharsets.UTF_8);
      return broken(format, entry, new FoundBroken(article.place(), "no-article", message, raw));
    }
    long size = sizeIfNear(limits.articleBytes(), headline, body);
    if (size > limits.articleBytes()) {
      String message =
          String.format(
              Locale.ROOT,
              "the article has %,d bytes, more than the %,d allowed; split it, or raise the limit"
                  + " article-bytes",
              size,
              limits.articleBytes());
      byte[] raw = body.getBytes(StandardCharsets.UTF_8);
      return broken(format, entry, new FoundBroken(article.place(), "too-large", message, raw));
    }
    String language = article.language() == null ? Languages.of(body) : article.language();
    return new ReadArticle(
        format,
        next,
        entry,
        article.place(),
        headline,
        article.author() == null ? null : CleanText.of(article.author()),
        article.date(),
        body,
        language,
        article.url() == null ? null : CleanText.of(article.url()));
  }

  private ReadRecord broken(String format, String entry, FoundBroken broken) {
    byte[] raw = broken.raw();
    byte[] kept = raw.length > limits.rawBytes() ? Arrays.copyOf(raw, limits.rawBytes()) : raw;
    long size = Math.max(broken.rawSize(), raw.length);
    return new BrokenRecord(
        format, next, entry, broken.place(), broken.reason(), broken.message(), kept, size);
  }

  /** Bytes of UTF-8; 0 if their number cannot be above the limit, as with nearly all articles. */
  private static long sizeIfNear(int limit, String headline, String body) {
    long most = (long) MOST_BYTES_A_CHAR * (headline.length() + body.length());
    return most <= limit ? 0 : size(headline) + size(body);
  }

  private static long size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
