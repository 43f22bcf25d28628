package org.loonbpm.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in {@code docs/mapping.md} show what the translator draws today; {@code -Dcorpus.write=true} draws them again. */
class PicturesTest {

    private static final Path FOLDER = Path.of("../docs/pictures");

    static List<String> pictures() {
        return List.of(
                "demo.leave",
                "demo.vpn",
                "conditions.branches-and-default",
                "timers.with-branches",
                "distributions.everyone-with-two-ways",
                "automatic.hook",
                "parallel.reviews");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isWhatIsDrawn(String name) throws IOException {
        var svg = new WorkflowTranslator().draw(new Corpus.Sample(name).definition());
        var file = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("corpus.write")) {
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }
}
