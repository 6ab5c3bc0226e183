package health.zaoxue.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-30")
class CurrentActTest {
    interface LampService {
        void lightUp(int lumens);
    }

    static class Lamps implements LampService {
        @Override
        public void lightUp(int lumens) {}

        public void other() {}
    }

    private final CurrentAct act = new CurrentAct();

    @Test
    void an_act_is_called_as_its_contract_calls_it() throws Exception {
        act.enter(method("lightUp", int.class));

        assertThat(act.name()).isEqualTo("LampService.lightUp");
    }

    @Test
    void a_method_without_a_contract_is_called_as_its_class() throws Exception {
        act.enter(method("other"));

        assertThat(act.name()).isEqualTo("Lamps.other");
    }

    @Test
    void what_an_act_calls_does_not_change_its_name() throws Exception {
        act.enter(method("lightUp", int.class));
        act.enter(method("other"));

        assertThat(act.name()).isEqualTo("LampService.lightUp");
        act.leave();
        assertThat(act.name()).isEqualTo("LampService.lightUp");
    }

    @Test
    void nothing_runs_before_and_after() throws Exception {
        assertThat(act.name()).isEmpty();

        act.enter(method("other"));
        act.leave();

        assertThat(act.name()).isEmpty();
    }

    private static Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
        return Lamps.class.getMethod(name, parameters);
    }
}
