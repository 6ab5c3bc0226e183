package health.zaoxue.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-IDN-70")
@net.jqwik.api.Tag("R-IDN-70")
class TableTextTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TABLE = "staff_number,name,name_zh,name_bo\nLHA-1,Dolma,卓玛,སྒྲོལ་མ\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void the_same_table_is_read_alike_whichever_of_the_usual_programs_saved_it(String charset) throws Exception {
        assertThat(TableText.of(TABLE.getBytes(Charset.forName(charset)))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void a_mark_at_the_beginning_is_no_part_of_the_first_column(String mark) throws Exception {
        assertThat(TableText.of((mark + TABLE).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TABLE);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_fits_neither_is_refused_and_never_guessed_at(byte[] content) {
        assertThatThrownBy(() -> TableText.of(content)).isInstanceOf(CharacterCodingException.class);
    }

    static Stream<byte[]> unreadable() {
        byte[] cut = TABLE.getBytes(GB18030);
        byte[] mixed = Arrays.copyOf("卓玛".getBytes(GB18030), 5);
        mixed[4] = (byte) 0xFF;
        return Stream.of(
                TABLE.getBytes(StandardCharsets.UTF_16),
                TABLE.getBytes(StandardCharsets.UTF_16LE),
                Arrays.copyOf(cut, cut.length - 2),
                mixed,
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1},
                new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, (byte) 0x80},
                new byte[] {(byte) 0x80, 'a'});
    }

    @Property(tries = 300)
    void whatever_is_written_comes_back_from_either_encoding(@ForAll("texts") String text) throws Exception {
        assertThat(TableText.of(text.getBytes(GB18030)))
                .isIn(text, new String(text.getBytes(GB18030), StandardCharsets.UTF_8));
        assertThat(TableText.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u4E00', '\u9FA5')
                .withCharRange('\u0F40', '\u0F47')
                .withCharRange('a', 'z')
                .withChars(',', '\n')
                .ofMaxLength(60);
    }
}
