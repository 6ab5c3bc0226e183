package health.zaoxue.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import health.zaoxue.platform.Permitted;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** R-PLT-01: every public method of a service says to whom it is permitted, in exactly one way. */
@Tag("R-PLT-01")
@AnalyzeClasses(packages = "health.zaoxue", importOptions = ImportOption.DoNotIncludeTests.class)
class PermissionStatementsTest {
    @ArchTest
    static void every_service_method_states_its_permission(JavaClasses all) {
        List<JavaMethod> methods = all.stream()
                .filter(PermissionStatementsTest::isService)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .toList();

        assertThat(methods).hasSizeGreaterThan(30);
        assertThat(methods)
                .allSatisfy(method ->
                        assertThat(waysOf(method)).as(method.getFullName()).isEqualTo(1));
    }

    @ArchTest
    static void every_contract_has_a_service_behind_it(JavaClasses all) {
        List<JavaClass> contracts = all.stream()
                .filter(type -> type.isInterface() && isContract(type))
                .toList();

        assertThat(contracts).hasSizeGreaterThan(8);
        assertThat(contracts)
                .allSatisfy(contract -> assertThat(all.stream()
                                .filter(type -> isService(type)
                                        && type.getAllRawInterfaces().contains(contract)))
                        .as(contract.getName())
                        .hasSize(1));
    }

    private static boolean isService(JavaClass type) {
        return !type.isInterface()
                && type.getAllRawInterfaces().stream().anyMatch(PermissionStatementsTest::isContract);
    }

    private static boolean isContract(JavaClass type) {
        return type.getSimpleName().endsWith("Service")
                && type.getPackageName()
                        .matches("health\\.zaoxue\\.(identity|mentorship|capacity|equipment|reporting)");
    }

    private static int waysOf(JavaMethod method) {
        return method.tryGetAnnotationOfType(Permitted.class)
                .map(statement -> (statement.value().length > 0 ? 1 : 0)
                        + (statement.toHospitals() ? 1 : 0)
                        + (statement.toAnyCaller() ? 1 : 0)
                        + (statement.toThePublic() ? 1 : 0))
                .orElse(0);
    }
}
