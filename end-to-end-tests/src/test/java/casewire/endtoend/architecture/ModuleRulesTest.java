package casewire.endtoend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Who may depend on whom: the data flow of the design, as rules. */
class ModuleRulesTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("casewire");

  private static final String KAFKA = "org.apache.kafka..";
  private static final String[] ANALYSIS = {
    "casewire.enrich.text..", "casewire.enrich.entity..", "casewire.enrich.cases.."
  };

  @Test
  void the_contract_depends_on_jackson_alone() {
    check(
        classes()
            .that()
            .resideInAPackage("casewire.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("casewire.events..", "java..", "com.fasterxml.jackson.."));
  }

  @Test
  void the_runtime_knows_no_service() {
    check(
        noClasses()
            .that()
            .resideInAPackage("casewire.runtime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("casewire.ingest..", "casewire.enrich..", "casewire.standalone.."));
  }

  @Test
  void the_services_do_not_know_each_other() {
    check(
        noClasses()
            .that()
            .resideInAPackage("casewire.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("casewire.enrich..", "casewire.standalone.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("casewire.enrich..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("casewire.ingest..", "casewire.standalone.."));
  }

  @Test
  void reading_files_and_analysing_text_know_nothing_of_kafka() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(ANALYSIS)
            .or()
            .resideInAPackage("casewire.ingest.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KAFKA));
  }

  @Test
  void each_stage_of_ingest_knows_only_the_stages_before_it() {
    knowsNothingOf(
        "casewire.ingest.watch..", "casewire.ingest.read..", "casewire.ingest.publish..");
    knowsNothingOf(
        "casewire.ingest.read..", "casewire.ingest.watch..", "casewire.ingest.publish..");
  }

  @Test
  void each_stage_of_enrichment_knows_only_the_stages_before_it() {
    knowsNothingOf(
        "casewire.enrich.text..",
        "casewire.enrich.entity..",
        "casewire.enrich.cases..",
        "casewire.enrich.topology..");
    knowsNothingOf(
        "casewire.enrich.entity..", "casewire.enrich.cases..", "casewire.enrich.topology..");
    knowsNothingOf("casewire.enrich.cases..", "casewire.enrich.topology..");
  }

  @Test
  void each_stage_of_names_knows_only_the_stages_before_it() {
    List<String> stages =
        List.of(
            "lexicon", "marking", "candidate", "typing", "coreference", "evidence", "consistency");
    for (int i = 0; i < stages.size() - 1; i++) {
      knowsNothingOf(
          "casewire.enrich.entity." + stages.get(i) + "..",
          stages.subList(i + 1, stages.size()).stream()
              .map(later -> "casewire.enrich.entity." + later + "..")
              .toArray(String[]::new));
    }
  }

  @Test
  void what_the_build_compiles_with_is_not_used_at_run_time() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("casewire.enrich.entity.lexicon.compile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("casewire.enrich.entity.lexicon.compile.."));
  }

  @Test
  void analysis_has_no_clock_and_no_chance() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(ANALYSIS)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class));
  }

  @Test
  void packages_have_no_cycles() {
    check(
        SlicesRuleDefinition.slices()
            .matching("casewire.(events|runtime|ingest|enrich|standalone|console).(*)..")
            .should()
            .beFreeOfCycles());
    for (String parts :
        new String[] {
          "casewire.enrich.cases.(*)..",
          "casewire.enrich.entity.(*)..",
          "casewire.enrich.entity.pattern.(*).."
        }) {
      check(SlicesRuleDefinition.slices().matching(parts).should().beFreeOfCycles());
    }
  }

  @Test
  void there_is_no_static_state() {
    check(noFields().that().areStatic().should().notBeFinal());
  }

  @Test
  void names_say_what_a_class_is() {
    check(noClasses().should().haveNameMatching(".*(Utils?|Impl|Manager|Helper)"));
  }

  private static void knowsNothingOf(String stage, String... later) {
    check(
        noClasses()
            .that()
            .resideInAPackage(stage)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CODE);
  }
}
