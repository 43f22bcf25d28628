package org.loonbpm.translator.condition;

/** What came of reading a condition's text. */
public sealed interface ParsedCondition permits Condition, SyntaxProblem {}
