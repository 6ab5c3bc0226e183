package health.zaoxue.platform.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small kind of table for the tests: books by number, no two with the same title. */
final class Shelves implements ImportTarget<Shelves.Book> {
    static final List<Column> COLUMNS = List.of(
            Column.required("number"), Column.required("title"), Column.required("pages"), Column.optional("printed"));

    record Book(
            String number,
            String title,
            int pages,
            @Nullable String printed) {}

    private final Map<String, Book> books = new HashMap<>();

    @Override
    public Book read(Cells cells) {
        return new Book(
                cells.text("number", 10),
                cells.text("title", 30),
                cells.number("pages", 1, 5000),
                cells.has("printed") && cells.optionalDay("printed") != null
                        ? cells.day("printed").toString()
                        : null);
    }

    @Override
    public String key(Book row) {
        return row.number();
    }

    @Override
    public Map<String, Book> existing() {
        return Map.copyOf(books);
    }

    @Override
    public Map<String, String> distinct(Book row) {
        Map<String, String> distinct = new LinkedHashMap<>();
        distinct.put("number", row.number());
        distinct.put("title", row.title());
        return distinct;
    }

    @Override
    public void add(Book row) {
        if (books.putIfAbsent(row.number(), row) != null) {
            throw new IllegalStateException("there is a " + row.number());
        }
    }

    @Override
    public void change(Book row) {
        if (books.replace(row.number(), row) == null) {
            throw new IllegalStateException("there is no " + row.number());
        }
    }

    Map<String, Book> books() {
        return Map.copyOf(books);
    }
}
