/** The translator as a command: {@code java -jar bpmn-translator.jar}. */
@NullMarked
package org.loonbpm.translator.command;

import org.jspecify.annotations.NullMarked;
