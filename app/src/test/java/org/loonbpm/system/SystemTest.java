package org.loonbpm.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.Reply;

class SystemTest extends LoonflowTest {

    @Test
    void saysHowTheServerDoes() {
        // when
        Reply now = loonflow.admin().get("/system").requireDone();

        // then
        assertThat(now.text("/data/program/version")).isNotBlank();
        assertThat(now.number("/data/database/size")).isPositive();
        assertThat(now.text("/data/database/schema")).matches("\\d+");
        assertThat(now.number("/data/database/connections")).isPositive();
        assertThat(now.number("/data/disk/free")).isPositive();
        assertThat(now.at("/data/jobs").valueStream())
                .extracting(jobs -> jobs.get("kind").asString())
                .contains("hook", "notice", "timer");
        assertThat(now.number("/data/scripts/limit")).isPositive();
    }

    @Test
    void isForSuperAdministratorsAlone() {
        // given
        String ann = loonflow.person("ann");

        // then
        assertThat(loonflow.loggedIn(ann).get("/system").text("/error")).isEqualTo("denied");
    }
}
