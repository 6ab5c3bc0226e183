package health.zaoxue.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-PLT-73")
class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Quotation A.pdf, Quotation A.pdf",
        "报价单（修订）.PDF, 报价单（修订）.pdf",
        "རིན་གོང་ཐོ།.pdf, རིན་གོང་ཐོ།.pdf",
        "../../etc/passwd, passwd.pdf",
        "'C:\\Users\\me\\plan.pdf', plan.pdf",
        "quotation.exe, quotation.pdf",
        "quotation.pdf.exe, quotation.pdf.pdf",
        "'a\u0000b.pdf', ab.pdf",
        "'report\u202Efdp.exe', reportfdp.pdf",
        "'zero\u200Bwidth\uFEFF.pdf', zerowidth.pdf",
        "'one\r\nSet-Cookie: x=1.pdf', one Set-Cookie x=1.pdf",
        "'a\"b;c%d.pdf', a b c d.pdf",
        "'  spaces \u00A0\u3000 everywhere  .pdf', spaces everywhere.pdf",
        "..., file.pdf",
        "'', file.pdf",
        "/, file.pdf",
        ".pdf, pdf.pdf",
        "~secret.pdf, secret.pdf"
    })
    void a_name_is_what_people_can_read_of_it(String sent, String shown) {
        assertThat(FileName.of(sent, FileKind.PDF).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "room.jpeg, room.jpeg",
        "room.JPG, room.jpg",
        "room.png, room.jpg",
        "room, room.jpg",
        "room.pdf, room.jpg"
    })
    void the_ending_says_what_the_content_is(String sent, String shown) {
        assertThat(FileName.of(sent, FileKind.JPEG).text()).isEqualTo(shown);
    }

    @Test
    void three_hundred_characters_are_shortened_and_keep_their_ending() {
        String name = FileName.of("😀".repeat(300) + ".pdf", FileKind.PDF).text();

        assertThat(name.codePointCount(0, name.length())).isBetween(100, 120);
        assertThat(name).endsWith("😀.pdf");
    }

    @Test
    void a_name_that_holds_the_number_of_a_person_is_refused() {
        byte[] paper = new Paper().pdf();

        assertThat(NamedFile.from("files", "Tashi 13800138000.pdf", Upload.of(paper))
                        .reasons())
                .extracting("code", "field")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("file.name", "files"));
        assertThat(NamedFile.from("files", "Quotation 2026.pdf", Upload.of(paper))
                        .isDone())
                .isTrue();
    }

    @Test
    @Tag("R-PLT-76")
    void a_refusal_names_the_file_as_it_was_sent() {
        assertThat(NamedFile.from("files", "../prices\u0000.xlsx", Upload.of(Archives.of("a", new byte[] {1})))
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("file.not-a-picture");
                    assertThat(reason.field()).isEqualTo("files");
                    assertThat(reason.details()).containsExactly("prices.xlsx");
                });
    }

    @Property(tries = 500)
    @net.jqwik.api.Tag("R-PLT-73")
    void whatever_is_sent_the_name_is_short_and_plain(@ForAll String sent) {
        String name = FileName.of(sent, FileKind.PDF).text();

        assertThat(name).endsWith(".pdf").doesNotContainPattern("[\\p{Cntrl}\\p{Cf}/\\\\\"]");
        assertThat(name.codePointCount(0, name.length())).isBetween(5, 120);
    }
}
