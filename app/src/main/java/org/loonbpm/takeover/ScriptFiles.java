package org.loonbpm.takeover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The scripts' texts, which Loonflow keeps in its media folder under the names in the database. */
final class ScriptFiles {

    private final @Nullable Path media;
    private final Findings findings;

    ScriptFiles(@Nullable Path media, Findings findings) {
        this.media = media;
        this.findings = findings;
    }

    /** Of a script whose file is missing: a text that fails and says so, for an empty script would seem to succeed. */
    String source(SourceRow script) {
        String name = script.text("saved_name");
        @Nullable String text = media == null ? null : read(media, name);
        if (text != null) {
            return text;
        }
        if (script.flag("is_deleted")) {
            return "";
        }
        findings.add(
                FindingKind.FILE,
                "workflow_workflowscript",
                script.id(),
                "its file '%s' is not in %s".formatted(name, media == null ? "a folder: give one with --media" : media),
                "taken with a text that fails when it is run; upload it again");
        return "raise FileNotFoundError('the file of this script was not there when it was taken over from Loonflow')\n";
    }

    private static @Nullable String read(Path media, String name) {
        Path file = media.resolve(name).normalize();
        if (name.isBlank() || !file.startsWith(media.normalize()) || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\0", "");
        } catch (IOException unreadable) {
            throw new CannotTakeOver(
                    ExitCode.SOURCE, "file %s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
        }
    }
}
