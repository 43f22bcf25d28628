package org.loonbpm.takeover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A table of people or definitions: small enough to be read and written as a whole.
 *
 * @param columns what our columns are made of
 * @param fits whether a row can be taken; says itself what is wrong with one that cannot
 */
record SmallTable(
        String source,
        String target,
        Map<String, Function<SourceRow, @Nullable Object>> columns,
        Predicate<SourceRow> fits) {

    /** Links between two rows have no meaning without both; they are replaced as a whole rather than kept. */
    boolean isLink() {
        return !columns.containsKey("is_deleted");
    }

    static Builder of(String source, String target) {
        return new Builder(source, target);
    }

    static final class Builder {

        private final String source;
        private final String target;
        private final Map<String, Function<SourceRow, @Nullable Object>> columns = new LinkedHashMap<>();
        private Predicate<SourceRow> fits = row -> true;

        private Builder(String source, String target) {
            this.source = source;
            this.target = target;
            columns.put("id", SourceRow::id);
            columns.put("gmt_created", row -> row.time("gmt_created"));
        }

        /** A row that is kept for whoever refers to it, even when it has been deleted. */
        Builder kept() {
            return texts("creator").time("gmt_modified").flags("is_deleted");
        }

        Builder texts(String... names) {
            for (String name : names) {
                columns.put(name, row -> row.text(name));
            }
            return this;
        }

        Builder text(String name, String otherwise) {
            columns.put(name, row -> row.text(name, otherwise).isEmpty() ? otherwise : row.text(name, otherwise));
            return this;
        }

        Builder numbers(String... names) {
            for (String name : names) {
                columns.put(name, row -> row.number(name));
            }
            return this;
        }

        Builder flags(String... names) {
            for (String name : names) {
                columns.put(name, row -> row.flag(name));
            }
            return this;
        }

        Builder time(String name) {
            columns.put(name, row -> row.time(name));
            return this;
        }

        Builder column(String name, Function<SourceRow, @Nullable Object> value) {
            columns.put(name, value);
            return this;
        }

        Builder unless(Predicate<SourceRow> wrong) {
            fits = fits.and(wrong.negate());
            return this;
        }

        SmallTable build() {
            return new SmallTable(source, target, columns, fits);
        }
    }
}
