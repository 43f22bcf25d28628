package org.loonbpm.publishing;

/** The short form of {@link PreviewOrdeal}. */
class PreviewTest extends ForetoldAndDone {

    PreviewTest() {
        super(20, 5);
    }
}
