package casewire.console.web;

import casewire.console.query.ArticleFilter;
import casewire.console.query.Articles;
import casewire.console.query.Counts;
import casewire.console.query.Order;
import casewire.events.EntityType;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Map;

/** Articles, what to filter them by, and who is named in them. */
final class ArticlesApi {
  private static final int FILTER_VALUES = 12;
  private static final int ENTITIES = 200;
  private static final int MAX_ENTITIES = 1_000;

  private final Articles articles;
  private final Counts counts;

  ArticlesApi(Articles articles, Counts counts) {
    this.articles = articles;
    this.counts = counts;
  }

  void add(RoutesConfig routes) {
    routes.get("/api/articles", this::list);
    routes.get("/api/articles/{id}", this::article);
    routes.get("/api/filters", this::filters);
    routes.get("/api/entities", this::entities);
  }

  private void list(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    Order order = parameters.choice("sort", Order.class, Order.NEWEST);
    JsonAnswer.send(context, articles.page(filter(parameters), order, parameters.slice()));
  }

  private void article(Context context) throws IOException {
    byte[] json = articles.json(context.pathParam("id"));
    if (json == null) {
      throw new NotFoundResponse("there is no article with this id");
    }
    JsonAnswer.send(context, json);
  }

  private void filters(Context context) throws IOException {
    JsonAnswer.send(context, counts.filters(filter(new Parameters(context)), FILTER_VALUES));
  }

  private void entities(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    EntityType type = parameters.choice("type", EntityType.class, EntityType.PERSON);
    int limit = Math.min(MAX_ENTITIES, Math.max(1, parameters.number("limit", ENTITIES)));
    JsonAnswer.send(context, Map.of("items", counts.entities(type, parameters.text("q"), limit)));
  }

  private static ArticleFilter filter(Parameters parameters) {
    return new ArticleFilter(
        parameters.text("q"),
        parameters.text("tag"),
        parameters.text("case"),
        parameters.text("court"),
        parameters.text("stage"),
        parameters.text("entity"),
        parameters.text("language"),
        parameters.text("file"),
        parameters.date("from"),
        parameters.date("to"));
  }
}
