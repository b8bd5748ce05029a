package casewire.console.web;

import casewire.console.query.Refused;
import casewire.events.FileOutcome;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Map;

/** Files with what became of them, and dead letters. */
final class RefusedApi {
  private final Refused refused;
  private final LetterRetrier retrier;

  RefusedApi(Refused refused, LetterRetrier retrier) {
    this.refused = refused;
    this.retrier = retrier;
  }

  void add(RoutesConfig routes) {
    routes.get("/api/files", this::files);
    routes.get("/api/dead-letters", this::deadLetters);
    routes.get("/api/dead-letters/<id>", this::deadLetter);
    routes.post("/api/retry", this::retry);
  }

  private void files(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    FileOutcome outcome = parameters.choice("outcome", FileOutcome.class, null);
    JsonAnswer.send(context, refused.files(outcome, parameters.slice()));
  }

  private void deadLetters(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    JsonAnswer.send(
        context,
        refused.deadLetters(
            parameters.text("reason"), parameters.text("stage"), parameters.slice()));
  }

  private void deadLetter(Context context) throws IOException {
    byte[] json = refused.deadLetter(context.pathParam("id"));
    if (json == null) {
      throw new NotFoundResponse("there is no dead letter with this id");
    }
    JsonAnswer.send(context, json);
  }

  private void retry(Context context) throws IOException {
    String id = new Parameters(context).text("id");
    if (id == null || refused.deadLetter(id) == null) {
      throw new NotFoundResponse(
          "no dead letter with this id waits for anybody; it may have been retried already");
    }
    retrier.retry(id);
    context.status(HttpStatus.ACCEPTED);
    context.contentType("application/json").result(JsonAnswer.bytes(Map.of("id", id)));
  }
}
