package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFacts;
import casewire.ingest.read.article.Dating;
import casewire.ingest.read.article.PlainArticle;
import casewire.ingest.read.article.Spaces;
import casewire.ingest.read.document.Document;
import casewire.ingest.read.document.Found;
import casewire.ingest.read.document.FoundArticle;
import casewire.ingest.read.document.FoundBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles in text that was taken out of another format. */
final class TextArticles {
  private final Dating dating;
  private final int articleBytes;

  TextArticles(Dating dating, int articleBytes) {
    this.dating = dating;
    this.articleBytes = articleBytes;
  }

  /** Several articles if the text is a digest, else one. */
  List<Found> of(ArticleFacts facts, String text) throws IOException {
    List<String> lines = text.lines().toList();
    return PlainArticle.countTitled(lines, dating) > 1
        ? digest(facts, text)
        : List.of(single(null, facts, text));
  }

  /** The one article that the text is. */
  Found single(String place, ArticleFacts facts, String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (facts.headline() != null) {
      String headline = Spaces.plain(facts.headline());
      lines.removeIf(line -> isHeadline(headline, line));
      lines.add(0, headline);
      lines.add(1, "");
    }
    Optional<PlainArticle> plain = PlainArticle.of(lines, dating);
    if (plain.isEmpty()) {
      return noText(place, text);
    }
    PlainArticle article = plain.get();
    ArticleFacts read =
        new ArticleFacts(article.headline(), article.author(), article.date(), null, null);
    return FoundArticle.of(place, facts.or(read), article.body());
  }

  private List<Found> digest(ArticleFacts facts, String text) throws IOException {
    List<Found> all = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    new DigestReader(articleBytes).read(Document.of("digest", dating, bytes), all::add);
    ArticleFacts language = new ArticleFacts(null, null, null, facts.language(), null);
    List<Found> numbered = new ArrayList<>();
    for (Found found : all) {
      Found record = found instanceof FoundArticle a ? a.completed(language) : found;
      numbered.add(record.at("article " + (numbered.size() + 1)));
    }
    return numbered;
  }

  private static FoundBroken noText(String place, String text) {
    return new FoundBroken(
        place,
        "no-article",
        "there is no text beside the title; add the body, or remove the file",
        text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isHeadline(String headline, String line) {
    return line.length() <= headline.length() * 2 && Spaces.plain(line).equalsIgnoreCase(headline);
  }
}
