package org.loonbpm.system.web;

import org.loonbpm.security.Caller;
import org.loonbpm.system.ReadCondition;
import org.loonbpm.web.Answer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SystemController {

    private final ReadCondition condition;

    SystemController(ReadCondition condition) {
        this.condition = condition;
    }

    @GetMapping("/api/v1.0/system")
    Answer now(Caller caller) {
        return Answer.of(ConditionWire.of(condition.now(caller)));
    }
}
