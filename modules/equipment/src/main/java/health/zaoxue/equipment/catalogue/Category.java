package health.zaoxue.equipment.catalogue;

import health.zaoxue.equipment.EquipmentCategoryView;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.NameColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A kind of device. Its code is its identity: models, symptoms and technique requirements name it. */
@Entity(name = "Category")
@Table(schema = "equipment", name = "category")
class Category {
    @Id
    private String code;

    @Embedded
    private NameColumns name;

    @Column(name = "catalogue_chapter")
    private @Nullable String catalogueChapter;

    @Version
    private long version;

    Category() {}

    Category(String code, Translated name, @Nullable String chapter) {
        this.code = code;
        describe(name, chapter);
    }

    final void describe(Translated describedName, @Nullable String chapter) {
        name = new NameColumns(describedName);
        catalogueChapter = chapter;
    }

    EquipmentCategoryView view() {
        return new EquipmentCategoryView(code, name.value());
    }

    Translated name() {
        return name.value();
    }

    String code() {
        return code;
    }

    CategoryImport.CategoryRow row() {
        return new CategoryImport.CategoryRow(code, name.value(), catalogueChapter);
    }
}
