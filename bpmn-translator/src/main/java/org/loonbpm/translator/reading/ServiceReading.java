package org.loonbpm.translator.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a service task does: run a stored script or call a hook. */
final class ServiceReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SCRIPT = Pattern.compile("script:\\s*([1-9]\\d{0,17})");
    private static final Pattern HOOK = Pattern.compile("hook:\\s*(https?://\\S+)");

    private ServiceReading() {}

    static Optional<Participants> read(XmlElement task) {
        return Stream.concat(
                        Stream.of(task.tool("topic")),
                        task.extensions(XmlElement.ZEEBE, "taskDefinition").map(said -> said.attribute("type")))
                .map(topic -> topic(topic.strip()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> httpTask(task));
    }

    private static Optional<Participants> topic(String topic) {
        var script = SCRIPT.matcher(topic);
        if (script.matches()) {
            return Optional.of(new Participants(ParticipantKind.SCRIPT, script.group(1)));
        }
        var hook = HOOK.matcher(topic);
        return hook.matches() ? Optional.of(hook(hook.group(1))) : Optional.empty();
    }

    /** The HTTP task of Flowable. */
    private static Optional<Participants> httpTask(XmlElement task) {
        return task.toolExtensions("field")
                .filter(field -> task.tool("type").equals("http"))
                .filter(field -> field.attribute("name").equals("requestUrl"))
                .map(field -> field.optional("stringValue")
                        .orElseGet(() -> field.children().stream()
                                .map(XmlElement::text)
                                .findFirst()
                                .orElse("")))
                .filter(url -> HOOK.matcher("hook:" + url).matches())
                .map(ServiceReading::hook)
                .findFirst();
    }

    private static Participants hook(String url) {
        var settings = JSON.createObjectNode()
                .put("hook_url", url)
                .put("hook_token", "")
                .put("wait", false)
                .put("extra_info", "");
        return new Participants(ParticipantKind.HOOK, settings.toString());
    }
}
