package org.loonbpm.translator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/problem-codes.md and the words say of each code what it is, and of no other. */
class ProblemCodesTest {

    private static final Path PAGE = Path.of("../docs/problem-codes.md");
    private static final Pattern SECTION = Pattern.compile(
            "(?m)^## (\\S+)\\n\\n(.+)\\n\\nSeverity: (\\w+)\\n\\n[^#]+?\\n\\nExample: [^#]+?\\n\\nWhat to do: ");

    @Test
    void thePageHasASectionForEachCode() throws Exception {
        // when
        var sections = SECTION.matcher(Files.readString(PAGE)).results().toList();

        // then
        assertThat(sections)
                .extracting(section -> section.group(1) + " " + section.group(3))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(code -> code.code() + " " + code.severity().code())
                        .toList());
        assertThat(sections).allSatisfy(section -> assertThat(section.group(2)).matches("[\\p{IsHan} id]+"));
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        var english = keys(Locale.ENGLISH);

        assertThat(keys(Locale.CHINESE)).isEqualTo(english);
        assertThat(english)
                .containsAll(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
    }

    private static TreeSet<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("org.loonbpm.translator.validation.words", locale)
                .keySet());
    }
}
