package org.loonbpm.publishing.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.loonbpm.web.Refusal;

/** Where tickets of deleted states go, as an address says it: {@code 12:15,13:15}. */
final class Targets {

    private static final Pattern PAIR = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

    private Targets() {}

    static Map<Long, Long> read(String text) {
        var targets = new LinkedHashMap<Long, Long>();
        Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> {
                    var ids = PAIR.matcher(pair);
                    if (!ids.matches()) {
                        throw Refusal.invalid(
                                "targets must be pairs of state ids such as 12:15,13:15, not '%s'".formatted(text));
                    }
                    targets.put(Long.valueOf(ids.group(1)), Long.valueOf(ids.group(2)));
                });
        return targets;
    }
}
