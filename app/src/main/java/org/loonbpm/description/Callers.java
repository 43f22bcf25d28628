package org.loonbpm.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.security.SecurityScheme.In;
import io.swagger.v3.oas.models.security.SecurityScheme.Type;
import java.util.Map;

/** The two ways in which callers prove who they are. */
final class Callers {

    private static final String COOKIE = "cookie";

    private static final Map<String, String> HEADERS = Map.of(
            "appname", "the application that calls, as an administrator entered it",
            "username", "the person in whose name it calls",
            "timestamp", "now, in seconds since 1970; may differ by 120 from the server's clock",
            "signature", "MD5 of the timestamp followed by the application's token, in hexadecimal digits");

    private Callers() {}

    static void addTo(Components components) {
        components.addSecuritySchemes(
                COOKIE, scheme(In.COOKIE, "jwt", "a person who logged in: the token that the login answered"));
        HEADERS.forEach((header, meaning) -> components.addSecuritySchemes(header, scheme(In.HEADER, header, meaning)));
    }

    static SecurityRequirement byLogin() {
        return new SecurityRequirement().addList(COOKIE);
    }

    /** All four headers together. */
    static SecurityRequirement bySignature() {
        var all = new SecurityRequirement();
        HEADERS.keySet().stream().sorted().forEach(all::addList);
        return all;
    }

    private static SecurityScheme scheme(In where, String name, String meaning) {
        return new SecurityScheme().type(Type.APIKEY).in(where).name(name).description(meaning);
    }
}
