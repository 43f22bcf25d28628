package org.loonbpm.account.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Map;
import org.loonbpm.account.Administrators;
import org.loonbpm.account.DepartmentList;
import org.loonbpm.account.Departments;
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

/** Departments, for super administrators, and the list from which everybody picks one. */
@RestController
@RequestMapping(Accounts.PATH)
class DepartmentController {

    private final Administrators administrators;
    private final Departments departments;
    private final DepartmentList list;

    DepartmentController(Administrators administrators, Departments departments, DepartmentList list) {
        this.administrators = administrators;
        this.departments = departments;
        this.list = list;
    }

    @GetMapping("/depts")
    Answer list(
            Principal caller, @RequestParam(name = "search_value", defaultValue = "") String search, PageRequest page) {
        administrators.superAdministrator(caller.getName());
        return simpleList(search, page);
    }

    /** The same rows as in the full list: Loonflow builds shorter ones here and then answers the full ones. */
    @GetMapping("/simple_depts")
    Answer simpleList(@RequestParam(name = "search_value", defaultValue = "") String search, PageRequest page) {
        return Answer.of(list.search(search, page).map(DepartmentRow::of));
    }

    /** The new id stands in {@code msg}, where Loonflow has it. */
    @PostMapping("/depts")
    Answer create(Principal caller, @Valid @RequestBody DepartmentBody body) {
        var administrator = administrators.superAdministrator(caller.getName());
        long id = departments.create(body.department(), administrator.username());
        return new Answer(0, Map.of(), new Created(id), null);
    }

    @PatchMapping("/depts/{id:[0-9]+}")
    Answer change(Principal caller, @PathVariable long id, @Valid @RequestBody DepartmentBody body) {
        administrators.superAdministrator(caller.getName());
        departments.change(id, body.department());
        return Answer.done();
    }

    @DeleteMapping("/depts/{id:[0-9]+}")
    Answer delete(Principal caller, @PathVariable long id) {
        administrators.superAdministrator(caller.getName());
        departments.delete(id);
        return Answer.done();
    }

    private record Created(long deptId) {}
}
