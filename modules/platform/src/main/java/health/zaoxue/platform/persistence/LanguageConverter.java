package health.zaoxue.platform.persistence;

import health.zaoxue.kernel.Language;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A language is stored as its tag. */
@Converter(autoApply = true)
public class LanguageConverter implements AttributeConverter<@Nullable Language, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
        return language == null ? null : language.tag();
    }

    @Override
    public @Nullable Language convertToEntityAttribute(@Nullable String tag) {
        return tag == null ? null : Language.withTag(tag).orElseThrow();
    }
}
