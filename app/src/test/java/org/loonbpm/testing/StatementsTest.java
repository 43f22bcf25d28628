package org.loonbpm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest extends LoonflowTest {

    @Test
    void countsWhatARequestAsksTheDatabase() {
        var run =
                statements.during(() -> loonflow.admin().get("/accounts/users").requireDone());

        assertThat(run).isNotEmpty().hasSizeLessThanOrEqualTo(6);
    }
}
