package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFacts;
import casewire.ingest.read.article.Byline;
import casewire.ingest.read.article.Dating;
import casewire.ingest.read.article.Spaces;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.FormatReader;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundArticle;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A mail: a newsletter with several articles, or one whose headline is the subject. Of the plain
 * and the HTML text that mails say the same in, the one is taken that more articles are found in,
 * or else more text. A mail forwarded as an attachment is read too; other attachments are not.
 */
public final class MailReader implements FormatReader {
  private final int articleBytes;
  private final int nestingDepth;
  private final MimeConfig config;

  public MailReader(int articleBytes, int recordBytes, int nestingDepth) {
    this.articleBytes = articleBytes;
    this.nestingDepth = nestingDepth;
    this.config =
        MimeConfig.custom()
            .setMaxLineLen(recordBytes)
            .setMaxHeaderLen(recordBytes)
            .setMaxContentLen(recordBytes)
            .build();
  }

  @Override
  public void read(Document document, Consumer<Found> found) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(config);
    Message message = builder.parseMessage(document.bytes());
    read(message, document.dating(), found, 0);
  }

  private void read(Message message, Dating dating, Consumer<Found> found, int depth)
      throws IOException {
    MailTexts texts = MailTexts.of(message, nestingDepth);
    articles(message, texts, dating).forEach(found);
    for (Message forwarded : texts.forwarded()) {
      if (depth < nestingDepth) {
        read(forwarded, dating, found, depth + 1);
      }
    }
  }

  private List<Found> articles(Message message, MailTexts texts, Dating dating) throws IOException {
    Date sent = message.getDate();
    Dating inMail = sent == null ? dating : dating.before(sent.toInstant());
    ArticleFacts facts = new ArticleFacts(subject(message), null, null, null, null);
    ArticleFacts sender = new ArticleFacts(null, author(message), date(sent), null, null);
    TextArticles articles = new TextArticles(inMail, articleBytes);
    List<List<Found>> readings = new ArrayList<>();
    for (String text : texts.alternatives()) {
      readings.add(articles.of(facts, text));
    }
    if (readings.isEmpty()) {
      return texts.forwarded().isEmpty() ? List.of(articles.single(null, facts, "")) : List.of();
    }
    List<Found> best =
        readings.stream()
            .max(Comparator.comparingLong(MailReader::count).thenComparingLong(MailReader::length))
            .orElseThrow();
    boolean letter = best.size() == 1;
    return best.stream()
        .map(one -> letter && one instanceof FoundArticle a ? a.completed(sender) : one)
        .toList();
  }

  private static long count(List<Found> reading) {
    return reading.stream().filter(FoundArticle.class::isInstance).count();
  }

  private static long length(List<Found> reading) {
    return reading.stream()
        .filter(FoundArticle.class::isInstance)
        .mapToLong(found -> ((FoundArticle) found).body().length())
        .sum();
  }

  private static String subject(Message message) {
    String subject = message.getSubject();
    return subject == null || subject.isBlank() ? null : Spaces.plain(subject);
  }

  private static String author(Message message) {
    MailboxList from = message.getFrom();
    if (from == null || from.isEmpty()) {
      return null;
    }
    Mailbox first = from.get(0);
    return Byline.name(first.getName() == null ? first.getAddress() : first.getName());
  }

  private static String date(Date sent) {
    if (sent == null) {
      return null;
    }
    Instant instant = sent.toInstant();
    return instant.atOffset(ZoneOffset.UTC).toString();
  }
}
