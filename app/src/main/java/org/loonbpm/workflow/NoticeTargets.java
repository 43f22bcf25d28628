package org.loonbpm.workflow;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The custom notices as the server itself sees them, to send what they say. */
@Service
public class NoticeTargets {

    private final Notices notices;

    NoticeTargets(Notices notices) {
        this.notices = notices;
    }

    /** Nothing once it has been deleted. */
    public Optional<SavedNotice> find(long noticeId) {
        return notices.find(noticeId);
    }
}
