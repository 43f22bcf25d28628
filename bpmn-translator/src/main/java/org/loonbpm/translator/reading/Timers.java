package org.loonbpm.translator.reading;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Durations of boundary timers. */
final class Timers {

    private static final Pattern WEEKS = Pattern.compile("P(\\d{1,4})W");

    private Timers() {}

    /** What the timer says, whatever it is. */
    static String written(XmlElement event) {
        return event.bpmn("timerEventDefinition")
                .flatMap(definition -> definition.children().stream())
                .filter(XmlElement::isBpmn)
                .map(said -> said.name().equals("timeDuration") ? said.text() : said.name() + " " + said.text())
                .collect(Collectors.joining(", "));
    }

    /** The seconds of a duration of at least one second; nothing where it is none that a workflow can keep. */
    static OptionalInt seconds(String written) {
        var weeks = WEEKS.matcher(written);
        var text = weeks.matches() ? "P%dD".formatted(Integer.parseInt(weeks.group(1)) * 7) : written;
        try {
            var duration = Duration.parse(text);
            boolean whole = duration.getNano() == 0 && duration.getSeconds() > 0;
            return whole && duration.getSeconds() <= Integer.MAX_VALUE
                    ? OptionalInt.of((int) duration.getSeconds())
                    : OptionalInt.empty();
        } catch (DateTimeException other) {
            return OptionalInt.empty();
        }
    }
}
