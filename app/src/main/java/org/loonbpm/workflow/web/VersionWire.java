package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.difference.Change;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.FindVersions;
import org.loonbpm.workflow.FindVersions.Compared;
import org.loonbpm.workflow.SavedVersion;

/** A version in the answers. */
final class VersionWire {

    private VersionWire() {}

    record Listed(
            int version,
            String kind,
            String author,
            int edits,
            String gmtCreated,
            String gmtModified,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String runningTickets,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String undoneBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String undoneAt) {

        static Listed of(SavedVersion version) {
            return new Listed(
                    version.number(),
                    version.kind(),
                    version.author(),
                    version.edits(),
                    Times.text(version.gmtCreated()),
                    Times.text(version.gmtModified()),
                    version.runningTickets(),
                    version.undoneBy(),
                    version.undoneAt() == null ? null : Times.text(version.undoneAt()));
        }
    }

    record Single(
            @JsonUnwrapped Listed listed, @JsonRawValue String definition, List<Difference> difference) {

        static Single of(Compared compared) {
            return new Single(
                    Listed.of(compared.version()),
                    compared.definition(),
                    compared.difference().changes().stream().map(Difference::of).toList());
        }
    }

    /** What the draft changes of the published version. */
    record Draft(int publishedVersion, List<Difference> difference) {

        static Draft of(FindVersions.Draft draft) {
            return new Draft(
                    draft.published(),
                    draft.difference().changes().stream().map(Difference::of).toList());
        }
    }

    /** One thing that is different, for programs and in words. */
    record Difference(
            String kind,
            String subject,
            String element,
            String name,
            @Nullable String attribute,
            @Nullable String before,
            @Nullable String after,
            String text,
            String textZh) {

        static Difference of(Change change) {
            return new Difference(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.subject().name().toLowerCase(Locale.ROOT),
                    change.element(),
                    change.name(),
                    change.attribute(),
                    change.before(),
                    change.after(),
                    change.inWords(Locale.ENGLISH),
                    change.inWords(Locale.CHINESE));
        }
    }
}
