package org.loonbpm.workflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.ScriptDraft;
import org.loonbpm.workflow.ScriptSource;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** A script as callers upload it: parts of a multipart form. */
record ScriptForm(
        @Nullable String scriptName,
        @Nullable String scriptDesc,
        @Nullable String isActive,
        @Nullable MultipartFile file) {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_DESCRIPTION = 1000;

    /** Takes what is there; a request that is no multipart form has no file. */
    static ScriptForm of(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return new ScriptForm(
                request.getParameter("script_name"),
                request.getParameter("script_desc"),
                request.getParameter("is_active"),
                multipart == null ? null : multipart.getFile("file"));
    }

    ScriptDraft draft() {
        String name = limited("script_name", Absent.orEmpty(scriptName), LONGEST_NAME);
        if (name.isEmpty()) {
            throw Refusal.invalid("the part 'script_name' is missing");
        }
        return new ScriptDraft(name, limited("script_desc", Absent.orEmpty(scriptDesc), LONGEST_DESCRIPTION), active());
    }

    /** The uploaded script, if there is one. */
    Optional<ScriptSource> source() {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ScriptSource.uploaded(file.getBytes()));
        } catch (IOException unreadable) {
            throw Refusal.invalid("the part 'file' cannot be read");
        }
    }

    private boolean active() {
        return switch (Absent.orEmpty(isActive)) {
            case "1", "true", "True" -> true;
            case "", "0", "false", "False" -> false;
            default -> throw Refusal.invalid("is_active must be 1 or 0, not '%s'".formatted(isActive));
        };
    }

    private static String limited(String part, String text, int longest) {
        if (text.length() > longest) {
            throw Refusal.invalid("%s may have %d characters, not %d".formatted(part, longest, text.length()));
        }
        return text;
    }
}
