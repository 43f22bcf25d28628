package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.SavedNotice;

/** A custom notice in the answers. */
final class NoticeWire {

    private NoticeWire() {}

    /** Without secrets, for whoever only chooses among notices. */
    record Brief(
            long id,
            String creator,
            String gmtCreated,
            String gmtModified,
            boolean isDeleted,
            String name,
            String description,
            int typeId) {

        static Brief of(SavedNotice notice) {
            return new Brief(
                    notice.id(),
                    notice.creator(),
                    Times.text(notice.gmtCreated()),
                    Times.text(notice.gmtModified()),
                    notice.isDeleted(),
                    notice.name(),
                    notice.description(),
                    notice.typeId());
        }
    }

    /** The whole row. */
    record Row(
            @JsonUnwrapped Brief brief,
            String corpid,
            String corpsecret,
            String appkey,
            String appsecret,
            String hookUrl,
            String hookToken,
            String agentId,
            long scriptId) {

        static Row of(SavedNotice notice) {
            return new Row(
                    Brief.of(notice),
                    notice.corpid(),
                    notice.corpsecret(),
                    notice.appkey(),
                    notice.appsecret(),
                    notice.hookUrl(),
                    notice.hookToken(),
                    notice.agentId(),
                    notice.scriptId());
        }
    }
}
