package org.loonbpm.translator.reading;

import java.util.List;

/**
 * The BPMN says something that no workflow can.
 *
 * @param remarks everything that lies outside the subset, and what to do about it
 */
public record Refused(List<Remark> remarks) implements Reading {

    public Refused {
        remarks = List.copyOf(remarks);
    }
}
