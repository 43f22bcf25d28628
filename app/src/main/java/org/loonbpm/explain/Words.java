package org.loonbpm.explain;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.loonbpm.explain.Explanation.Reason;

/** Puts findings into a reader's language: Chinese for who asks for it, English for everybody else. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    Words(Locale locale) {
        this.words = ResourceBundle.getBundle("org.loonbpm.explain.words", locale, NO_FALLBACK);
    }

    List<Reason> reasons(List<Finding> findings) {
        return findings.stream().map(this::reason).toList();
    }

    Reason reason(Finding finding) {
        String setting = finding.code() + ".setting";
        return new Reason(
                finding.code(),
                text(finding.code(), finding),
                words.containsKey(setting) ? text(setting, finding) : "");
    }

    private String text(String key, Finding finding) {
        return new MessageFormat(words.getString(key), words.getLocale())
                .format(finding.arguments().toArray());
    }
}
