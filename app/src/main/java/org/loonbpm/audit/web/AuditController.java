package org.loonbpm.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.loonbpm.audit.AuditEntry;
import org.loonbpm.audit.AuditFilter;
import org.loonbpm.audit.ReadAudit;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.loonbpm.web.Times;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What administrators changed. */
@RestController
class AuditController {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ReadAudit audit;

    AuditController(ReadAudit audit) {
        this.audit = audit;
    }

    @GetMapping("/api/v1.0/audit")
    Answer list(
            Caller caller,
            @RequestParam(name = "username", defaultValue = "") String username,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "action", defaultValue = "") String action,
            @RequestParam(name = "subject_id", required = false) @Nullable Long subjectId,
            @RequestParam(name = "search_value", defaultValue = "") String searchValue,
            @RequestParam(name = "start_time", defaultValue = "") String startTime,
            @RequestParam(name = "end_time", defaultValue = "") String endTime,
            PageRequest page) {
        var filter = new AuditFilter(
                orNull(username),
                orNull(kind),
                orNull(action),
                subjectId,
                orNull(searchValue),
                moment("start_time", startTime),
                moment("end_time", endTime));
        return Answer.of(audit.matching(caller, filter, page).map(Row::of));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Instant moment(String name, String text) {
        try {
            if (text.isBlank()) {
                return null;
            }
            LocalDateTime moment = text.strip().length() == 10
                    ? LocalDate.parse(text.strip()).atStartOfDay()
                    : LocalDateTime.parse(text.strip(), DATE_TIME);
            return moment.atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException notATime) {
            throw Refusal.invalid("%s must be a time such as 2026-11-22 09:30:00, not '%s'".formatted(name, text));
        }
    }

    private record Row(
            long id,
            String gmtCreated,
            String username,
            String application,
            String action,
            String kind,
            long subjectId,
            String subject,
            JsonNode changes) {

        static Row of(AuditEntry entry) {
            return new Row(
                    entry.id(),
                    Times.text(entry.happened()),
                    entry.username(),
                    entry.application(),
                    entry.action(),
                    entry.kind(),
                    entry.subjectId(),
                    entry.subject(),
                    entry.changes());
        }
    }
}
