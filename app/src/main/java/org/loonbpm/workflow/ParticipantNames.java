package org.loonbpm.workflow;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.translator.definition.ParticipantKind;
import org.springframework.stereotype.Component;

/** Says in words who takes part; for many at once, so that a list needs no statement for each row. */
@Component
public class ParticipantNames {

    private static final String UNKNOWN = "未知";

    private static final Map<ParticipantKind, String> KINDS = Map.of(
            ParticipantKind.PERSON, "个人",
            ParticipantKind.PEOPLE, "多人",
            ParticipantKind.DEPARTMENT, "部门",
            ParticipantKind.ROLE, "角色",
            ParticipantKind.VARIABLE, "变量",
            ParticipantKind.HOOK, "hook");

    private static final Map<String, String> VARIABLES = Map.of("creator", "工单创建人", "creator_tl", "工单创建人tl");

    private final Directory directory;
    private final Scripts scripts;

    ParticipantNames(Directory directory, Scripts scripts) {
        this.directory = directory;
        this.scripts = scripts;
    }

    /** What is shown for each of them, by what was asked. */
    public Map<Asked, ParticipantInfo> of(Collection<Asked> asked) {
        List<Asked> distinct = asked.stream().distinct().toList();
        Map<String, Person> people = directory.people(entries(distinct, ParticipantKind.PERSON, ParticipantKind.PEOPLE)
                .toList());
        var departments = named(entries(distinct, ParticipantKind.DEPARTMENT), directory::departmentName);
        var roles = named(entries(distinct, ParticipantKind.ROLE), directory::roleName);
        var scriptNames =
                scripts.names(ids(entries(distinct, ParticipantKind.SCRIPT)).values());
        return distinct.stream()
                .collect(toMap(
                        Function.identity(), one -> info(one, alias(one, people, departments, roles, scriptNames))));
    }

    private static String alias(
            Asked asked,
            Map<String, Person> people,
            Map<String, String> departments,
            Map<String, String> roles,
            Map<Long, String> scripts) {
        return switch (asked.kind()) {
            case PERSON, PEOPLE -> translated(asked, name -> alias(people, name));
            case DEPARTMENT -> translated(asked, id -> departments.getOrDefault(id, UNKNOWN));
            case ROLE -> translated(asked, id -> roles.getOrDefault(id, UNKNOWN));
            case VARIABLE -> translated(asked, name -> VARIABLES.getOrDefault(name, UNKNOWN));
            case SCRIPT ->
                translated(asked, id -> scripts.getOrDefault(ids(Stream.of(id)).get(id), ""));
            case HOOK -> asked.participant();
            case NONE, FIELD, PARENT_FIELD, EXTERNAL -> "";
        };
    }

    private static String alias(Map<String, Person> people, String name) {
        Person person = people.get(name);
        return person == null ? name : person.alias();
    }

    private static String translated(Asked asked, Function<String, String> translation) {
        return CommaList.of(asked.participant()).stream().map(translation).collect(joining(","));
    }

    private static ParticipantInfo info(Asked asked, String alias) {
        return new ParticipantInfo(
                asked.participant(),
                asked.participant(),
                asked.kind().code(),
                KINDS.getOrDefault(asked.kind(), ""),
                alias);
    }

    private static Stream<String> entries(List<Asked> asked, ParticipantKind... kinds) {
        return asked.stream()
                .filter(one -> List.of(kinds).contains(one.kind()))
                .flatMap(one -> CommaList.of(one.participant()).stream())
                .distinct();
    }

    private static Map<String, Long> ids(Stream<String> entries) {
        Map<String, Long> ids = new HashMap<>();
        entries.forEach(
                entry -> CommaList.ids(entry).stream().flatMap(List::stream).forEach(id -> ids.put(entry, id)));
        return ids;
    }

    private static Map<String, String> named(Stream<String> entries, Function<Long, Optional<String>> name) {
        Map<String, String> names = new HashMap<>();
        ids(entries).forEach((entry, id) -> name.apply(id).ifPresent(found -> names.put(entry, found)));
        return names;
    }

    /** A kind of participant with its value, as a state or a ticket holds it. */
    public record Asked(ParticipantKind kind, String participant) {}
}
