package casewire.ingest.read.format;

import casewire.ingest.read.article.ArticleFacts;
import casewire.ingest.read.article.Dating;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org article that a page describes in a script element. */
final class JsonLd {
  private static final int LONGEST = 4 * 1024 * 1024;
  private static final int DEPTH = 64;
  private static final JsonMapper JSON = Json.mapper(LONGEST, DEPTH);

  private JsonLd() {}

  static ArticleFacts article(Document page, Dating dating) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonNode object : objects(script.data())) {
        if (isArticle(object)) {
          return JsonArticle.facts(object, dating);
        }
      }
    }
    return ArticleFacts.NONE;
  }

  private static List<JsonNode> objects(String data) {
    List<JsonNode> all = new ArrayList<>();
    try {
      JsonNode root = JSON.readTree(data);
      (root.isArray() ? root : List.of(root)).forEach(all::add);
      List.copyOf(all).forEach(object -> object.path("@graph").forEach(all::add));
    } catch (JsonProcessingException e) {
      // A page with a broken description is still a page.
      return List.of();
    }
    return all;
  }

  private static boolean isArticle(JsonNode object) {
    JsonNode type = object.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one.asText())) {
          return true;
        }
      }
      return false;
    }
    return isArticle(type.asText());
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting");
  }
}
