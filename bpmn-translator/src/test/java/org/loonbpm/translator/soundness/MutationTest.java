package org.loonbpm.translator.soundness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.Corpus;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.DefinitionReader;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Severity;

/** Nothing is found in sound definitions, and every fault that is put into one is found, by its code and at its place. */
class MutationTest {

    private static final int SEEDS = 5;
    private static final Path DEMO = Path.of("../app/src/main/resources/demo");

    /** Families and samples of the corpus that have faults: their subject, or the price of being short. */
    private static final List<String> FAULTY = List.of(
            "unsound.",
            "unfinished.",
            "automatic.script-with-two-ways",
            "conditions.after-a-countersign",
            "conditions.branches-",
            "conditions.dates",
            "conditions.first-match-wins",
            "conditions.single-branch",
            "timers.with-");

    private static final DirectoryFacts SOMEBODY = new DirectoryFacts() {
        @Override
        public Set<String> people(Set<String> usernames) {
            return usernames.stream().filter(name -> !name.equals("nobody")).collect(Collectors.toSet());
        }

        @Override
        public Set<Long> departmentsWithMembers(Set<Long> departmentIds) {
            return present(departmentIds);
        }

        @Override
        public Set<Long> rolesWithMembers(Set<Long> roleIds) {
            return present(roleIds);
        }

        @Override
        public Set<Long> scripts(Set<Long> scriptIds) {
            return present(scriptIds);
        }

        private static Set<Long> present(Set<Long> ids) {
            return ids.stream().filter(id -> id < 900).collect(Collectors.toSet());
        }
    };

    static List<WorkflowDefinition> clean() throws IOException {
        var clean = new ArrayList<WorkflowDefinition>();
        Corpus.samples().stream()
                .filter(sample -> FAULTY.stream().noneMatch(sample.name()::startsWith))
                .map(Corpus.Sample::definition)
                .forEach(clean::add);
        try (Stream<Path> files = Files.list(DEMO)) {
            for (var file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                clean.add(new DefinitionReader().read(Files.readString(file)));
            }
        }
        CleanDefinitions.all().forEach(clean::add);
        return clean;
    }

    @Test
    void thereAreSoundDefinitionsToTry() throws Exception {
        assertThat(clean()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(Faults.all()).containsOnlyKeys(ProblemCode.values());
    }

    @ParameterizedTest
    @MethodSource("clean")
    void nothingIsFoundInASoundDefinition(WorkflowDefinition sound) {
        assertThat(check(sound)).allMatch(problem -> problem.severity() == Severity.INFO);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultIsFoundWhereItIs(ProblemCode code) throws Exception {
        var fault = requireNonNull(Faults.all().get(code));
        for (var sound : clean()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                var draft = new Draft(sound, seed);
                var subject = fault.apply(draft);
                var found = check(draft.done()).stream()
                        .filter(problem -> problem.code() == code)
                        .toList();
                assertThat(found)
                        .as("%s, seed %d: %s", sound.name(), seed, draft.done())
                        .extracting(Problem::element)
                        .contains(subject.element());
                assertThat(found).allSatisfy(MutationTest::isWellTold);
            }
        }
    }

    private static void isWellTold(Problem problem) {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.message(Locale.CHINESE)).isNotBlank().isNotEqualTo(problem.message());
        if (!problem.run().isEmpty()) {
            assertThat(problem.run().get(0).state().kind()).hasToString("START");
        }
    }

    private static List<Problem> check(WorkflowDefinition definition) {
        return new WorkflowTranslator().check(definition, SOMEBODY);
    }
}
