package health.zaoxue.verification;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;

/** The house of docs/architecture.md; config/build/plant-violations plants a violation of its rules. */
@AnalyzeClasses(packages = "health.zaoxue", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> LEFT_TO_RIGHT =
            List.of("identity", "mentorship", "capacity", "equipment", "reporting");

    @ArchTest
    static void every_module_is_really_seen(JavaClasses all) {
        for (String module : LEFT_TO_RIGHT) {
            assertThat(classesIn(all, "health.zaoxue." + module)).as(module).isGreaterThan(10);
        }
        for (String module : List.of("kernel", "platform", "portal", "demonstration", "launcher")) {
            assertThat(classesIn(all, "health.zaoxue." + module)).as(module).isGreaterThan(5);
        }
    }

    @ArchTest
    static void the_kernel_stays_small(JavaClasses all) {
        long types = all.stream()
                .filter(type -> type.getPackageName().equals("health.zaoxue.kernel"))
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .count();

        assertThat(types).isBetween(5L, 15L);
    }

    @ArchTest
    static void a_module_uses_only_those_to_its_left(JavaClasses all) {
        for (int i = 0; i < LEFT_TO_RIGHT.size(); i++) {
            String module = LEFT_TO_RIGHT.get(i);
            String[] notToTheLeft = LEFT_TO_RIGHT.subList(i + 1, LEFT_TO_RIGHT.size()).stream()
                    .map(right -> "health.zaoxue." + right + "..")
                    .toArray(String[]::new);
            if (notToTheLeft.length > 0) {
                noClasses()
                        .that(resideInAPackage("health.zaoxue." + module + ".."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(notToTheLeft))
                        .check(all);
            }
        }
    }

    @ArchTest
    static void others_see_only_a_modules_root_package(JavaClasses all) {
        for (String module : LEFT_TO_RIGHT) {
            noClasses()
                    .that(resideInAPackage("health.zaoxue.."))
                    .and(describe(
                            "are outside " + module,
                            (JavaClass type) -> !type.getPackageName().startsWith("health.zaoxue." + module)))
                    .should()
                    .dependOnClassesThat(describe(
                            "are inside a room of " + module,
                            (JavaClass type) -> type.getPackageName().startsWith("health.zaoxue." + module + ".")))
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule values_and_foundations_know_no_module = noClasses()
            .that()
            .resideInAnyPackage("health.zaoxue.kernel..", "health.zaoxue.platform..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "health.zaoxue.identity..",
                    "health.zaoxue.mentorship..",
                    "health.zaoxue.capacity..",
                    "health.zaoxue.equipment..",
                    "health.zaoxue.reporting..",
                    "health.zaoxue.portal.."));

    @ArchTest
    static final ArchRule the_kernel_knows_nothing_but_java = classes()
            .that()
            .resideInAPackage("health.zaoxue.kernel..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "health.zaoxue.kernel..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule contracts_know_no_container = noClasses()
            .that(resideInAnyPackage(
                    "health.zaoxue.identity",
                    "health.zaoxue.mentorship",
                    "health.zaoxue.capacity",
                    "health.zaoxue.equipment",
                    "health.zaoxue.reporting"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.enterprise..",
                    "jakarta.faces..",
                    "jakarta.inject..",
                    "java.sql.."));

    @ArchTest
    static final ArchRule no_package_cycles =
            slices().matching("health.zaoxue.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entities_are_nobodys_business =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule entities_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .orShould()
            .haveRawParameterTypes(new Class<?>[0]);

    /** A stale version comes as an exception of the persistence interface; its name is all that the portal may know of it. */
    @ArchTest
    static final ArchRule views_never_touch_persistence = noClasses()
            .that()
            .resideInAPackage("health.zaoxue.portal..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                    .and(DescribedPredicate.not(type(OptimisticLockException.class))));

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "health.zaoxue.platform.clock..", "health.zaoxue.launcher..", "health.zaoxue.benchmarks..")
            .should()
            .callMethodWhere(describe(
                    "reads the wall clock",
                    call -> (call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().isEmpty()
                                    && call.getTargetOwner().getPackageName().equals("java.time"))
                            || (call.getName().equals("currentTimeMillis"))
                            || (call.getName().startsWith("system")
                                    && call.getTargetOwner().isEquivalentTo(Clock.class))));

    @ArchTest
    static final ArchRule only_the_demonstration_replays_time = noClasses()
            .that()
            .resideOutsideOfPackages("health.zaoxue.platform.clock..", "health.zaoxue.demonstration..")
            .should()
            .callMethodWhere(describe("moves the clock", call -> call.getName().equals("replayAt")));

    @ArchTest
    static final ArchRule names_say_the_business_word = noClasses()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleName("Util")
                    .or(haveSuffix("Util"))
                    .or(haveSuffix("Utils"))
                    .or(haveSuffix("Manager"))
                    .or(haveSuffix("Helper"))
                    .or(haveSuffix("Impl"))
                    .or(haveSuffix("Dto"))
                    .or(haveSuffix("DTO")));

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> haveSuffix(String suffix) {
        return com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleNameEndingWith(suffix);
    }

    private static long classesIn(JavaClasses all, String root) {
        DescribedPredicate<JavaClass> inside = resideInAPackage(root + "..");
        return all.stream().filter(inside).count();
    }
}
