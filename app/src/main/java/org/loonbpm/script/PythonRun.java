package org.loonbpm.script;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * A script to be run.
 *
 * @param name stands in tracebacks as the name of its file
 * @param told JSON text of what the script finds: its global variables, its ticket
 * @param answers what the script asks for while it runs, JSON text in and out
 */
public record PythonRun(String name, String source, String told, Duration runTime, UnaryOperator<String> answers) {}
