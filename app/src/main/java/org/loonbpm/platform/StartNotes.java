package org.loonbpm.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What whoever started the server is told once it is ready: gathered during the start, shown by {@link ReadyMessage}. */
@Component
public class StartNotes {

    private final Map<String, String> lines = new LinkedHashMap<>();

    public synchronized void add(String about, String text) {
        lines.put(about, text);
    }

    synchronized Map<String, String> lines() {
        return new LinkedHashMap<>(lines);
    }
}
