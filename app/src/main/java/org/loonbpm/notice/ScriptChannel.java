package org.loonbpm.notice;

import java.time.Duration;
import java.util.Optional;
import org.loonbpm.script.NoticeScripts;
import org.loonbpm.workflow.SavedNotice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A Python script that tells people in its own way, as in Loonflow 0.3 and 1.0. */
@Component
class ScriptChannel implements NoticeChannel {

    static final int TYPE = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final NoticeScripts scripts;

    ScriptChannel(NoticeScripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public int typeId() {
        return TYPE;
    }

    @Override
    public boolean hasOwnQueue() {
        return true;
    }

    @Override
    public void send(SavedNotice target, Telling telling) throws NotSent {
        var message = JsonMapper.shared().readTree(telling.message());
        long ticketId = message.path("ticket_value_info").path("id").asLong(0);
        Optional<String> failure = scripts.run(target.scriptId(), ticketId, telling.deliveryId(), message, PATIENCE);
        if (failure.isPresent()) {
            throw new NotSent(failure.get());
        }
    }
}
