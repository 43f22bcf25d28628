package org.loonbpm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    @ParameterizedTest
    @CsvSource({
        "1, 10, 0, 0",
        "1, 10, 25, 0",
        "3, 10, 25, 20",
        "4, 10, 25, 20",
        "99, 10, 30, 20",
        "0, 10, 25, 20",
        "-1, 5, 5, 0"
    })
    void beginsWhereThePageDoesOrTheLastOne(int page, int perPage, long total, long offset) {
        assertThat(new PageRequest(page, perPage).offset(total)).isEqualTo(offset);
    }

    @Test
    void refusesPagesWithoutRows() {
        assertThatThrownBy(() -> new PageRequest(1, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("per_page");
    }

    @Test
    void neverHoldsMoreThanItMay() {
        assertThat(new PageRequest(1, 100_000).perPage()).isEqualTo(PageRequest.MOST);
    }
}
