package org.loonbpm.web;

import java.util.List;

/**
 * Which page of a list is asked for.
 *
 * @param page counted from 1; there is none before the first, so 0 and less mean the last, as in Loonflow
 * @param perPage rows on a page; {@value #MOST} at most, even where more are asked for
 */
public record PageRequest(int page, int perPage) {

    /** More rows than this are never sent at once; Loonflow's own front end asks for 10000. */
    public static final int MOST = 10_000;

    public PageRequest {
        if (perPage < 1) {
            throw Refusal.invalid("per_page must be a whole number from 1, not %d".formatted(perPage));
        }
        perPage = Math.min(perPage, MOST);
    }

    /** The first row of the page; of the last page where the one asked for lies past the end. */
    public long offset(long total) {
        long last = total == 0 ? 0 : (total - 1) / perPage;
        return (page < 1 ? last : Math.min(page - 1L, last)) * perPage;
    }

    public <T> Page<T> answer(List<T> rows, long total) {
        return new Page<>(rows, perPage, page, total);
    }
}
