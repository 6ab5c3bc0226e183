package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R-PLT-06")
class FailureTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotFound("case 7"), 404),
                Arguments.of(new NotPermitted("sign off"), 403),
                Arguments.of(new OptimisticLockException(), 409),
                Arguments.of(new ViewExpiredException(), 410),
                Arguments.of(
                        new SQLException("ERROR: invalid byte sequence for encoding \"UTF8\": 0x00", "22021"), 400),
                Arguments.of(new SQLException("deadlock", "40P01"), 500),
                Arguments.of(thrownBy("org.primefaces.component.datatable.feature.SortFeature", "decode"), 400),
                Arguments.of(thrownBy("org.primefaces.component.api.UIPageableData", "updatePaginationData"), 400),
                Arguments.of(thrownBy("org.primefaces.component.datatable.DataTable", "loadLazyData"), 500),
                Arguments.of(new IllegalStateException("secret"), 500));
    }

    private static Throwable thrownBy(String type, String method) {
        Throwable thrown = new IllegalArgumentException("No SortOrder matching value: x");
        thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, method, null, 1)});
        return thrown;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void an_exception_means_the_same_however_deep_the_container_wraps_it(Throwable thrown, int status) {
        assertThat(Failure.of(thrown).status()).isEqualTo(status);
        assertThat(Failure.of(new ServletException(new FacesException(thrown))).status())
                .isEqualTo(status);
    }

    @Test
    void a_failure_has_a_number_of_its_own() {
        String one = Failure.of(new IllegalStateException()).id();

        assertThat(one).isNotEqualTo(Failure.of(new IllegalStateException()).id());
        assertThat(Failure.isId(one)).isTrue();
        assertThat(Failure.isId("<script>")).isFalse();
    }

    @Test
    void a_problem_tells_programs_the_kind_and_the_number_and_no_more() {
        assertThat(Problem.text(500, "12345678-abcd"))
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Internal error\",\"status\":500,\"instance\":\"urn:zaoxue:failure:12345678-abcd\"}");
    }
}
