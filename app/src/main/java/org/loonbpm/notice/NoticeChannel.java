package org.loonbpm.notice;

import org.loonbpm.workflow.SavedNotice;

/** One way in which notices reach people. No transaction is open while one is sent. */
interface NoticeChannel {

    /** The notices' {@code type_id} that it is for. */
    int typeId();

    /** Whether each person is told by a message of their own, so that one who cannot be reached does not keep the others. */
    default boolean tellsOneByOne() {
        return false;
    }

    /** Whether it may take long, and so is never to hold up the notices of others. */
    default boolean hasOwnQueue() {
        return false;
    }

    /** @throws NotSent if the other side does not confirm that it has the message */
    void send(SavedNotice target, Telling telling) throws NotSent;
}
