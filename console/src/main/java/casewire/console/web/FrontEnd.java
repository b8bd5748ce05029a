package casewire.console.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The files that run in the browser, as they are in the jar: no build step, nothing from elsewhere.
 */
final class FrontEnd {
  private static final String FOLDER = "casewire/console/web";
  private static final List<String> PAGES =
      List.of("/", "/articles", "/cases", "/entities", "/refused", "/upload");
  private static final List<String> PAGES_OF_ONE = List.of("/articles/{id}", "/cases/<id>");

  private FrontEnd() {}

  static void add(JavalinConfig config) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/assets";
          files.directory = "/" + FOLDER;
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "no-cache");
        });
    PAGES.forEach(path -> config.routes.get(path, FrontEnd::page));
    PAGES_OF_ONE.forEach(path -> config.routes.get(path, FrontEnd::page));
    config.routes.get(
        "/api/openapi.yaml",
        context -> context.contentType("application/yaml").result(resource("openapi.yaml")));
  }

  /** One page for all paths: the script in it shows what the path says. */
  private static void page(Context context) throws IOException {
    context.header("Cache-Control", "no-cache");
    context.contentType("text/html; charset=utf-8").result(resource("index.html"));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = FrontEnd.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
      if (in == null) {
        throw new IOException("the jar is broken: " + name + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
