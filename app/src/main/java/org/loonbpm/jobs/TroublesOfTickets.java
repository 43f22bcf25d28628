package org.loonbpm.jobs;

import java.util.List;
import java.util.Set;
import org.loonbpm.ticket.TicketTroubles;
import org.loonbpm.web.Times;
import org.springframework.stereotype.Component;

/** Tells tickets of their jobs that went wrong; a notice that did not arrive keeps no ticket. */
@Component
class TroublesOfTickets implements TicketTroubles {

    private static final Set<String> NOTICES = Set.of("notice", "notice_script");

    private final FindJobs jobs;

    TroublesOfTickets(FindJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Trouble> of(long ticketId) {
        return jobs.troubles(ticketId).stream()
                .filter(job -> !NOTICES.contains(job.kind()))
                .map(job -> new Trouble(
                        job.kind(),
                        job.stateId(),
                        job.status().word(),
                        job.error(),
                        job.next() == null ? null : Times.text(job.next())))
                .toList();
    }
}
