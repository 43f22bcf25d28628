package org.loonbpm.account.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Administrators;
import org.loonbpm.account.ApplicationList;
import org.loonbpm.account.Applications;
import org.loonbpm.account.CommaList;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.RefusesNull;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The applications that may call, for super administrators; workflow administrators see which there are. */
@RestController
@RequestMapping(Accounts.PATH)
class ApplicationController {

    private final Administrators administrators;
    private final Applications applications;
    private final ApplicationList list;

    ApplicationController(Administrators administrators, Applications applications, ApplicationList list) {
        this.administrators = administrators;
        this.applications = applications;
        this.list = list;
    }

    @GetMapping("/app_token")
    Answer list(
            Principal caller, @RequestParam(name = "search_value", defaultValue = "") String search, PageRequest page) {
        administrators.superAdministrator(caller.getName());
        return Answer.of(list.search(search, page).map(ApplicationRow::of));
    }

    @GetMapping("/simple_app_token")
    Answer simpleList(
            Principal caller, @RequestParam(name = "search_value", defaultValue = "") String search, PageRequest page) {
        administrators.workflowAdministrator(caller.getName());
        return Answer.of(list.search(search, page).map(ApplicationRow::withoutToken));
    }

    @PostMapping("/app_token")
    Answer create(Principal caller, @Valid @RequestBody NewApplication body) {
        var administrator = administrators.superAdministrator(caller.getName());
        long id = applications.create(
                body.appName(), text(body.ticketSnPrefix()), ids(body.workflowIds()), administrator.username());
        return new Answer(0, new Created(id), new CreatedMessage(id), null);
    }

    /** What is left out is emptied, as in Loonflow: without {@code workflow_ids} the application may call none any more. */
    @PatchMapping("/app_token/{id:[0-9]+}")
    Answer change(Principal caller, @PathVariable long id, @Valid @RequestBody ApplicationChange body) {
        administrators.superAdministrator(caller.getName());
        applications.change(id, text(body.ticketSnPrefix()), ids(body.workflowIds()));
        return Answer.done();
    }

    /** Not one of Loonflow's, which has no way to get rid of a token that has become known but to remove the application. */
    @PostMapping("/app_token/{id:[0-9]+}/renew")
    Answer renew(Principal caller, @PathVariable long id) {
        administrators.superAdministrator(caller.getName());
        return Answer.of(new Renewed(applications.renewToken(id)));
    }

    @DeleteMapping("/app_token/{id:[0-9]+}")
    Answer delete(Principal caller, @PathVariable long id) {
        administrators.superAdministrator(caller.getName());
        applications.delete(id);
        return Answer.done();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<Long> ids(@Nullable String list) {
        return CommaList.ids("workflow_ids", text(list));
    }

    @RefusesNull
    private record NewApplication(
            @NotEmpty @Size(max = 50) String appName,
            @Nullable @Size(max = 20) String ticketSnPrefix,
            @Nullable String workflowIds)
            implements KnownKeysOnly {}

    @RefusesNull
    private record ApplicationChange(
            @Nullable @Size(max = 20) String ticketSnPrefix,
            @Nullable String workflowIds) implements KnownKeysOnly {}

    private record Created(long id) {}

    private record Renewed(String token) {}

    private record CreatedMessage(long appTokenId) {}
}
