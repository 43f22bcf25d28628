package org.loonbpm.translator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.DefinitionReader;

/** The sample definitions under {@code src/test/resources/corpus}, each with its BPMN and a journey through it. */
public final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    private Corpus() {}

    /** @param name {@code <family>.<behaviour>} */
    public record Sample(String name) {

        public WorkflowDefinition definition() {
            return new DefinitionReader().read(json());
        }

        public Translated translated() {
            return (Translated) new WorkflowTranslator().translate(definition());
        }

        public String json() {
            return read(".json");
        }

        String bpmn() {
            return read(".bpmn");
        }

        List<String> journey() {
            return read(".journey").lines().toList();
        }

        void write(String suffix, String text) {
            try {
                Files.writeString(FOLDER.resolve(name + suffix), text);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private String read(String suffix) {
            try {
                return Files.readString(FOLDER.resolve(name + suffix));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Sample> samples() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(name -> new Sample(name.substring(0, name.length() - ".json".length())))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
