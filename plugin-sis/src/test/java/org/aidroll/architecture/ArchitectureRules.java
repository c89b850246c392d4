package org.aidroll.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.finding.AidException;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;

/** The architecture as rules over the packages below one root, so that the same rules can be run over what breaks them. */
final class ArchitectureRules {
    /** Each stage may use those before it, in this order. */
    private static final List<String> STAGES = List.of(
            "identification", "tier", "explain", "subsidy", "ledger", "efile", "verification", "errorrate", "report");

    private static final List<String> DOORS = List.of("engine", "policy", "tabular");
    private static final Set<String> CLOCKS = Set.of("now", "system", "systemUTC", "systemDefaultZone", "today");
    private static final Set<String> SYSTEM = Set.of("getenv", "getProperty", "currentTimeMillis", "nanoTime");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /** Every rule by its name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("api_depends_on_nothing_but_itself_and_annotations", apiAlone());
        rules.put("stages_use_only_earlier_stages", stagesForward());
        rules.put("api_packages_are_free_of_cycles", noCycles("api"));
        rules.put("plugin_packages_are_free_of_cycles", noCycles("sis"));
        rules.put("impl_does_not_know_the_plugin", implBelowPlugin());
        rules.put("the_plugin_uses_only_the_doors_of_impl", doors());
        rules.put("jdbi_only_in_store_and_host_sql", only("org.jdbi..", "sis.store..", "sis.host.sql.."));
        rules.put(
                "servlets_only_at_the_edge",
                only(
                        "jakarta.servlet..",
                        "sis",
                        "sis.web..",
                        "sis.mount..",
                        "sis.host",
                        "sis.host.servlet..",
                        "sis.spring.."));
        rules.put("rooms_of_the_edge_do_not_know_each_other", roomsApart());
        rules.put("spring_only_in_spring", only("org.springframework..", "sis.spring.."));
        rules.put("no_clock_environment_or_chance_in_the_engine", pureEngine());
        rules.put("no_impl_base_util_manager_or_helper", names());
        rules.put("public_api_types_say_how_stable_they_are", annotated());
        rules.put("public_api_types_are_closed_or_abstract", closed());
        rules.put("every_package_is_null_marked", nullMarked());
        return rules;
    }

    private String in(String packages) {
        return root + "." + packages;
    }

    private ArchRule apiAlone() {
        return classes()
                .that()
                .resideInAPackage(in("api.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        in("api.."), "java..", "org.jspecify.annotations..", "org.apiguardian.api.."))
                .allowEmptyShould(true);
    }

    private ArchRule stagesForward() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("use a later stage of " + STAGES) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        int own = stage(type);
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> own >= 0 && stage(use.getTargetClass()) > own)
                                .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
                    }
                })
                .allowEmptyShould(true);
    }

    /** The place of the class in the order of stages, in api and impl alike; -1 where it is of no stage. */
    private int stage(JavaClass type) {
        for (int i = 0; i < STAGES.size(); i++) {
            String stage = STAGES.get(i);
            if (type.getPackageName().equals(in("api." + stage))
                    || type.getPackageName().equals(in(stage))) {
                return i;
            }
        }
        return -1;
    }

    private ArchRule noCycles(String module) {
        return slices().assignedFrom(new PackageSlices(in(module)))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** What a person sees in one place is nothing to what is seen in another; what both say stands in {@code view}. */
    private ArchRule roomsApart() {
        return slices().matching(in("sis.web.(*).."))
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(in("sis.web.view..")))
                .allowEmptyShould(true);
    }

    private ArchRule implBelowPlugin() {
        return noClasses()
                .that(isImpl())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("sis.."))
                .allowEmptyShould(true);
    }

    private ArchRule doors() {
        String[] open = DOORS.stream().map(this::in).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in("sis.."))
                .should()
                .dependOnClassesThat(isImpl().and(DescribedPredicate.not(resideInAnyPackage(open)))
                        .as("are behind the doors of impl"))
                .allowEmptyShould(true);
    }

    private ArchRule only(String library, String... users) {
        String[] allowed = Arrays.stream(users).map(this::in).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private ArchRule pureEngine() {
        return noClasses()
                .that(isImpl().or(resideInAPackage(in("api.."))))
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "a clock, the environment or chance is asked", ArchitectureRules::isImpure))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom")
                .allowEmptyShould(true);
    }

    private static boolean isImpure(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean clock = owner.startsWith("java.time.")
                && CLOCKS.contains(call.getName())
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean system = owner.equals("java.lang.System") && SYSTEM.contains(call.getName());
        boolean chance = owner.equals("java.lang.Math") && call.getName().equals("random")
                || owner.equals("java.util.UUID") && call.getName().equals("randomUUID");
        return clock || system || chance;
    }

    private ArchRule names() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*[.$](Base[A-Z]\\w*|\\w*(Impl|Util|Utils|Manager|Helper))")
                .allowEmptyShould(true);
    }

    private ArchRule annotated() {
        return classes()
                .that()
                .resideInAPackage(in("api.."))
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(API.class)
                .allowEmptyShould(true);
    }

    private ArchRule closed() {
        return classes()
                .that()
                .resideInAPackage(in("api.."))
                .and()
                .arePublic()
                .and()
                .doNotBelongToAnyOf(AidException.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .orShould()
                .beEnums()
                .allowEmptyShould(true);
    }

    private ArchRule nullMarked() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(be(DescribedPredicate.describe("in a package that is @NullMarked", type -> type.getPackage()
                        .isAnnotatedWith(NullMarked.class))))
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> isImpl() {
        return resideInAPackage(root + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(in("api.."), in("sis.."))))
                .as("are of impl");
    }

    /** Every package is a slice of its own, the first one too. */
    private record PackageSlices(String first) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.equals(first) || name.startsWith(first + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + first;
        }
    }
}
