package org.loonbpm.account.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import org.loonbpm.account.Administrators;
import org.loonbpm.account.Roles;
import org.loonbpm.account.UserList;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has a role, for super administrators. */
@RestController
@RequestMapping(Accounts.PATH + "/roles/{roleId:[0-9]+}/users")
class RoleMemberController {

    private final Administrators administrators;
    private final Roles roles;
    private final UserList users;

    RoleMemberController(Administrators administrators, Roles roles, UserList users) {
        this.administrators = administrators;
        this.roles = roles;
        this.users = users;
    }

    @GetMapping
    Answer list(
            Principal caller,
            @PathVariable long roleId,
            @RequestParam(name = "search_value", defaultValue = "") String search,
            PageRequest page) {
        administrators.superAdministrator(caller.getName());
        return Answer.of(users.ofRole(roleId, search, page).map(UserRow::of));
    }

    @PostMapping
    Answer add(Principal caller, @PathVariable long roleId, @Valid @RequestBody Member member) {
        var administrator = administrators.superAdministrator(caller.getName());
        roles.addMember(roleId, member.userId(), administrator.username());
        return Answer.done();
    }

    @DeleteMapping("/{userId:[0-9]+}")
    Answer remove(Principal caller, @PathVariable long roleId, @PathVariable long userId) {
        administrators.superAdministrator(caller.getName());
        roles.removeMember(roleId, userId);
        return Answer.done();
    }

    private record Member(@NotNull Long userId) implements KnownKeysOnly {}
}
