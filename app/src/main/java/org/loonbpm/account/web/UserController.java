package org.loonbpm.account.web;

import jakarta.validation.Valid;
import java.security.Principal;
import org.loonbpm.account.Administrators;
import org.loonbpm.account.RoleList;
import org.loonbpm.account.UserList;
import org.loonbpm.account.Users;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Users as administrators keep them, and the short list from which everybody picks somebody. */
@RestController
@RequestMapping(Accounts.PATH)
class UserController {

    private final Administrators administrators;
    private final Users users;
    private final UserList list;
    private final RoleList roles;

    UserController(Administrators administrators, Users users, UserList list, RoleList roles) {
        this.administrators = administrators;
        this.users = users;
        this.list = list;
        this.roles = roles;
    }

    @GetMapping("/users")
    Answer list(
            Principal caller, @RequestParam(name = "search_value", defaultValue = "") String search, PageRequest page) {
        administrators.workflowAdministrator(caller.getName());
        return Answer.of(list.search(search, page).map(UserRow::of));
    }

    @GetMapping("/simple_users")
    Answer simpleList(@RequestParam(name = "search_value", defaultValue = "") String search, PageRequest page) {
        return Answer.of(list.search(search, page).map(SimpleUserRow::of));
    }

    @PostMapping("/users")
    Answer create(Principal caller, @Valid @RequestBody UserBody body) {
        var administrator = administrators.superAdministrator(caller.getName());
        return Answer.of(new Created(users.create(body.user(), administrator.username())));
    }

    @PatchMapping("/users/{id:[0-9]+}")
    Answer change(Principal caller, @PathVariable long id, @Valid @RequestBody UserBody body) {
        administrators.superAdministrator(caller.getName());
        users.change(id, body.user());
        return Answer.done();
    }

    @DeleteMapping("/users/{id:[0-9]+}")
    Answer delete(Principal caller, @PathVariable long id) {
        administrators.superAdministrator(caller.getName());
        users.delete(id);
        return Answer.done();
    }

    @GetMapping("/users/{id:[0-9]+}/roles")
    Answer roles(
            Principal caller,
            @PathVariable long id,
            @RequestParam(name = "search_value", defaultValue = "") String search,
            PageRequest page) {
        administrators.superAdministrator(caller.getName());
        return Answer.of(roles.ofUser(id, search, page).map(UserRoleRow::of));
    }

    private record Created(long userId) {}
}
