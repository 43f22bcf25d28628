package org.loonbpm.workflow;

import java.util.Locale;

/** What made a version of a workflow. */
public enum VersionKind {
    /** It stood before versions were recorded. */
    FOUND,
    EDIT,
    RESTORE,
    PUBLISH;

    /** The word in the database and in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
