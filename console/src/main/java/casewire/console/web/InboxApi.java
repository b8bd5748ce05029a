package casewire.console.web;

import casewire.console.inbox.Inbox;
import casewire.console.inbox.UploadName;
import casewire.console.inbox.UploadRefused;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** What waits in the inbox, and new files for it. */
final class InboxApi {
  private final Optional<Inbox> inbox;

  InboxApi(Optional<Inbox> inbox) {
    this.inbox = inbox;
  }

  void add(RoutesConfig routes) {
    routes.get("/api/inbox", context -> JsonAnswer.send(context, required().contents()));
    routes.post("/api/inbox", this::upload);
  }

  private void upload(Context context) throws IOException {
    String name = context.queryParam("name");
    Inbox target = required();
    if (context.contentLength() > target.uploadLimit()) {
      throw new UploadRefused("the file is larger than " + target.uploadLimit() + " bytes");
    }
    try (InputStream content = context.bodyInputStream()) {
      String stored = target.put(new UploadName(name == null ? "" : name), content);
      context.status(HttpStatus.CREATED);
      context.contentType("application/json").result(JsonAnswer.bytes(Map.of("file", stored)));
    }
  }

  private Inbox required() {
    return inbox.orElseThrow(() -> new NotFoundResponse("there is no inbox on this machine"));
  }
}
