package org.loonbpm.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.validation.ProcessValidatorFactory;
import org.flowable.validation.ValidationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.bpmn.Bpmn20Schema;
import org.loonbpm.translator.condition.Condition;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.layout.DiagramMetrics;
import org.loonbpm.translator.reading.BpmnReader;
import org.loonbpm.translator.reading.Understood;

/** What holds for every definition, tried on many that a seed makes. */
class EveryDefinitionTest {

    private static final int SEEDS = 100;

    static Stream<WorkflowDefinition> definitions() {
        return IntStream.range(0, SEEDS).mapToObj(seed -> new RandomDefinitions(seed).next());
    }

    @Test
    void isAcceptedByTheEnginesValidator() throws Exception {
        var validator = new ProcessValidatorFactory().createDefaultProcessValidator();
        for (var definition : definitions().toList()) {
            var translated = translated(definition);
            for (var xml : List.of(translated.bpmnXml(), translated.deployableXml())) {
                var reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(xml));
                var model = new BpmnXMLConverter().convertToBpmnModel(reader);
                var errors = validator.validate(model).stream()
                        .filter(error -> !error.isWarning())
                        .map(ValidationError::toString);
                assertThat(errors).as(xml).isEmpty();
            }
        }
    }

    @Test
    void isValidBpmnThatSaysEverything() {
        for (var definition : definitions().toList()) {
            var bpmn = translated(definition).bpmnXml();

            assertThat(Bpmn20Schema.violations(bpmn)).isEmpty();
            assertThat(((Understood) new BpmnReader().read(bpmn)).definition()).isEqualTo(definition);
        }
    }

    @Test
    void becomesTheSameBytesTwice() {
        for (var definition : definitions().toList()) {
            assertThat(translated(definition)).isEqualTo(translated(definition));
        }
    }

    @Test
    void becomesTheSameBytesOnManyThreads() {
        var expected = definitions().map(EveryDefinitionTest::translated).toList();

        var atOnce = definitions().toList().parallelStream()
                .map(EveryDefinitionTest::translated)
                .toList();

        assertThat(atOnce).isEqualTo(expected);
    }

    /** The engine evaluates names and documentation; only our own attributes may hold such texts as they are. */
    @Test
    void holdsNoNameThatLooksLikeAnExpression() {
        for (var definition : definitions().toList()) {
            var deployable = translated(definition).deployableXml();

            assertThat(deployable).doesNotContainPattern(" name=\"[^\"]*[$#]\\{");
            assertThat(translated(definition).bpmnXml()).doesNotContainPattern("<documentation>[^<]*[$#]\\{");
        }
    }

    @Test
    void isDrawnWithoutOverlappingShapes() {
        for (var definition : definitions().toList()) {
            assertThat(DiagramMetrics.overlaps(translated(definition).bpmnXml()))
                    .isEmpty();
        }
    }

    static List<String> hostile() {
        return RandomDefinitions.HOSTILE;
    }

    /** Values are no part of what is read: a place in a text gives the same tree whatever will be in the field. */
    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextInAConditionStaysALiteral(String text) {
        var literal = text.codePoints().mapToObj(EveryDefinitionTest::escaped).reduce("", String::concat);

        var parsed = (Condition) Conditions.parse("{a} == '" + literal + "'");

        assertThat(parsed.fields()).containsExactly("a");
        assertThat(parsed.toJuel())
                .matches("conditions\\.equal\\(execution\\.getVariable\\('a'\\), "
                        + "('[^'\"\\\\${}#()<>&]*'|conditions\\.text\\('[^'\"\\\\${}#()<>&]*'\\))\\)");
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            case '{' -> "{{";
            case '}' -> "}}";
            case '\n' -> "\\n";
            default -> Character.toString(character);
        };
    }

    private static Translated translated(WorkflowDefinition definition) {
        return (Translated) new WorkflowTranslator().translate(definition);
    }

    /** Keeps the seeds honest: the random definitions do contain what they are to try. */
    @Test
    void definitionsAreVaried() {
        var kinds = definitions()
                .flatMap(definition -> definition.transitions().stream())
                .mapToInt(transition -> transition.branches().size())
                .boxed()
                .distinct();
        assertThat(kinds).hasSizeGreaterThan(3);
    }
}
