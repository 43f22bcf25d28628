package org.loonbpm.web;

/**
 * Something that the caller asked for is not done; rolls back whatever was begun.
 *
 * <p>Becomes {@code {"code": -1, "msg": message, "error": key}}. The message says what is wrong and what was expected,
 * the key is stable for programs.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String error;

    public Refusal(String error, String message) {
        super(message);
        this.error = error;
    }

    public String error() {
        return error;
    }

    public static Refusal notFound(String what, Object id) {
        return new Refusal("not_found", "%s %s does not exist or has been deleted".formatted(what, id));
    }

    public static Refusal invalid(String message) {
        return new Refusal("invalid", message);
    }

    public static Refusal denied(String message) {
        return new Refusal("denied", message);
    }
}
