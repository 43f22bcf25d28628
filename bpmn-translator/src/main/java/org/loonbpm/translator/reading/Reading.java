package org.loonbpm.translator.reading;

/** What came of reading BPMN. */
public sealed interface Reading permits Understood, Refused {}
