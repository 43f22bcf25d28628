package org.loonbpm.translator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loonbpm.translator.Corpus;
import org.loonbpm.translator.WorkflowTranslator;

/** Whatever the text is, the answer is a reading or a refusal that says why. */
class HostileBpmnTest {

    private static final String OPEN = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "<",
                "<a>",
                "<a/>",
                "<definitions/>",
                OPEN + "</definitions>",
                OPEN + "<process/></definitions>",
                OPEN + "<process id='p'><startEvent/></process></definitions>",
                OPEN + "<process id='p'><startEvent id='s'/></process></definitions>",
                OPEN
                        + "<process id='p'><startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='s'/></process>"
                        + "</definitions>",
                OPEN + "&unknown;</definitions>",
                "<a xmlns:b='c' b:d='1' b:d='2'/>",
                "<?xml version=\"1.0\" encoding=\"no-such\"?><a/>",
                "<?xml version=\"7.0\"?><a/>",
            })
    void isNoWorkflow(String text) {
        assertThat(new BpmnReader().read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refused.class);
        assertThat(new BpmnReader().read(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">]><a b=\"&y;\">&y;</a>",
                "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/\"> %x;]><a/>",
            })
    void documentTypesAreRefusedUnread(String text) {
        var refused = (Refused) new BpmnReader().read(text);

        assertThat(refused.remarks()).extracting(Remark::code).containsExactly(RemarkCode.DOCUMENT_TYPE);
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        var deep = "<a>".repeat(5_000);
        var wide = "<a>" + "<b/>".repeat(300_000) + "</a>";
        var large = "<a b='" + "x".repeat(17 << 20) + "'/>";

        for (var text : List.of(deep, wide, large)) {
            var refused = (Refused) new BpmnReader().read(text);
            assertThat(refused.remarks()).extracting(Remark::code).containsExactly(RemarkCode.TOO_LARGE);
        }
    }

    /** Lines lost, doubled and exchanged, ids and references mixed up: exports that somebody edited as text. */
    @Test
    void brokenExportsAreReadOrRefused() {
        int understood = 0;
        var samples = Corpus.samples();
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var sample = samples.get(random.nextInt(samples.size()));
            var translated = sample.translated();
            for (var xml : List.of(translated.deployableXml(), translated.bpmnXml())) {
                var reading = new BpmnReader().read(broken(xml, random));
                if (reading instanceof Understood read) {
                    understood++;
                    new WorkflowTranslator().check(read.definition());
                    new WorkflowTranslator().translate(read.definition());
                } else {
                    assertThat(((Refused) reading).remarks())
                            .as("seed %d", seed)
                            .isNotEmpty();
                }
            }
        }
        assertThat(understood).isBetween(100, 700);
    }

    private static String broken(String xml, Random random) {
        var lines = new ArrayList<>(
                xml.substring(0, xml.indexOf("<bpmndi:")).lines().toList());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = 3 + random.nextInt(lines.size() - 4);
            int other = 3 + random.nextInt(lines.size() - 4);
            switch (random.nextInt(5)) {
                case 0 -> lines.set(at, lines.get(at).replaceFirst("id=\"[^\"]*\"", "id=\"state_1\""));
                case 1 -> lines.set(at, lines.get(at).replaceFirst("Ref=\"[^\"]*\"", "Ref=\"state_2\""));
                case 2 -> lines.set(at, lines.get(at).replaceFirst("=\"[^\"]*\"", "=\"-1\""));
                case 3 -> lines.remove(at);
                default -> Collections.swap(lines, at, other);
            }
        }
        return String.join("\n", lines) + "</definitions>";
    }
}
