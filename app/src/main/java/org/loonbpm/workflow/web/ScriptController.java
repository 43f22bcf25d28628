package org.loonbpm.workflow.web;

import jakarta.servlet.http.HttpServletRequest;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Answer;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.EditScripts;
import org.loonbpm.workflow.FindScripts;
import org.loonbpm.workflow.SavedScript;
import org.loonbpm.workflow.ScriptSource;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scripts come as multipart forms; for that reason Loonflow changes them by POST. */
@RestController
@RequestMapping("/api/v1.0/workflows/run_scripts")
class ScriptController {

    private final FindScripts find;
    private final EditScripts edit;

    ScriptController(FindScripts find, EditScripts edit) {
        this.find = find;
        this.edit = edit;
    }

    @GetMapping
    Answer list(
            Caller caller,
            @RequestParam(name = "search_value", defaultValue = "") String searchValue,
            PageRequest page) {
        return Answer.of(find.matching(caller, searchValue, page).map(Row::of));
    }

    @GetMapping("/{scriptId}/source")
    Answer source(Caller caller, @PathVariable long scriptId) {
        return Answer.of(new Source(find.source(caller, scriptId)));
    }

    @PostMapping
    Answer create(Caller caller, HttpServletRequest request) {
        ScriptForm form = ScriptForm.of(request);
        ScriptSource source =
                form.source().orElseThrow(() -> Refusal.invalid("the part 'file' with the script is missing"));
        return Answer.of(new Created(edit.create(caller, form.draft(), source)));
    }

    @PostMapping("/{scriptId}")
    Answer change(Caller caller, @PathVariable long scriptId, HttpServletRequest request) {
        ScriptForm form = ScriptForm.of(request);
        edit.change(caller, scriptId, form.draft(), form.source());
        return Answer.done();
    }

    @DeleteMapping("/{scriptId}")
    Answer delete(Caller caller, @PathVariable long scriptId) {
        edit.delete(caller, scriptId);
        return Answer.done();
    }

    record Created(long scriptId) {}

    record Source(String source) {}

    record Row(
            long id,
            String name,
            String description,
            String savedName,
            boolean isActive,
            String creator,
            String gmtCreated) {

        static Row of(SavedScript script) {
            return new Row(
                    script.id(),
                    script.name(),
                    script.description(),
                    script.savedName(),
                    script.isActive(),
                    script.creator(),
                    Times.text(script.gmtCreated()));
        }
    }
}
