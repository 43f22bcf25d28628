package org.loonbpm.notice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Person;
import org.loonbpm.script.NoWorker;
import org.loonbpm.security.Caller;
import org.loonbpm.security.Permissions;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.ticket.TicketInquiry;
import org.loonbpm.ticket.TicketStandings;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.NoticeTargets;
import org.loonbpm.workflow.SavedNotice;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Shows what a notice would say, and sends one to whoever sets it up. */
@Service
public class TryNotices {

    private final TicketStandings standings;
    private final TicketInquiry tickets;
    private final Permissions permissions;
    private final NoticeTargets targets;
    private final NoticeChannels channels;
    private final JsonMapper json;

    TryNotices(
            TicketStandings standings,
            TicketInquiry tickets,
            Permissions permissions,
            NoticeTargets targets,
            NoticeChannels channels,
            JsonMapper json) {
        this.standings = standings;
        this.tickets = tickets;
        this.permissions = permissions;
        this.targets = targets;
        this.channels = channels;
        this.json = json;
    }

    /**
     * What templates give for a ticket.
     *
     * @param unknownPlaceholders those that name no field; they are sent as they stand
     * @param placeholders all that could be used, with their values
     */
    public record Preview(
            String titleResult,
            String contentResult,
            List<String> unknownPlaceholders,
            Map<String, String> placeholders) {}

    /**
     * For administrators of the ticket's workflow.
     *
     * @param title null for the workflow's own template, as for the content
     */
    public Preview preview(Caller caller, long ticketId, @Nullable String title, @Nullable String content) {
        if (!standings.of(caller, ticketId).mayAdminister()) {
            throw Refusal.denied("only administrators of the ticket's workflow may preview its notices");
        }
        TicketFacts ticket = tickets.facts(ticketId).orElseThrow(() -> Refusal.notFound("ticket", ticketId));
        WorkflowSettings settings = ticket.workflow().definition().settings();
        String titleTemplate = title == null ? settings.titleTemplate() : title;
        String contentTemplate = content == null ? settings.contentTemplate() : content;
        var unknown = new TreeSet<>(NoticeText.placeholders(titleTemplate + contentTemplate));
        unknown.removeAll(ticket.values().keySet());
        var known = new TreeMap<String, String>();
        ticket.values().keySet().forEach(key -> known.put(key, NoticeText.of("{%s}".formatted(key), ticket.values())));
        return new Preview(
                NoticeText.of(titleTemplate, ticket.values()),
                NoticeText.of(contentTemplate, ticket.values()),
                List.copyOf(unknown),
                known);
    }

    /**
     * Sends a super administrator a message by a notice, now: what goes wrong is said at once.
     *
     * @throws Refusal if it could not be sent, saying why
     */
    public void send(Caller caller, long noticeId) {
        Person person = permissions.requireSuperAdministrator(caller);
        SavedNotice target = targets.find(noticeId).orElseThrow(() -> Refusal.notFound("custom notice", noticeId));
        try {
            channels.of(target.typeId())
                    .orElseThrow(() -> new Refusal(
                            "notice_failed", "nothing is sent by notices of type %d".formatted(target.typeId())))
                    .send(target, telling(person, target));
        } catch (NotSent failure) {
            throw new Refusal("notice_failed", String.valueOf(failure.getMessage()));
        } catch (NoWorker busy) {
            throw new Refusal("notice_failed", "%s; try again in a moment".formatted(busy.getMessage()));
        }
    }

    private Telling telling(Person person, SavedNotice target) {
        NoticeMessage message = NoticeMessage.trial(
                "LoonBPM: a test", "This is a test of the notice '%s'.".formatted(target.name()), person);
        return Telling.of(new PendingNotice(
                target.id(), 0, UUID.randomUUID().toString(), 0, json.writeValueAsString(message), null));
    }
}
