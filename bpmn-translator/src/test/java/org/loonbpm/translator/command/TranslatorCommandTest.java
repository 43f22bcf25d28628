package org.loonbpm.translator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatorCommandTest {

    private static final String CORPUS = "src/test/resources/corpus/";
    private static final String DRAWN = "src/test/resources/drawn/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void compilesAndReadsBack() throws Exception {
        var bpmn = folder.resolve("leave.bpmn").toString();

        assertThat(run("compile", CORPUS + "demo.leave.json", "-o", bpmn)).isZero();
        assertThat(err.toString()).contains("[unknown-display-field]");
        assertThat(run("read", bpmn)).isZero();

        assertThat(out.toString()).isEqualTo(Files.readString(Path.of(CORPUS + "demo.leave.json")));
    }

    @Test
    void tellsWhatItLeftOutOfADrawing() {
        assertThat(run("read", DRAWN + "pool.with-lanes.bpmn")).isZero();

        assertThat(err.toString()).contains("pool.with-lanes.bpmn:5: LaneSet_1: the laneSet is left out");
        assertThat(out.toString()).startsWith("{");
    }

    @Test
    void tellsAllThatItCannotRead() {
        assertThat(run("read", DRAWN + "refused.everything-at-once.bpmn", "--lang", "zh"))
                .isEqualTo(3);

        assertThat(err.toString().lines()).hasSizeGreaterThan(25).anyMatch(line -> line.contains("请改用排他网关"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void checkFailsOnErrorsAndStrictlyOnWarnings() {
        assertThat(run("check", CORPUS + "ways.one.json")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("check", CORPUS + "unfinished.unknown-fields.json")).isZero();
        assertThat(run("check", "--strict", CORPUS + "unfinished.unknown-fields.json"))
                .isEqualTo(1);
        assertThat(run("check", "--format", "json", CORPUS + "unsound.unreadable-condition.json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"code\" : \"unreadable-condition\"", "\"element\" : \"transition_1\"");
    }

    @Test
    void diffTellsWhatChanged() {
        assertThat(run("diff", CORPUS + "ways.one.json", CORPUS + "ways.one.bpmn"))
                .isZero();
        assertThat(run("diff", CORPUS + "ways.one.json", CORPUS + "ways.every-kind.json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("added the state \"Check\" (state_2)\n");
        assertThat(run("diff", "--format=json", CORPUS + "ways.one.json", CORPUS + "ways.every-kind.json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"topology\" : true");
    }

    @Test
    void drawsAPicture() {
        assertThat(run("draw", CORPUS + "demo.vpn.json")).isZero();

        assertThat(out.toString()).startsWith("<svg ").endsWith("</svg>\n").contains("运维人员-审批中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compile", "read", "check", "draw"})
    void sayWhatIsWrongWithAFile(String command) throws Exception {
        assertThat(run(command, "no-such-file")).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("no-such-file: there is no such file\n");

        var broken = folder.resolve("broken");
        Files.writeString(broken, "{\"id\": 0}");
        assertThat(run(command, broken.toString())).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "check --lang fr x", "diff a", "compile --what"})
    void whatIsNotUnderstoodIsAnsweredWithTheUsage(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage:");
    }

    @Test
    void helps() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("compile", "read", "check", "diff", "draw", "Exit codes:");
    }

    private int run(String... arguments) {
        return TranslatorCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
