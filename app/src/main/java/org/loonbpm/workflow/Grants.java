package org.loonbpm.workflow;

import java.util.List;

/** Who may do what with a workflow: user names, department ids as text, application names; in the order in which they were given. */
public record Grants(
        List<String> administrators,
        List<String> interveners,
        List<String> viewers,
        List<String> viewerDepartments,
        List<String> applications) {

    public static final Grants NONE = new Grants(List.of(), List.of(), List.of(), List.of(), List.of());

    public Grants {
        administrators = List.copyOf(administrators);
        interveners = List.copyOf(interveners);
        viewers = List.copyOf(viewers);
        viewerDepartments = List.copyOf(viewerDepartments);
        applications = List.copyOf(applications);
    }
}
