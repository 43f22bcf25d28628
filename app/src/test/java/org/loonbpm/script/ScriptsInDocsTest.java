package org.loonbpm.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The examples in docs/scripts.md run. */
class ScriptsInDocsTest extends LoonflowTest {

    private static final Pattern EXAMPLE = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

    /** Those of states' and of notices' scripts. */
    private static final Map<String, Object> GLOBALS = Map.of(
            "ticket_id", 7,
            "action_from", "loonrobot",
            "title_result", "a ticket",
            "content_result", "waits",
            "participant_info_list", List.of(Map.of("username", "ann", "phone", "1")),
            "delivery_id", "d");

    @Autowired
    private PythonProcesses python;

    @Test
    void allExamplesRun() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("../docs/scripts.md")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        assertThat(examples)
                .allSatisfy(example -> assertThat(run(example).failed()).isEmpty());
    }

    private PythonResult run(String example) {
        return python.run(
                Bench.run(
                        example,
                        Duration.ofSeconds(30),
                        GLOBALS,
                        question -> "{\"status\": 200, \"body\": \"{\\\"id\\\": 1}\", \"headers\": {}}"),
                Duration.ofMinutes(5));
    }
}
