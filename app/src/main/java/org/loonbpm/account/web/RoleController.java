package org.loonbpm.account.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Map;
import org.loonbpm.account.Administrators;
import org.loonbpm.account.RoleList;
import org.loonbpm.account.Roles;
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

/** Roles, for super administrators. */
@RestController
@RequestMapping(Accounts.PATH + "/roles")
class RoleController {

    private final Administrators administrators;
    private final Roles roles;
    private final RoleList list;

    RoleController(Administrators administrators, Roles roles, RoleList list) {
        this.administrators = administrators;
        this.roles = roles;
        this.list = list;
    }

    @GetMapping
    Answer list(
            Principal caller, @RequestParam(name = "search_value", defaultValue = "") String search, PageRequest page) {
        administrators.superAdministrator(caller.getName());
        return Answer.of(list.search(search, page).map(RoleRow::of));
    }

    /** The new id stands in {@code msg}, where Loonflow has it. */
    @PostMapping
    Answer create(Principal caller, @Valid @RequestBody RoleBody body) {
        var administrator = administrators.superAdministrator(caller.getName());
        return new Answer(0, Map.of(), new Created(roles.create(body.role(), administrator.username())), null);
    }

    @PatchMapping("/{id:[0-9]+}")
    Answer change(Principal caller, @PathVariable long id, @Valid @RequestBody RoleBody body) {
        administrators.superAdministrator(caller.getName());
        roles.change(id, body.role());
        return Answer.done();
    }

    @DeleteMapping("/{id:[0-9]+}")
    Answer delete(Principal caller, @PathVariable long id) {
        administrators.superAdministrator(caller.getName());
        roles.delete(id);
        return Answer.done();
    }

    private record Created(long roleId) {}
}
