package org.loonbpm.ticket;

/**
 * The order of a list as SQL; what comes in the same place is ordered by time, so that no ticket shows on two pages.
 *
 * @param first what comes before the time, such as {@code t.title desc nulls last, }; empty where the time decides alone
 */
record ListOrder(String first, SearchConditions conditions, boolean descending) {

    static ListOrder of(TicketSort sort, String expression, SearchConditions conditions) {
        if (sort.isByTime()) {
            return new ListOrder("", conditions, sort.descending());
        }
        conditions.needRowFor(expression);
        String first = expression + (sort.descending() ? " desc" : "") + " nulls last, ";
        return new ListOrder(first, conditions, sort.descending());
    }

    /** From the other end; of a list by time alone. */
    ListOrder turned() {
        return new ListOrder(first, conditions, !descending);
    }

    /** Where the index is searched. */
    String inIndex() {
        return first + byTime(conditions.indexed("gmt_created"), conditions.id());
    }

    /** Where the rows of a page are at hand. */
    String ofRows() {
        return first + byTime("t.gmt_created", "t.id");
    }

    private String byTime(String created, String id) {
        String direction = descending ? " desc" : "";
        return created + direction + ", " + id + direction;
    }
}
