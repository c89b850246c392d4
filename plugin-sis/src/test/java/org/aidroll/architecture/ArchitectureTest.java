package org.aidroll.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The architecture is a failing test; and each of its rules is seen to fail on what breaks it. */
class ArchitectureTest {
    private static final String BAD = "org.aidroll.architecture.bad";

    private static final JavaClasses REAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.aidroll");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BAD);

    /** By rule, the classes it must flag and nothing less. */
    private static final Map<String, List<String>> CULPRITS = Map.ofEntries(
            Map.entry("api_depends_on_nothing_but_itself_and_annotations", List.of("api.money.UsesImpl")),
            Map.entry("stages_use_only_earlier_stages", List.of("api.tier.LooksAhead")),
            Map.entry("api_packages_are_free_of_cycles", List.of("api.money.InCircle", "api.term.OfCircle")),
            Map.entry("plugin_packages_are_free_of_cycles", List.of("sis.web.PluginCircle", "sis.store.WithServlet")),
            Map.entry("impl_does_not_know_the_plugin", List.of("engine.Door")),
            Map.entry("the_plugin_uses_only_the_doors_of_impl", List.of("sis.web.ThroughTheWall")),
            Map.entry("jdbi_only_in_store_and_host_sql", List.of("sis.web.WithJdbi")),
            Map.entry("servlets_only_at_the_edge", List.of("sis.store.WithServlet")),
            Map.entry("rooms_of_the_edge_do_not_know_each_other", List.of("sis.web.roster.LooksNextDoor")),
            Map.entry("spring_only_in_spring", List.of("sis.web.WithSpring")),
            Map.entry(
                    "no_clock_environment_or_chance_in_the_engine",
                    List.of("engine.AsksTheClock", "engine.AsksTheEnvironment", "engine.AsksChance")),
            Map.entry("no_impl_base_util_manager_or_helper", List.of("sis.web.ServletManager")),
            Map.entry("public_api_types_say_how_stable_they_are", List.of("api.term.WithoutStatus")),
            Map.entry("public_api_types_are_closed_or_abstract", List.of("api.term.OpenToAll")),
            Map.entry("every_package_is_null_marked", List.of("loose.NotMarked")));

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return new ArchitectureRules("org.aidroll")
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(REAL)));
    }

    @TestFactory
    Stream<DynamicTest> a_class_that_breaks_it_is_flagged_by() {
        return new ArchitectureRules(BAD)
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(rule.getKey(), () -> {
                            var report = rule.getValue().evaluate(BROKEN).getFailureReport();
                            assertThat(report.isEmpty()).as("nothing flagged").isFalse();
                            assertThat(CULPRITS.get(rule.getKey())).allSatisfy(culprit -> assertThat(report.toString())
                                    .contains(BAD + "." + culprit));
                        }));
    }

    @Test
    void every_rule_has_somebody_to_flag() {
        assertThat(CULPRITS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        new ArchitectureRules("org.aidroll").all().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "org.aidroll.api, 50",
        "org.aidroll.engine, 1",
        "org.aidroll.policy, 5",
        "org.aidroll.tabular, 20",
        "org.aidroll.sis.web, 15",
        "org.aidroll.sis.web.efile, 10",
        "org.aidroll.sis.web.panel, 10",
        "org.aidroll.sis.host, 15",
        "org.aidroll.sis.store, 5",
        "org.aidroll.sis.mount, 10",
    })
    void the_scan_is_not_empty(String packages, int atLeast) {
        assertThat(REAL.stream().filter(type -> type.getPackageName().startsWith(packages)))
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void the_scan_leaves_tests_out() {
        assertThat(REAL.contain(ArchitectureTest.class)).isFalse();
        assertThat(REAL.contain("org.aidroll.testkit.Pupils")).isFalse();
    }
}
