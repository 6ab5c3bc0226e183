package health.zaoxue.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.platform.text.PatientIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class AnyDraftProperties {
    @Property
    @Tag("R-PLT-92")
    void nothing_that_is_kept_looks_like_a_patients_identity_and_whatever_is_not_kept_is_said(
            @ForAll List<String> texts, @ForAll("phones") String phone) {
        List<TypedField> fields = new ArrayList<>();
        texts.forEach(text -> fields.add(new TypedField("f" + fields.size(), text)));
        fields.add(new TypedField("phone", phone));
        TypedDraft typed =
                new TypedDraft(new DraftName("case", ""), new Sitting(UUID.randomUUID(), null), 1, "", fields);

        List<TypedField> kept = DraftRules.kept(typed);

        assertThat(kept).noneMatch(field -> PatientIdentity.in(field.text()).isPresent());
        assertThat(kept).noneMatch(field -> field.name().equals("phone"));
        assertThat(kept.size() + DraftRules.leftOut(typed).size()).isEqualTo(fields.size());
    }

    @Provide
    Arbitrary<String> phones() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(8)
                .map(digits -> "his number is 139" + digits + ", call at noon");
    }
}
