package org.loonbpm.translator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.bpmn.Bpmn20Schema;
import org.loonbpm.translator.json.DefinitionWriter;

/**
 * Drawings of other tools under {@code src/test/resources/drawn}: beside each {@code .bpmn} stands what was read, the
 * definition ({@code .json}) and the remarks ({@code .remarks}); {@code -Dcorpus.write=true} writes both, to be read before
 * they are committed.
 */
class DrawnBpmnTest {

    private static final Path FOLDER = Path.of("src/test/resources/drawn");

    static Stream<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .sorted()
                    .map(name -> name.replace(".bpmn", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsExpected(String name) {
        var reading = new BpmnReader().read(text(name, ".bpmn"));

        if (reading instanceof Understood understood) {
            compare(name, ".json", new DefinitionWriter().write(understood.definition()));
            compare(name, ".remarks", lines(understood.remarks()));
        } else {
            compare(name, ".remarks", lines(((Refused) reading).remarks()));
            assertThat(name).startsWith("refused.");
        }
    }

    /** What was read is a definition like any other: it becomes BPMN, which is read back as the same. */
    @ParameterizedTest
    @MethodSource("names")
    void isTranslatedAndReadAgain(String name) {
        if (new BpmnReader().read(text(name, ".bpmn")) instanceof Understood understood) {
            var translated = (Translated) new WorkflowTranslator().translate(understood.definition());

            assertThat(Bpmn20Schema.violations(translated.bpmnXml())).isEmpty();
            assertThat(new BpmnReader().read(translated.bpmnXml()))
                    .isEqualTo(new Understood(understood.definition(), List.of()));
        }
    }

    @Test
    void everyRemarkSpeaksBothLanguages() {
        for (var code : RemarkCode.values()) {
            var remark = new Remark(code, "Task_1", 3, List.of("a", "b", "c"));

            assertThat(remark.text(Locale.SIMPLIFIED_CHINESE))
                    .containsPattern("\\p{IsHan}")
                    .doesNotContain("%");
            assertThat(remark.text(Locale.ENGLISH))
                    .doesNotContainPattern("\\p{IsHan}")
                    .doesNotContain("%");
        }
    }

    private static String lines(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark + "\n").collect(Collectors.joining());
    }

    private static void compare(String name, String suffix, String actual) {
        if (Boolean.getBoolean("corpus.write")) {
            try {
                Files.writeString(FOLDER.resolve(name + suffix), actual);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        assertThat(actual).isEqualTo(text(name, suffix));
    }

    private static String text(String name, String suffix) {
        try {
            return Files.readString(FOLDER.resolve(name + suffix));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
