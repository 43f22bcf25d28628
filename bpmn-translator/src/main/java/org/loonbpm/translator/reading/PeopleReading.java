package org.loonbpm.translator.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.bpmn.EngineContract;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;

/** Reads who handles a user task, as the tools write it. */
final class PeopleReading {

    private static final Pattern REFERENCE = Pattern.compile("(?:[$#]\\{\\s*([\\w.]+)\\s*}|=\\s*([\\w.]+))");
    private static final Pattern ROLE = Pattern.compile("(?:role:)?(\\d{1,18})");
    private static final Pattern DEPARTMENTS = Pattern.compile("department:\\d{1,18}(,(department:)?\\d{1,18})*");
    private static final Set<String> CREATOR = Set.of("initiator", "creator", "starter", "startUserId");

    private final FormReading forms;
    private final Remarks remarks;
    private final String initiator;

    /** @param initiator the variable in which the start event says that it keeps who started, or an empty text */
    PeopleReading(FormReading forms, Remarks remarks, String initiator) {
        this.forms = forms;
        this.remarks = remarks;
        this.initiator = initiator;
    }

    /** Whether the task has the assignment that an export of ours gives it: who it is, its loon: element says. */
    static boolean isOurs(XmlElement task) {
        var assignee = assignee(task);
        return assignee.equals(EngineContract.ASSIGNEE)
                || Votes.loop(task)
                        .filter(loop -> Votes.collection(loop).equals(EngineContract.VOTERS))
                        .isPresent();
    }

    /** Whatever the task says of who handles it. */
    static String everything(XmlElement task) {
        return assignee(task) + said(task, "candidateUsers") + said(task, "candidateGroups");
    }

    Participants read(XmlElement task) {
        var users = said(task, "candidateUsers");
        var groups = said(task, "candidateGroups");
        var assignee = votersOrAssignee(task);
        var named = Stream.of(assignee, users, groups)
                .filter(text -> !text.isEmpty())
                .count();
        if (named > 1) {
            remarks.add(RemarkCode.PEOPLE_TWICE, task);
            return Participants.NOBODY;
        }
        if (!groups.isEmpty()) {
            return groups(task, groups.replace(" ", ""));
        }
        if (!users.isEmpty()) {
            return people(task, users, ParticipantKind.PEOPLE);
        }
        return assignee.isEmpty() ? Participants.NOBODY : people(task, assignee, ParticipantKind.PERSON);
    }

    /** Where each instance is for one of a collection, the collection is who votes. */
    private static String votersOrAssignee(XmlElement task) {
        var assignee = assignee(task);
        var each = Votes.loop(task)
                .filter(loop -> !Votes.collection(loop).isEmpty())
                .filter(loop -> reference(assignee).equals(Optional.of(Votes.variable(loop))));
        return each.map(Votes::collection)
                .map(collection -> collection.matches("\\w+") ? "${" + collection + "}" : collection)
                .orElse(assignee);
    }

    private Participants people(XmlElement task, String text, ParticipantKind kind) {
        var names = split(text);
        var references = names.stream()
                .map(PeopleReading::reference)
                .flatMap(Optional::stream)
                .toList();
        if (references.isEmpty()) {
            if (text.contains("{") || text.startsWith("=")) {
                return unknown(task, text);
            }
            return new Participants(names.size() > 1 ? ParticipantKind.PEOPLE : kind, String.join(",", names));
        }
        if (references.size() < names.size()) {
            return unknown(task, text);
        }
        if (references.size() == 1 && isCreator(references.get(0))) {
            return new Participants(ParticipantKind.VARIABLE, "creator");
        }
        return references.stream().allMatch(forms::knows)
                ? new Participants(ParticipantKind.FIELD, String.join(",", references))
                : unknown(task, text);
    }

    private boolean isCreator(String variable) {
        return CREATOR.contains(variable) && !forms.knows(variable) || variable.equals(initiator);
    }

    private Participants unknown(XmlElement task, String text) {
        remarks.add(RemarkCode.UNKNOWN_EXPRESSION, task, text);
        return Participants.NOBODY;
    }

    private Participants groups(XmlElement task, String groups) {
        var role = ROLE.matcher(groups);
        if (role.matches()) {
            return new Participants(ParticipantKind.ROLE, role.group(1));
        }
        if (DEPARTMENTS.matcher(groups).matches()) {
            return new Participants(ParticipantKind.DEPARTMENT, groups.replace("department:", ""));
        }
        remarks.add(RemarkCode.UNKNOWN_GROUP, task, groups);
        return Participants.NOBODY;
    }

    private static Optional<String> reference(String text) {
        var reference = REFERENCE.matcher(text.strip());
        return reference.matches()
                ? Optional.of(reference.group(1) == null ? reference.group(2) : reference.group(1))
                : Optional.empty();
    }

    private static String assignee(XmlElement task) {
        return said(task, "assignee");
    }

    private static String said(XmlElement task, String what) {
        var tool = task.tool(what);
        return tool.isEmpty()
                ? task.extensions(XmlElement.ZEEBE, "assignmentDefinition")
                        .map(assignment -> assignment.attribute(what).strip())
                        .collect(Collectors.joining())
                : tool;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
