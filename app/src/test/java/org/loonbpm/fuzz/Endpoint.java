package org.loonbpm.fuzz;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method and an address of the API as the server itself knows them; the address begins after {@code /api/v1.0}. */
record Endpoint(String method, String pattern) {

    private static final String API = "/api/v1.0";
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)(:[^}]*)?}");

    /** All there are, in the order of their names. */
    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(Endpoint::of)
                .sorted(java.util.Comparator.comparing(Endpoint::toString))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith(API))
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .map(method -> new Endpoint(method, pattern.substring(API.length()))));
    }

    /** The address with its variables filled: by the known ids, or now and then by something hostile. */
    String path(Map<String, Long> ids, Hostile hostile) {
        Matcher variables = VARIABLE.matcher(pattern);
        var path = new StringBuilder();
        while (variables.find()) {
            Long id = ids.get(owner(variables.group(1)));
            String segment = id == null || hostile.in(6) ? hostile.segment() : id.toString();
            variables.appendReplacement(path, Matcher.quoteReplacement(segment));
        }
        variables.appendTail(path);
        return path.toString();
    }

    /** {@code /accounts/depts/{id}} is asked for the id of {@code depts}. */
    private String owner(String variable) {
        if (!variable.equals("id")) {
            return variable;
        }
        String[] before = pattern.substring(0, pattern.indexOf("{id")).split("/");
        return before[before.length - 1];
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
