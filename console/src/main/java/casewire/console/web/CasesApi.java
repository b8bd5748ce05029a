package casewire.console.web;

import casewire.console.query.CaseGraph;
import casewire.console.query.Cases;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;

/** Cases, and which cases share their parties. */
final class CasesApi {
  private final Cases cases;
  private final CaseGraph graph;

  CasesApi(Cases cases, CaseGraph graph) {
    this.cases = cases;
    this.graph = graph;
  }

  void add(RoutesConfig routes) {
    routes.get("/api/cases", this::list);
    // An id may hold a slash, as the docket C-682/18 does.
    routes.get("/api/cases/<id>", this::legalCase);
    routes.get("/api/graph", this::graph);
  }

  private void list(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    JsonAnswer.send(
        context,
        cases.page(
            parameters.text("q"),
            parameters.text("court"),
            parameters.text("stage"),
            parameters.text("kind"),
            parameters.text("party"),
            parameters.slice()));
  }

  private void legalCase(Context context) throws IOException {
    byte[] json = cases.json(context.pathParam("id"));
    if (json == null) {
      throw new NotFoundResponse("there is no case with this id");
    }
    JsonAnswer.send(context, json);
  }

  private void graph(Context context) throws IOException {
    String id = new Parameters(context).text("case");
    JsonAnswer.send(
        context,
        graph
            .around(id == null ? "" : id)
            .orElseThrow(() -> new NotFoundResponse("there is no case with this id")));
  }
}
