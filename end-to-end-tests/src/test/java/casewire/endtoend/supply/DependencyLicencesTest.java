package casewire.endtoend.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the software bill of materials that {@code mvn verify} writes for the whole product. */
class DependencyLicencesTest {
  private static final Path SBOM = Path.of("..", "standalone", "target", "sbom.json");

  /** A dependency under several licences may be used under any one of them. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-1.0",
          "EPL-2.0",
          "CC0-1.0",
          "ISC",
          "Unicode-3.0",
          // re2j's own name for the three-clause BSD licence of the Go authors.
          "Go License");

  @Test
  void everyShippedDependencyHasAnAllowedLicence() throws IOException {
    assumeThat(SBOM).as("written by mvn verify").exists();
    JsonNode components = new ObjectMapper().readTree(SBOM.toFile()).path("components");

    assertThat(components).hasSizeGreaterThan(20);
    assertThat(components)
        .allSatisfy(
            component ->
                assertThat(licences(component))
                    .as("licences of %s", component.path("purl").asText())
                    .containsAnyElementsOf(ALLOWED));
  }

  private static List<String> licences(JsonNode component) {
    List<String> names = new ArrayList<>();
    for (JsonNode choice : component.path("licenses")) {
      JsonNode licence = choice.path("license");
      names.add(licence.path("id").asText(licence.path("name").asText()));
      names.addAll(List.of(choice.path("expression").asText().split("[() ]+(OR [() ]*)?")));
    }
    return names;
  }
}
