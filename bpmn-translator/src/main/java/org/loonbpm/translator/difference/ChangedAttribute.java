package org.loonbpm.translator.difference;

import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.difference.Change.Kind;
import org.loonbpm.translator.difference.Change.Subject;

/** An attribute that two versions of an element differ in. */
record ChangedAttribute(
        String name, @Nullable String before, @Nullable String after, boolean topology) {

    Change change(Subject subject, String element, String elementName) {
        return new Change(Kind.CHANGED, subject, element, elementName, name, before, after, topology);
    }
}
