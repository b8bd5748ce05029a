package casewire.endtoend.security;

import static casewire.endtoend.security.SecuredPipeline.ENRICH;
import static casewire.endtoend.security.SecuredPipeline.INGEST;
import static org.awaitility.Awaitility.await;

import casewire.endtoend.pipeline.JavaProcess;
import casewire.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the listed permissions away one by one: a service that lacks one notices and says so. */
@EnabledIfSystemProperty(named = "casewire.faults", matches = "full")
class LeastPrivilegeTest {
  /** Streams purges a repartition topic each half minute, and only then needs to be allowed to. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;

  @Test
  void ingest_needs_each_of_its_permissions() throws Exception {
    try (SecuredPipeline pipeline = start()) {
      // Receipts must lie there for ingest to read, and a file for it to write one.
      publishOneArticle(pipeline);
      pipeline.drop("article");
      Set<AclBinding> all =
          Permission.ofIngest().stream()
              .flatMap(p -> p.bindings(INGEST.name()))
              .collect(Collectors.toSet());
      for (AclBinding missing : all) {
        pipeline.allowOnly(without(all, missing));
        try (JavaProcess ingest = pipeline.ingest(INGEST)) {
          awaitRefusal(ingest, missing);
          ingest.kill();
        }
      }
    }
  }

  @Test
  void enrich_needs_each_of_its_permissions() throws Exception {
    try (SecuredPipeline pipeline = start()) {
      publishOneArticle(pipeline);
      int count = (int) Permission.ofEnrich("any").stream().flatMap(p -> p.bindings("any")).count();
      for (int index = 0; index < count; index++) {
        // An application of its own, for internal topics are created once.
        String application = "enrich-%02d".formatted(index);
        Set<AclBinding> all =
            Permission.ofEnrich(application).stream()
                .flatMap(p -> p.bindings(ENRICH.name()))
                .collect(Collectors.toSet());
        AclBinding missing =
            Permission.ofEnrich(application).stream()
                .flatMap(p -> p.bindings(ENRICH.name()))
                .toList()
                .get(index);
        pipeline.allowOnly(without(all, missing));
        try (JavaProcess enrich = pipeline.enrich(ENRICH, application)) {
          awaitRefusal(enrich, missing);
          enrich.kill();
        }
      }
    }
  }

  private SecuredPipeline start() throws Exception {
    return SecuredPipeline.start(folder, ScramLogin.plain(List.of(INGEST, ENRICH)));
  }

  private static void publishOneArticle(SecuredPipeline pipeline) throws Exception {
    pipeline.allowOnly(
        Permission.ofIngest().stream()
            .flatMap(p -> p.bindings(INGEST.name()))
            .collect(Collectors.toSet()));
    try (JavaProcess ingest = pipeline.ingest(INGEST)) {
      pipeline.drop("article");
      await().atMost(PATIENCE).until(() -> pipeline.hasRecords(Topic.RAW));
      ingest.stop();
      ingest.exitCode();
    }
  }

  private static Set<AclBinding> without(Set<AclBinding> all, AclBinding missing) {
    return all.stream().filter(b -> !b.equals(missing)).collect(Collectors.toSet());
  }

  private static void awaitRefusal(JavaProcess service, AclBinding missing) {
    await(missing.toString())
        .atMost(PATIENCE)
        .until(() -> SecuredPipeline.REFUSED.matcher(service.output()).find());
  }
}
