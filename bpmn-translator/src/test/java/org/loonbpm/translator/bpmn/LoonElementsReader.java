package org.loonbpm.translator.bpmn;

import java.io.StringReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
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
import org.loonbpm.translator.definition.WorkflowSettings.Permissions;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Makes the definition again from the elements of our namespace alone, to show that none of it was lost. */
public final class LoonElementsReader {

    private LoonElementsReader() {}

    public static WorkflowDefinition read(String xml) {
        var root = parse(xml);
        var workflow = children(root, "workflow").findFirst().orElseThrow();
        var permissions = new Permissions(
                values(workflow, "administrator", text -> text),
                values(workflow, "intervener", text -> text),
                values(workflow, "viewer", text -> text),
                values(workflow, "viewerDepartment", Long::valueOf),
                values(workflow, "application", text -> text));
        var settings = new WorkflowSettings(
                text(workflow, "titleTemplate"),
                text(workflow, "contentTemplate"),
                flag(workflow, "viewPermissionCheck"),
                text(workflow, "limitExpression"),
                values(workflow, "display", text -> text),
                values(workflow, "notice", Long::valueOf),
                permissions);
        return new WorkflowDefinition(
                number(workflow, "id"),
                text(workflow, "name"),
                text(workflow, "description"),
                inOrder(root, "state").map(LoonElementsReader::state).toList(),
                inOrder(root, "transition").map(LoonElementsReader::transition).toList(),
                children(workflow, "field").map(LoonElementsReader::field).toList(),
                settings);
    }

    private static Element parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static State state(Element element) {
        var form = new LinkedHashMap<String, FieldAccess>();
        children(element, "show")
                .forEach(show -> form.put(text(show, "field"), word(show, "access", FieldAccess.class)));
        return new State(
                number(element, "id"),
                text(element, "name"),
                word(element, "kind", StateKind.class),
                (int) number(element, "order"),
                flag(element, "hidden"),
                flag(element, "retreatEnabled"),
                flag(element, "remembersLastHandler"),
                new Participants(
                        word(element, "participants", ParticipantKind.class), text(element, "participantValue")),
                word(element, "distribution", Distribution.class),
                form,
                text(element, "label"));
    }

    private static Transition transition(Element element) {
        return new Transition(
                number(element, "id"),
                text(element, "name"),
                word(element, "kind", TransitionKind.class),
                number(element, "from"),
                number(element, "to"),
                children(element, "branch")
                        .map(branch -> new Branch(text(branch, "when"), number(branch, "to")))
                        .toList(),
                (int) number(element, "timerSeconds"),
                flag(element, "fieldsRequired"),
                flag(element, "alertEnabled"),
                text(element, "alertText"));
    }

    private static CustomField field(Element element) {
        @Nullable String defaultValue = element.hasAttribute("defaultValue") ? text(element, "defaultValue") : null;
        return new CustomField(
                number(element, "id"),
                text(element, "key"),
                text(element, "name"),
                word(element, "type", FieldType.class),
                (int) number(element, "order"),
                defaultValue,
                text(element, "description"),
                text(element, "placeholder"),
                text(element, "template"),
                text(element, "booleanDisplay"),
                text(element, "choices"),
                text(element, "label"));
    }

    private static Stream<Element> inOrder(Element root, String name) {
        return children(root, name).sorted(Comparator.comparing(element -> number(element, "position")));
    }

    private static Stream<Element> children(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS("https://loonbpm.org/schema/1", name);
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }

    private static <T> List<T> values(Element parent, String name, Function<String, T> reading) {
        return children(parent, name)
                .map(element -> reading.apply(text(element, "value")))
                .toList();
    }

    private static long number(Element element, String name) {
        return Long.parseLong(element.getAttribute(name));
    }

    private static boolean flag(Element element, String name) {
        return Boolean.parseBoolean(element.getAttribute(name));
    }

    private static <T extends Enum<T>> T word(Element element, String name, Class<T> type) {
        var word = element.getAttribute(name);
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String text(Element element, String name) {
        var escaped = element.getAttribute(name);
        var matcher = Pattern.compile("\\\\(u([0-9a-f]{4})|.)").matcher(escaped);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(unescaped(found.group(1))));
    }

    private static String unescaped(String code) {
        return switch (code.charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'u' -> String.valueOf((char) Integer.parseInt(code.substring(1), 16));
            default -> code;
        };
    }
}
