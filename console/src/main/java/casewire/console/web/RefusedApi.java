package casewire.console.web;

import casewire.console.query.Refused;
import casewire.events.FileOutcome;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;

/** Files with what became of them, and dead letters. */
final class RefusedApi {
  private final Refused refused;

  RefusedApi(Refused refused) {
    this.refused = refused;
  }

  void add(RoutesConfig routes) {
    routes.get("/api/files", this::files);
    routes.get("/api/dead-letters", this::deadLetters);
    routes.get("/api/dead-letters/<id>", this::deadLetter);
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
}
