package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@link PagesStory} looks with does see: a barrier or an overflow planted on a good page is found. */
@WithProduct
class LookStory {
    private final Product product;

    LookStory(Product product) {
        this.product = product;
    }

    @Test
    void a_picture_without_words_is_found() {
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            visitor.open("/");
            assertThat(visitor.barriers()).isEmpty();

            visitor.page().evaluate("() => document.querySelector('main').append(new Image())");

            assertThat(visitor.barriers()).singleElement().asString().contains("image-alt");
        }
    }

    @Test
    void letters_too_pale_to_be_read_are_found() {
        try (Visitor visitor = product.visitor(Screen.PHONE)) {
            visitor.open("/");

            plant(visitor, "color: rgb(240, 240, 240); background: white");

            assertThat(visitor.barriers()).anySatisfy(found -> assertThat(found).contains("color-contrast"));
        }
    }

    @Test
    void what_runs_out_of_the_page_is_found() {
        try (Visitor visitor = product.visitor(Screen.PHONE)) {
            visitor.open("/");
            assertThat(visitor.overflows()).isFalse();

            plant(visitor, "width: 2000px");

            assertThat(visitor.overflows()).isTrue();
        }
    }

    private static void plant(Visitor visitor, String style) {
        visitor.page().evaluate("""
                style => {
                    const planted = document.createElement('p');
                    planted.textContent = 'planted';
                    planted.style.cssText = style;
                    document.body.append(planted);
                }""", style);
    }
}
