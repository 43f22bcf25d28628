package org.loonbpm.work;

/**
 * Announces a {@link Work} by its name alone, so that the queue stands before whoever does the work.
 *
 * @param ownThreads how much work of this kind is done at the same time on a node, by threads that do nothing else; 0: as much as
 *     the threads for all other kinds allow
 */
public record WorkKind(String name, int ownThreads) {

    public WorkKind(String name) {
        this(name, 0);
    }

    boolean hasOwnThreads() {
        return ownThreads > 0;
    }
}
