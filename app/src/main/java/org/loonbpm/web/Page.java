package org.loonbpm.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list as Loonflow answers it. A page past the end holds the last page's rows and echoes the page asked for.
 *
 * @param total how many rows there are on all pages
 */
public record Page<T>(
        List<T> value, @JsonProperty("per_page") int perPage, int page, long total) {

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(value.stream().<R>map(mapper).toList(), perPage, page, total);
    }
}
