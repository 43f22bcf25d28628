package org.loonbpm.translator.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.bpmn.LoonExtensions;
import org.loonbpm.translator.bpmn.XmlText;

/**
 * One element of our namespace, read attribute by attribute. What is left out takes its default, so that exports of earlier
 * versions stay readable; what nobody asked for is refused by {@link #finish()}: it would be lost.
 */
final class LoonReader {

    private final XmlElement element;
    private final Set<String> known = new HashSet<>();

    LoonReader(XmlElement element) {
        this.element = element;
    }

    long id() {
        return number("id", 0, 1, Long.MAX_VALUE);
    }

    int position() {
        return (int) number("position", Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
    }

    int small(String key, int least) {
        return (int) number(key, 0, least, Integer.MAX_VALUE);
    }

    long number(String key, long fallback, long least, long most) {
        long number = find(key).map(text -> parsed(key, text)).orElse(fallback);
        if (number < least || number > most) {
            throw unreadable(key, "expected a whole number from %d to %d".formatted(least, most));
        }
        return number;
    }

    private long parsed(String key, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException other) {
            throw unreadable(key, "expected a whole number");
        }
    }

    boolean flag(String key, boolean fallback) {
        var text = find(key).orElse(String.valueOf(fallback));
        if (!text.equals("true") && !text.equals("false")) {
            throw unreadable(key, "expected true or false");
        }
        return text.equals("true");
    }

    String text(String key, String fallback) {
        return find(key).map(XmlText::unescaped).orElse(fallback);
    }

    Optional<String> text(String key) {
        return find(key).map(XmlText::unescaped);
    }

    <T extends Enum<T>> T word(String key, T[] constants, T fallback) {
        var word = find(key).orElse(word(fallback));
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        key,
                        "expected one of "
                                + Arrays.stream(constants).map(LoonReader::word).collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The elements of a name within this one, in their order. */
    Stream<LoonReader> children(String name) {
        known.add(name);
        return element.children().stream()
                .filter(child -> child.namespace().equals(LoonExtensions.NAMESPACE)
                        && child.name().equals(name))
                .map(LoonReader::new);
    }

    List<String> values(String name) {
        return children(name)
                .map(child -> child.finished(child.text("value", "")))
                .toList();
    }

    List<Long> numbers(String name) {
        return children(name)
                .map(child -> child.finished(child.number("value", 0, Long.MIN_VALUE, Long.MAX_VALUE)))
                .toList();
    }

    /** The same result, after nothing was found that was not asked for. */
    <T> T finished(T result) {
        var names = Stream.concat(
                element.attributes().keySet().stream()
                        .filter(name -> name.getNamespaceURI().isEmpty())
                        .map(name -> name.getLocalPart()),
                element.children().stream().map(XmlElement::name));
        names.filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw unreadable(name, "nothing of that name is known");
        });
        return result;
    }

    private Optional<String> find(String key) {
        known.add(key);
        return element.optional(key);
    }

    private UnreadableExtension unreadable(String key, String expectation) {
        return new UnreadableExtension("loon:%s, %s: %s".formatted(element.name(), key, expectation));
    }

    /** An element of our namespace says what it cannot say; the message names it. */
    static final class UnreadableExtension extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableExtension(String message) {
            super(message);
        }
    }
}
