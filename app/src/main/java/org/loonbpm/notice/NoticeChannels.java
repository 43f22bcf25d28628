package org.loonbpm.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways in which notices reach people, by their types. */
@Component
class NoticeChannels {

    private final List<NoticeChannel> channels;

    NoticeChannels(List<NoticeChannel> channels) {
        this.channels = List.copyOf(channels);
    }

    Optional<NoticeChannel> of(int typeId) {
        return channels.stream().filter(channel -> channel.typeId() == typeId).findFirst();
    }
}
