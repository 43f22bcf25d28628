package org.loonbpm.translator;

/** What came of translating a definition. */
public sealed interface Translation permits Translated, Rejected {}
