package org.loonbpm.translator.validation;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words for problems, from {@code words*.properties}: by code, with <code>{0}</code> for the first argument. */
final class Wording {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

    private final ResourceBundle words;

    private Wording(ResourceBundle words) {
        this.words = words;
    }

    static Wording of(Locale locale) {
        return new Wording(ResourceBundle.getBundle("org.loonbpm.translator.validation.words", locale, NO_FALLBACK));
    }

    String say(Problem problem) {
        return ARGUMENT.matcher(words.getString(problem.code().code()))
                .replaceAll(found ->
                        Matcher.quoteReplacement(word(problem.arguments().get(Integer.parseInt(found.group(1))))));
    }

    private String word(Object argument) {
        if (argument instanceof List<?> several) {
            return several.stream().map(this::word).collect(Collectors.joining(words.getString("and")));
        }
        return argument instanceof Enum<?> term
                ? words.getString(term.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : String.valueOf(argument);
    }
}
