package org.loonbpm.security;

import org.loonbpm.web.Answer;
import org.loonbpm.web.JsonBody;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys with which this installation signs. */
@RestController
class KeyController {

    private final RotateKeys keys;

    KeyController(RotateKeys keys) {
        this.keys = keys;
    }

    @PostMapping("/api/v1.0/signing_keys")
    Answer rotate(Caller caller, JsonBody body) {
        String id = keys.rotate(caller, body.only("end_sessions").flag("end_sessions"));
        return Answer.of(new Rotated(Long.parseLong(id)));
    }

    private record Rotated(long keyId) {}
}
