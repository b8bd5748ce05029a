package casewire.endtoend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages that {@code docs/operations.md} explains are messages of this code. */
class OperationsMessagesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Words in capitals stand for something else in each message. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\b[A-Z][A-Z_]*\\b|\\.\\.\\.");

  /** Words of Kafka's clients. */
  private static final List<String> KAFKAS_OWN =
      List.of(
          "authorization failed",
          "Authentication failed",
          "rejected due to invalid timestamp",
          "Failed to create new KafkaAdminClient");

  @Test
  void every_message_that_is_explained_is_said_by_the_code() throws IOException {
    String sources = sources();
    List<String> messages = messages();
    assertThat(messages).hasSizeGreaterThan(15);
    assertThat(messages)
        .allSatisfy(
            message ->
                assertThat(Pattern.compile(expression(message)).matcher(sources).find())
                    .as(message)
                    .isTrue());
  }

  private static List<String> messages() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/operations.md"));
    List<String> messages = new ArrayList<>();
    page.substring(page.indexOf("| message |"))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split(" \\| ")[0])
        .forEach(
            cell ->
                CODE.matcher(cell).results().map(match -> match.group(1)).forEach(messages::add));
    messages.removeIf(message -> KAFKAS_OWN.stream().anyMatch(message::contains));
    // A name and a colon are in every message.
    messages.removeIf(message -> PLACEHOLDER.matcher(message).replaceAll("").length() < 8);
    return messages;
  }

  private static String expression(String message) {
    StringBuilder expression = new StringBuilder();
    for (String literal : PLACEHOLDER.split(message)) {
      if (!literal.isBlank()) {
        expression.append(expression.isEmpty() ? "" : "(?s:.{0,120}?)");
        expression.append(Pattern.quote(literal.strip()));
      }
    }
    return expression.toString();
  }

  /** All of them, with literals that are only broken over lines joined again. */
  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*/src/main/java/.*\\.java")).sorted().toList()) {
        sources.append(Files.readString(file)).append('\n');
      }
    }
    return sources.toString().replaceAll("\"\\s*\\+\\s*\"", "");
  }
}
