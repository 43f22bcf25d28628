package org.loonbpm.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Turns whatever goes wrong into Loonflow's envelope: refusals with HTTP 200 and {@code code} -1, wrong addresses and
 * methods with their HTTP status. No answer ever carries a stack trace, none is an HTTP 500.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    @ExceptionHandler
    Answer refused(Refusal refusal) {
        return Answer.refused(refusal.error(), String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler
    Answer unreadable(HttpMessageNotReadableException unreadable) {
        return Answer.refused("invalid", bodyProblem(unreadable.getCause()));
    }

    @ExceptionHandler
    Answer unreadable(JacksonException unreadable) {
        return Answer.refused("invalid", bodyProblem(unreadable));
    }

    @ExceptionHandler
    Answer invalid(BindException invalid) {
        return Answer.refused(
                "invalid",
                invalid.getFieldErrors().stream()
                        .map(error -> snakeCase(error.getField()) + " " + error.getDefaultMessage())
                        .collect(Collectors.joining("; ")));
    }

    @ExceptionHandler
    Answer invalid(HandlerMethodValidationException invalid) {
        return Answer.refused(
                "invalid",
                invalid.getAllErrors().stream()
                        .map(error -> String.valueOf(error.getDefaultMessage()))
                        .collect(Collectors.joining("; ")));
    }

    /** An address with something else where an id belongs leads nowhere, as in Loonflow. */
    @ExceptionHandler
    ResponseEntity<Answer> wrongType(MethodArgumentTypeMismatchException mismatch) {
        Class<?> required = mismatch.getRequiredType();
        String message = "%s must be %s, not '%s'"
                .formatted(
                        mismatch.getName(),
                        required == null ? "of another type" : name(required),
                        shortened(String.valueOf(mismatch.getValue())));
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? status(HttpStatus.NOT_FOUND, "no_such_address", message)
                : ResponseEntity.ok(Answer.refused("invalid", message));
    }

    @ExceptionHandler
    Answer missing(MissingServletRequestParameterException missing) {
        return Answer.refused("invalid", missing.getParameterName() + " is missing");
    }

    @ExceptionHandler
    Answer missing(MissingServletRequestPartException missing) {
        return Answer.refused("invalid", "the part '" + missing.getRequestPartName() + "' is missing");
    }

    @ExceptionHandler
    Answer unreadable(MultipartException unreadable) {
        return Answer.refused("invalid", "the upload cannot be read: send multipart/form-data within the size limit");
    }

    @ExceptionHandler
    Answer unreadable(InvalidParameterException unreadable) {
        return Answer.refused("invalid", "the query cannot be read: it must be UTF-8, with odd characters escaped");
    }

    @ExceptionHandler
    ResponseEntity<Answer> wrongMethod(HttpRequestMethodNotSupportedException wrong) {
        return status(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method_not_allowed",
                "%s is not possible here; possible: %s"
                        .formatted(wrong.getMethod(), String.valueOf(wrong.getSupportedHttpMethods())));
    }

    @ExceptionHandler
    ResponseEntity<Answer> nothingHere(NoResourceFoundException nothing) {
        return status(HttpStatus.NOT_FOUND, "no_such_address", "there is nothing at /" + nothing.getResourcePath());
    }

    /** PostgreSQL stores every character but U+0000, and says so in these words. */
    @ExceptionHandler
    Answer notStored(DataAccessException failure, HttpServletRequest request) {
        String message = String.valueOf(failure.getMostSpecificCause().getMessage());
        return message.contains("0x00") || message.contains("\\u0000")
                ? Answer.refused("invalid", "a text has the character U+0000 in it, which cannot be stored")
                : unexpected(failure, request);
    }

    @ExceptionHandler
    Answer unexpected(Exception unexpected, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unexpected);
        return Answer.refused(
                "internal", "this could not be done because of a fault in the server; nothing was changed");
    }

    private static ResponseEntity<Answer> status(HttpStatus status, String error, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Answer.refused(error, message));
    }

    private static String bodyProblem(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return "'%s' is not known here; known: %s"
                    .formatted(unknown.getPropertyName(), unknown.getKnownPropertyIds());
        }
        if (cause instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            String path = path(mismatch.getPath());
            return "%s must be %s".formatted(path.isEmpty() ? "the body" : path, name(mismatch.getTargetType()));
        }
        if (cause instanceof DatabindException databind && databind.getCause() instanceof Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        if (cause instanceof InputCoercionException number) {
            return "a number does not fit: " + number.getOriginalMessage();
        }
        return "the body must be a JSON object";
    }

    private static String path(List<JacksonException.Reference> references) {
        return references.stream()
                .map(reference -> reference.getPropertyName() == null
                        ? "[" + reference.getIndex() + "]"
                        : reference.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String name(Class<?> type) {
        if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text";
        }
        return Iterable.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
