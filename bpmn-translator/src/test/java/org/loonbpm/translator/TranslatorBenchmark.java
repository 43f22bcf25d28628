package org.loonbpm.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;

/** How long check, compilation and layout of a workflow take when warm; see docs/performance.md. */
class TranslatorBenchmark {

    private static final int ROUNDS = 15;

    @ParameterizedTest
    @CsvSource({"30, 50", "300, 1000"})
    void isFastEnough(int states, long milliseconds) throws Exception {
        var definition = definition(states);
        for (int i = 0; i < ROUNDS; i++) {
            checkAndTranslate(definition);
        }
        var times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long before = System.nanoTime();
            checkAndTranslate(definition);
            times[i] = (System.nanoTime() - before) / 1_000_000;
        }
        Arrays.sort(times);
        long median = times[ROUNDS / 2];
        Files.writeString(
                Path.of("target/benchmark-%d.txt".formatted(states)),
                "%d states: median %d ms, slowest %d ms%n".formatted(states, median, times[ROUNDS - 1]));
        assertThat(median).isLessThanOrEqualTo(milliseconds);
    }

    private static void checkAndTranslate(WorkflowDefinition definition) {
        var translator = new WorkflowTranslator();
        assertThat(translator.check(definition)).isNotNull();
        assertThat(translator.translate(definition)).isInstanceOf(Translated.class);
    }

    /** A row of approvals: each can be agreed to, sent back to the draft or two states back, and every fifth has conditions. */
    private static WorkflowDefinition definition(int count) {
        List<State> states = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            var kind = id == 1 ? StateKind.START : id == count ? StateKind.END : StateKind.NORMAL;
            var people = new Participants(ParticipantKind.PEOPLE, "ann,bob");
            states.add(new State(
                    id, "Step " + id, kind, 0, false, false, false, people, Distribution.CLAIM, Map.of(), "{}"));
            if (id < count) {
                List<Branch> branches =
                        id % 5 == 0 && id + 2 <= count ? List.of(new Branch("{days} > 3", id + 2)) : List.of();
                transitions.add(transition(transitions.size() + 1L, "Agree", id, id + 1, branches));
            }
            if (id > 2 && id < count) {
                transitions.add(transition(transitions.size() + 1L, "Refuse", id, id % 4 == 0 ? id - 2 : 1, List.of()));
            }
        }
        var days = new CustomField(1, "days", "Days", FieldType.INTEGER, 0, null, "", "", "", "{}", "{}", "{}");
        return new WorkflowDefinition(1, "Long", "", states, transitions, List.of(days), WorkflowSettings.DEFAULT);
    }

    private static Transition transition(long id, String name, long from, long to, List<Branch> branches) {
        var kind = name.equals("Agree") ? TransitionKind.AGREE : TransitionKind.REFUSE;
        return new Transition(id, name, kind, from, to, branches, 0, true, false, "");
    }
}
