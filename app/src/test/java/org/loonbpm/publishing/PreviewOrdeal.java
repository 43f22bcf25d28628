package org.loonbpm.publishing;

/** A thousand running tickets at least, twenty versions; takes many minutes. */
class PreviewOrdeal extends ForetoldAndDone {

    PreviewOrdeal() {
        super(1_000, 20);
    }
}
