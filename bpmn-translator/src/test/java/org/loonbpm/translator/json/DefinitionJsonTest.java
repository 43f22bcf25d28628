package org.loonbpm.translator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loonbpm.translator.RandomDefinitions;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.WorkflowSettings;

class DefinitionJsonTest {

    private final DefinitionReader reader = new DefinitionReader();
    private final DefinitionWriter writer = new DefinitionWriter();

    @Test
    void whatIsLeftOutTakesItsDefault() {
        var workflow = reader.read("{\"id\": 3, \"name\": \"x\", \"states\": [{\"id\": 1, \"name\": \"s\"}]}");

        assertThat(workflow.settings()).isEqualTo(WorkflowSettings.DEFAULT);
        assertThat(workflow.transitions()).isEmpty();
        var state = workflow.states().get(0);
        assertThat(state.kind()).isEqualTo(StateKind.NORMAL);
        assertThat(state.participants()).isEqualTo(Participants.NOBODY);
        assertThat(state.distribution()).isEqualTo(Distribution.CLAIM);
        assertThat(state.label()).isEqualTo("{}");
    }

    @Test
    void defaultsAreNotWritten() {
        var json = "{\n  \"id\": 3,\n  \"name\": \"x\"\n}\n";

        assertThat(writer.write(reader.read(json))).isEqualTo(json);
    }

    @Test
    void everyDefinitionComesBack() {
        for (int seed = 0; seed < 300; seed++) {
            var workflow = new RandomDefinitions(seed).next();

            var json = writer.write(workflow);

            assertThat(reader.read(json)).as("seed %d", seed).isEqualTo(workflow);
            assertThat(writer.write(reader.read(json))).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':1}                                 | $: the key 'name' is missing",
                "{'name':'x'}                             | $: the key 'id' is missing",
                "{'id':'1','name':'x'}                    | $.id: expected a whole number, found a text",
                "{'id':1.5,'name':'x'}                    | $.id: expected a whole number, found the number 1.5",
                "{'id':0,'name':'x'}                      | $.id: expected a whole number from 1 to",
                "{'id':99999999999999999999,'name':'x'}   | $.id: expected a whole number from 1 to",
                "{'id':1,'name':null}                     | $.name: expected a text, found null",
                "{'id':1,'name':'x','colour':'red'}       | $.colour: unknown key, expected one of id, name",
                "{'id':1,'name':'x','states':{}}          | $.states: expected a list, found an object",
                "{'id':1,'name':'x','states':[7]}         | $.states[0]: expected an object, found the number 7",
                "{'id':1,'name':'x','states':[{'id':2,'name':'s','kind':'begin'}]} | $.states[0].kind: expected one of normal, start, end, parallel, found 'begin'",
                "{'id':1,'name':'x','states':[{'id':2,'name':'s','form':{'a':'maybe'}}]} | $.states[0].form.a: expected one of read-only, required, optional",
                "{'id':1,'name':'x','states':[{'id':2,'name':'s','hidden':1}]} | $.states[0].hidden: expected true or false, found the number 1",
                "{'id':1,'name':'x','transitions':[{'id':2,'name':'s','timerSeconds':-1}]} | $.transitions[0].timerSeconds: expected a whole number from 0",
                "{'id':1,'name':'x','transitions':[{'id':2,'name':'s','branches':[{'to':1}]}]} | $.transitions[0].branches[0]: the key 'when' is missing",
                "{'id':1,'name':'x','settings':{'permissions':{'viewers':[1]}}} | $.settings.permissions.viewers[0]: expected a text, found the number 1",
                "{'id':1,'id':2,'name':'x'}               | line 1, column",
                "{'id':1,'name':'x'} {}                   | line 1, column",
                "[]                                       | $: expected an object, found a list",
                "``                                       | $: expected an object, found nothing",
                "{                                        | line 1, column",
            })
    void mistakesAreRefusedWithTheirPlace(String json, String message) {
        assertThatThrownBy(() -> reader.read(json.replace('\'', '"')))
                .isInstanceOf(UnreadableDefinition.class)
                .hasMessageStartingWith(message.replace('\'', '"'));
    }

    @Test
    void veryDeepTextIsRefused() {
        assertThatThrownBy(() -> reader.read("[".repeat(100_000))).isInstanceOf(UnreadableDefinition.class);
    }
}
