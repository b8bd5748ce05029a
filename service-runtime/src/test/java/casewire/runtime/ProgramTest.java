package casewire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

class ProgramTest {
  @TempDir Path folder;

  private final Example command = new Example();
  private final StringWriter err = new StringWriter();

  @Test
  void the_code_default_is_the_weakest() {
    assertThat(run(Map.of())).isZero();
    assertThat(command.port).isEqualTo(1);
  }

  @Test
  void the_file_beats_the_default() throws IOException {
    assertThat(run(Map.of(), "--settings", file("kafka-port=2"))).isZero();
    assertThat(command.port).isEqualTo(2);
  }

  @Test
  void the_environment_beats_the_file() throws IOException {
    assertThat(run(Map.of("CASEWIRE_KAFKA_PORT", "3"), "--settings", file("kafka-port=2")))
        .isZero();
    assertThat(command.port).isEqualTo(3);
  }

  @Test
  void the_command_line_beats_the_environment() throws IOException {
    int code =
        run(
            Map.of("CASEWIRE_KAFKA_PORT", "3"),
            "--settings=" + file("kafka-port=2"),
            "--kafka-port=4");
    assertThat(code).isZero();
    assertThat(command.port).isEqualTo(4);
  }

  @Test
  void the_environment_may_name_the_settings_file() throws IOException {
    assertThat(run(Map.of("CASEWIRE_SETTINGS", file("kafka-port=2")))).isZero();
    assertThat(command.port).isEqualTo(2);
  }

  @Test
  void a_blank_variable_is_not_set() {
    assertThat(run(Map.of("CASEWIRE_KAFKA_PORT", ""))).isZero();
    assertThat(command.port).isEqualTo(1);
  }

  @Test
  void subcommands_have_the_same_layers() throws IOException {
    assertThat(run(Map.of(), "sub", "--settings", file("depth=5"))).isZero();
    assertThat(Sub.lastDepth.get()).isEqualTo(5);
  }

  @Test
  void kafka_properties_come_in_the_same_order() throws IOException {
    run(
        Map.of("KAFKA_CLIENT_ID", "environment", "KAFKA_RETRIES", "1"),
        "--settings=" + file("kafka.client.id=file\nkafka.retries=0\nkafka.acks=all"),
        "--kafka=client.id=option");
    assertThat(command.kafka.properties().toProperties())
        .containsEntry("client.id", "option")
        .containsEntry("retries", "1")
        .containsEntry("acks", "all");
  }

  @Test
  void a_secret_may_lie_in_a_file_that_a_variable_names() throws IOException {
    String secret = file("org.example.Login required;\n");
    run(Map.of("KAFKA_SASL_JAAS_CONFIG_FILE", secret));
    assertThat(command.kafka.properties().toProperties())
        .containsEntry("sasl.jaas.config", "org.example.Login required;");
  }

  @Test
  void a_setting_given_both_plainly_and_by_file_is_refused() {
    assertThat(run(Map.of("KAFKA_ACKS", "all", "KAFKA_ACKS_FILE", "acks"))).isEqualTo(2);
    assertThat(err).asString().contains("both KAFKA_ACKS and KAFKA_ACKS_FILE are set");
  }

  @Test
  void an_unknown_name_in_the_file_is_refused_with_file_and_line() throws IOException {
    String file = file("# ports\nkafka-port=2\nkafka-prt = 3\n");
    assertThat(run(Map.of(), "--settings", file)).isEqualTo(2);
    assertThat(err)
        .asString()
        .isEqualToIgnoringNewLines(
            "example: "
                + file
                + ", line 3: there is no setting kafka-prt; did you mean kafka-port?");
  }

  @Test
  void a_missing_settings_file_is_one_clear_line() {
    String file = folder.resolve("absent.properties").toString();
    assertThat(run(Map.of(), "--settings", file)).isEqualTo(2);
    assertThat(err)
        .asString()
        .isEqualToIgnoringNewLines("example: settings file " + file + ": no such file or folder");
  }

  @Test
  void a_bad_value_names_the_variable_it_came_from() {
    assertThat(run(Map.of("CASEWIRE_KAFKA_PORT", "many"))).isEqualTo(2);
    assertThat(err).asString().contains("'many' is not an int").contains("CASEWIRE_KAFKA_PORT");
  }

  @Test
  void a_bad_value_names_the_line_it_came_from() throws IOException {
    String file = file("\nkafka-port=many");
    assertThat(run(Map.of(), "--settings", file)).isEqualTo(2);
    assertThat(err).asString().contains("'many' is not an int").contains(file + ", line 2");
  }

  @Test
  void a_failure_is_one_line_and_exit_code_1() {
    assertThat(run(Map.of(), "--fail")).isEqualTo(1);
    assertThat(err).asString().isEqualToIgnoringNewLines("example: the disk is full; free some");
  }

  @Test
  void wrong_use_is_exit_code_2() {
    assertThat(run(Map.of(), "--no-such-option")).isEqualTo(2);
    assertThat(err).asString().contains("Unknown option").contains("example --help");
  }

  @Test
  void a_missing_cluster_says_how_to_name_one() {
    assertThat(run(Map.of(), "--need-kafka")).isEqualTo(2);
    assertThat(err).asString().contains("--bootstrap-servers").contains("CASEWIRE_");
  }

  private int run(Map<String, String> environment, String... arguments) {
    PrintWriter out = new PrintWriter(new StringWriter());
    return new Program(environment, out, new PrintWriter(err, true)).run(command, arguments);
  }

  private String file(String content) throws IOException {
    Path file = Files.createTempFile(folder, "casewire", ".properties");
    Files.writeString(file, content);
    return file.toString();
  }

  @Command(name = "example", subcommands = Sub.class, mixinStandardHelpOptions = true)
  private static final class Example implements Runnable {
    @Option(names = "--kafka-port", defaultValue = "1")
    private int port;

    @Option(names = "--fail")
    private boolean fail;

    @Option(names = "--need-kafka")
    private boolean needKafka;

    @Mixin private KafkaOptions kafka;

    @Override
    public void run() {
      if (fail) {
        throw new Failure("the disk is full; free some");
      }
      if (needKafka) {
        kafka.required();
      }
    }
  }

  @Command(name = "sub")
  private static final class Sub implements Runnable {
    private static final java.util.concurrent.atomic.AtomicInteger lastDepth =
        new java.util.concurrent.atomic.AtomicInteger();

    @Option(names = "--depth")
    private int depth;

    @Override
    public void run() {
      lastDepth.set(depth);
    }
  }
}
