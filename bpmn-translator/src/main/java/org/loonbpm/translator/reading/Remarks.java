package org.loonbpm.translator.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects remarks while a text is read, so that all are told at once. */
final class Remarks {

    private final Set<Remark> remarks = new LinkedHashSet<>();

    void add(RemarkCode code, XmlElement element, Object... details) {
        remarks.add(new Remark(code, element.id(), element.line(), texts(details)));
    }

    private static List<String> texts(Object... details) {
        var texts = new ArrayList<String>();
        for (var detail : details) {
            texts.add(String.valueOf(detail));
        }
        return texts;
    }

    boolean refuse() {
        return remarks.stream().anyMatch(Remark::isRefusal);
    }

    /** Whether something was said of the element. */
    boolean concern(String element) {
        return !element.isEmpty()
                && remarks.stream().anyMatch(remark -> remark.element().equals(element));
    }

    /** In the order of the text; if something is refused, only that. */
    List<Remark> all() {
        boolean refused = refuse();
        return remarks.stream()
                .filter(remark -> remark.isRefusal() == refused)
                .sorted(Comparator.comparingInt(Remark::line))
                .toList();
    }
}
