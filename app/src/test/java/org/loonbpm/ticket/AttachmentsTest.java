package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    @Test
    void filesAreFoundInTextsOfAnyShape() {
        var values = Arrays.<Object>asList(
                "[{\"url\":\"/media/ticket_file/ab-1.txt\",\"file_name\":\"x\"}]",
                "/media/ticket_file/cd-2,/media/ticket_file/ef-3.PDF",
                7L,
                null,
                "<img src='/media/ticket_file/gh-4.png'>");

        assertThat(Attachments.mentionedIn(values)).isEqualTo(Set.of("ab-1.txt", "cd-2", "ef-3.PDF", "gh-4.png"));
    }
}
