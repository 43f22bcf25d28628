package org.loonbpm.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples in docs/scripts.md run. */
class ScriptsInDocsTest {

    private static final Pattern EXAMPLE = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

    @Test
    void allExamplesRun() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("../docs/scripts.md")))
                .results()
                .map(MatchResult::group)
                .map(example -> example.substring("```python\n".length(), example.length() - 3))
                .toList();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        try (var bench = new Bench(EscapeSiege.library(), 160, 1)) {
            assertThat(examples).allSatisfy(example -> {
                PythonResult result = bench.workers.run(
                        Bench.run(
                                example,
                                Duration.ofSeconds(30),
                                Map.of("ticket_id", 7, "action_from", "loonrobot"),
                                question -> "{\"status\": 200, \"body\": \"{\\\"id\\\": 1}\", \"headers\": {}}"),
                        Duration.ofMinutes(5));
                assertThat(result.failed()).isEmpty();
            });
        }
    }
}
