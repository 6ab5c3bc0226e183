package health.zaoxue.benchmarks.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final URI PAGE = URI.create("http://127.0.0.1:8080/nurse/index.xhtml");

    @Test
    void a_page_needs_its_sheets_scripts_pictures_and_icons_once_each() {
        String html = """
                <link rel="stylesheet" href="/assets/1/base.css"><link rel="icon" href="/assets/1/mark.svg">
                <link rel="alternate" hreflang="bo" href="/other"><script src="/assets/1/field.js" defer></script>
                <script>inline()</script><img src="photo?id=1" loading="lazy"><img src="data:image/png;base64,AAAA">
                <svg><use href="/assets/1/icons.svg#i-qr"/></svg><svg><use href="/assets/1/icons.svg#i-list"/></svg>
                <svg><use href="#local"/></svg><a href="/nurse/find.xhtml">find</a><p style="background:url(/paper.png)"></p>
                """;

        assertThat(Links.inPage(Jsoup.parse(html, PAGE.toString())))
                .extracting(URI::getPath)
                .containsExactly(
                        "/assets/1/base.css",
                        "/assets/1/mark.svg",
                        "/assets/1/field.js",
                        "/nurse/photo",
                        "/assets/1/icons.svg",
                        "/paper.png");
    }

    @Test
    void a_style_sheet_needs_fonts_further_sheets_and_the_pictures_of_what_is_on_the_page() {
        String css = """
                @import "more.css";
                @font-face { src: url('/fonts/a.woff2') format("woff2"), url( /fonts/b.woff ) }
                .x { background: url("data:image/svg+xml,%3Csvg fill='url(#a)'/%3E"); mask: url(#mask); }
                @media print { .here:not(.there)::before, .gone { border-image: url("img/c d.png") } }
                .picker .ui-colour { background: url(/picker.png) }
                """;

        assertThat(Links.inStyle(
                        css,
                        URI.create("http://127.0.0.1:8080/assets/1/base.css"),
                        Jsoup.parse("<p class='here x'>", PAGE.toString())))
                .extracting(URI::getPath)
                .containsExactly("/assets/1/more.css", "/fonts/a.woff2", "/fonts/b.woff", "/assets/1/img/c d.png");
    }
}
