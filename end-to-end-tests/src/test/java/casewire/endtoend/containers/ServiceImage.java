package casewire.endtoend.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The image of a service, built by the project's own recipe from what Maven has packaged. */
enum ServiceImage {
  INGEST("ingest-service"),
  ENRICH("enrich-service");

  private final String service;

  ServiceImage(String service) {
    this.service = service;
  }

  String tag() {
    return "casewire/" + service + ":latest";
  }

  /** Builds both images; quick where nothing has changed. */
  static void buildAll() throws IOException {
    for (ServiceImage image : values()) {
      image.build();
    }
  }

  private void build() throws IOException {
    assertThat(Path.of("..", service, "target", "lib"))
        .as("made by mvn package, which mvn verify includes")
        .isDirectory();
    List<String> command =
        new ArrayList<>(
            List.of("docker", "build", "-q", "-t", tag(), "--build-arg", "SERVICE=" + service));
    String base = System.getenv("BASE_IMAGE");
    if (base != null && !base.isBlank()) {
      command.addAll(List.of("--build-arg", "BASE_IMAGE=" + base));
    }
    command.add(".");
    new Shell().run(command);
  }
}
