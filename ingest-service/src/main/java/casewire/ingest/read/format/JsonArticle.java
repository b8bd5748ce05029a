package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFacts;
import casewire.ingest.read.article.ArticleFields;
import casewire.ingest.read.article.Byline;
import casewire.ingest.read.article.Dating;
import casewire.ingest.read.article.Languages;
import casewire.ingest.read.article.Paragraphs;
import casewire.ingest.read.article.PublicationDate;
import casewire.ingest.read.article.Spaces;
import casewire.ingest.read.document.FoundArticle;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article as a JSON object: our own fields, schema.org NewsArticle, ninjs or JSON Feed. */
final class JsonArticle {
  private static final List<String> NAMES_OF_A_PERSON = List.of("name", "byline", "value");
  private static final List<String> VALUES = List.of("value", "text", "@value");
  private static final List<String> ADDRESSES = List.of("@id", "url", "href");

  private final Map<String, JsonNode> fields = new HashMap<>();

  private JsonArticle(JsonNode object) {
    object
        .properties()
        .forEach(field -> fields.putIfAbsent(ArticleFields.key(field.getKey()), field.getValue()));
  }

  /** Empty if the object has no body. */
  static Optional<FoundArticle> of(JsonNode object, String place, Dating dating) {
    JsonArticle article = new JsonArticle(object);
    String body = article.body();
    if (body == null) {
      return Optional.empty();
    }
    return Optional.of(FoundArticle.of(place, article.facts(dating), body));
  }

  /** What the object says of an article, with or without its body. */
  static ArticleFacts facts(JsonNode object, Dating dating) {
    return new JsonArticle(object).facts(dating);
  }

  private ArticleFacts facts(Dating dating) {
    String headline = text(ArticleFields.HEADLINE, VALUES, " ");
    String author = Byline.name(text(ArticleFields.AUTHOR, NAMES_OF_A_PERSON, ", "));
    String date = text(ArticleFields.DATE, VALUES, " ");
    return new ArticleFacts(
        headline == null ? null : Spaces.plain(headline),
        author == null ? null : Spaces.plain(author),
        PublicationDate.of(date, dating).orElse(null),
        Languages.tag(text(ArticleFields.LANGUAGE, VALUES, " ")),
        text(ArticleFields.URL, ADDRESSES, " "));
  }

  private String body() {
    String plain = text(ArticleFields.BODY, VALUES, "\n\n");
    String html = text(ArticleFields.HTML_BODY, VALUES, "\n\n");
    if (html != null) {
      return notEmpty(HtmlText.of(html));
    }
    if (plain == null) {
      return null;
    }
    return notEmpty(HtmlText.isMarkup(plain) ? HtmlText.of(plain) : Paragraphs.of(plain));
  }

  private static String notEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The first of the fields that says something; null if none does. */
  private String text(List<String> names, List<String> members, String separator) {
    for (String name : names) {
      JsonNode value = fields.get(name);
      String text = value == null ? "" : text(value, members, separator);
      if (!text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private static String text(JsonNode value, List<String> members, String separator) {
    if (value.isArray()) {
      List<String> texts = new ArrayList<>();
      value.forEach(element -> texts.add(text(element, members, separator)));
      return texts.stream().filter(t -> !t.isBlank()).collect(Collectors.joining(separator));
    }
    if (value.isObject()) {
      return members.stream()
          .map(value::path)
          .filter(JsonNode::isValueNode)
          .map(JsonNode::asText)
          .filter(t -> !t.isBlank())
          .findFirst()
          .orElse("");
    }
    return value.isNull() ? "" : value.asText();
  }
}
