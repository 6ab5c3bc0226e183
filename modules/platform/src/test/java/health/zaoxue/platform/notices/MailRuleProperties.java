package health.zaoxue.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("R-PLT-26")
class MailRuleProperties {
    @Property
    void what_is_urgent_is_mailed_at_once_to_everybody(@ForAll MailRhythm rhythm) {
        assertThat(MailRule.isMailedAtOnce(rhythm, true)).isTrue();
    }

    @Property
    void what_is_not_urgent_is_never_mailed_both_at_once_and_in_a_digest(@ForAll MailRhythm rhythm) {
        assertThat(MailRule.isMailedAtOnce(rhythm, false) && MailRule.isInDigest(rhythm))
                .isFalse();
    }

    @Example
    void each_wish_is_kept() {
        assertThat(MailRule.isMailedAtOnce(MailRhythm.EACH, false)).isTrue();
        assertThat(MailRule.isMailedAtOnce(MailRhythm.DAILY, false)).isFalse();
        assertThat(MailRule.isMailedAtOnce(MailRhythm.NONE, false)).isFalse();
        assertThat(MailRule.isInDigest(MailRhythm.DAILY)).isTrue();
        assertThat(MailRule.isInDigest(MailRhythm.NONE)).isFalse();
    }
}
